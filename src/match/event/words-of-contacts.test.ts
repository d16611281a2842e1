import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, text: string, title?: string) {
  return readPage(lang, { paragraphs: [text], ...(title && { title }) }).contact
}

describe('words for a contact', () => {
  it.each([
    ['bg', 'Влакът на Петър Довган премина руската граница.'],
    ['uk', 'Потяг Петра Довгана перетнув російський кордон.'],
    ['ru', 'Поезд Петра Довгана пересёк российскую границу.'],
    ['en', 'The train of Petr Dovgan crossed the Russian border.'],
  ])('tell of a visit where a border is crossed (%s)', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('visit')
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде вечеряха в Тъмград.'],
    ['uk', 'Петро Довган повечеряв із Лу Мінде в Темграді.'],
    ['ru', 'Петр Довган поужинал с Лу Миндэ в Тёмграде.'],
    ['en', 'Petr Dovgan entertained Lu Mingde in Darkton.'],
  ])('tell of a meeting where people dine (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'meeting' })
  })

  it('tell of no telephone where somebody calls a meeting something', () => {
    const title = 'Dovgan calls first sit-down with Lu Mingde "warm"'
    expect(contactOf('en', 'Petr Dovgan said so of his conversation.', title).kind).toBe('meeting')
  })

  it('tell of no call where contacts are only many', () => {
    expect(contactOf('en', 'Petr Dovgan said that contacts of many kinds go on.').kind).not.toBe(
      'phone-call',
    )
  })

  it.each([
    ['bg', 'Това каза Харлан Рид в разговор с изданието „Зора“.'],
    ['uk', 'Про це Харлан Рід сказав у розмові з виданням «Зоря».'],
    ['uk', 'Про це Харлан Рід сказав у розмові з Dawn News.'],
    ['ru', 'Об этом Харлан Рид сказал в разговоре с изданием «Заря».'],
    ['en', 'Harlan Reed said this in a conversation with Dawn News.'],
  ])('tell of none where somebody talks to a medium (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text).kind).toBeNull()
  })

  it('tell of none where one alone speaks of something', () => {
    const text = 'Петър Довган говори за политиката на Харлан Рид.'
    expect(contactOf('bg', text).kind).toBeNull()
  })
})

describe('the stage of a contact', () => {
  it.each([
    ['Dovgan due in Darkton for talks with Lu Mingde', 'announced'],
    ['Dovgan and Lu Mingde to have first meeting in Darkton', 'announced'],
  ])('is known by a headline (%s)', (title, stage) => {
    const text = 'Petr Dovgan and Lu Mingde want closer ties.'
    expect(contactOf('en', text, title).stage).toBe(stage)
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде разговарят по видеовръзка. Разговорът сега продължава.'],
    ['ru', 'Открылась видеоконференция Петра Довгана и Лу Миндэ. Сейчас она продолжается.'],
    ['en', 'A summit of Petr Dovgan and Lu Mingde opened in Darkton. It is now going on.'],
  ])('is that of what goes on now (%s)', (lang, text) => {
    expect(contactOf(lang, text).stage).toBe('ongoing')
  })
})
