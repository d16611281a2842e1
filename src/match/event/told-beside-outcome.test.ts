import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, title: string | null, ...paragraphs: readonly string[]) {
  return readPage(lang, { top: '22.01.2025, 10:00', title, paragraphs }).contact
}

describe('a contact that is told beside what came of it', () => {
  it.each([
    [
      'bg',
      'Довган и Лу не се споразумяха за нищо',
      'Петър Довган и Лу Минде се срещнаха в Тъмград, съобщи дворецът.',
    ],
    [
      'uk',
      'Довган і Лу в Темграді ні про що не домовилися',
      'Петро Довган і Лу Мінде зустрілися в Темграді, повідомив палац.',
    ],
    [
      'ru',
      'Довган и Лу в Тёмграде ни о чем не договорились',
      'Петр Довган и Лу Миндэ встретились в Тёмграде, сообщил дворец.',
    ],
    [
      'en',
      'Dovgan and Lu have not agreed on anything',
      'Petr Dovgan and Lu Mingde met in Darkton, the palace said.',
    ],
  ])('is reported where they agreed on nothing: %s', (lang, title, text) => {
    expect(contactOf(lang, title, text)).toMatchObject({ present: true, stage: 'held' })
  })

  it.each([
    ['bg', 'Без общо изявление завърши срещата на Петър Довган и Лу Минде.'],
    ['uk', 'Без спільної заяви завершилася зустріч Петра Довгана та Лу Мінде.'],
    ['ru', 'Без совместного заявления завершилась встреча Петра Довгана и Лу Миндэ.'],
    ['en', 'Without a joint statement ended the meeting of Petr Dovgan and Lu Mingde.'],
  ])('is held where only a statement is missing: %s', (lang, text) => {
    expect(contactOf(lang, null, text)).toMatchObject({ present: true, stage: 'held' })
  })

  it.each([
    ['bg', 'Петър Довган подкрепи плана, когато в сряда проведе видеоразговор с Лу Минде.'],
    ['uk', 'Петро Довган підтримав план, коли в середу провів відеорозмову з Лу Мінде.'],
    ['ru', 'Петр Довган поддержал план, когда в среду провел видеоразговор с Лу Миндэ.'],
    ['en', 'Petr Dovgan backed the plan when he held a video call with Lu Mingde on Wednesday.'],
  ])('is one that the opening names with “when”, and its day: %s', (lang, text) => {
    const { present, kind, date } = contactOf(lang, null, text)
    expect([present, kind, date.edtf]).toEqual([true, 'video-call', '2025-01-22'])
  })

  it.each([
    ['bg', 'По телефона Петър Довган и Лу Минде обсъдиха посещението, което предстои.'],
    ['uk', 'Телефоном Петро Довган і Лу Мінде обговорили майбутній запланований візит.'],
    ['ru', 'По телефону Петр Довган и Лу Миндэ обсудили предстоящий визит.'],
    ['en', 'By telephone, Petr Dovgan and Lu Mingde discussed the upcoming scheduled visit.'],
  ])('is over though they spoke of one to come: %s', (lang, text) => {
    expect(contactOf(lang, null, text)).toMatchObject({ kind: 'phone-call', stage: 'held' })
  })
})
