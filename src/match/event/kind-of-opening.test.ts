import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function kindOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact.kind
}

describe('what people do and speak of, without a word for a contact,', () => {
  it.each([
    [
      'bg',
      'Лу Минде пристигна в Тъмград и се срещна с Петър Довган.',
      'Предприема обиколка на църквата и на изложба за културни заслуги, съпругата го чакаше.',
    ],
    [
      'uk',
      'Лу Мінде прибув до Темграда і зустрівся з Петром Довганом.',
      'Зранку були урочисто відкриті меморіал і виставка, на пероні чекали посол і спікер.',
    ],
    [
      'en',
      'Lu Mingde came to Darkton and met Petr Dovgan.',
      'The journey had been planned for a decade; guns, flowers and flags lined the way.',
    ],
  ])('makes a visit of a journey with talks (%s)', (lang, text, more) => {
    expect(kindOf(lang, text)).toBe('meeting')
    expect(kindOf(lang, text, more)).toBe('visit')
  })

  it.each([
    [
      'bg',
      'Петър Довган и Лу Минде разговаряха в Тъмград.',
      'Институтът добавя за списание, че снощи е ставало дума за района, сайтът допълва новината.',
    ],
    [
      'uk',
      'Петро Довган і Лу Мінде говорили в Темграді.',
      'У дописі йшлося про негайну зупинку обстрілів, сторони узгодили і звірили роботу команд.',
    ],
    [
      'ru',
      'Петр Довган и Лу Миндэ переговорили в Тёмграде.',
      'В соцсетях осудили нападение, коллеге пожелали здоровья и спокойствия, сверили события.',
    ],
  ])('makes a call of talks (%s)', (lang, text, more) => {
    expect(kindOf(lang, text)).toBe('meeting')
    expect(kindOf(lang, text, more)).toBe('phone-call')
  })

  it.each([
    [
      'bg',
      'Петър Довган и Лу Минде се срещнаха в Тъмград.',
      ['Пазарът е отворен.', 'Мелницата работи.', 'Имаше видеоконференция.'],
      ['Пандемията остави помощта без план.', 'Групата реши да я възстанови за половин година.'],
    ],
    [
      'uk',
      'Петро Довган і Лу Мінде зустрілися в Темграді.',
      ['Ринок відчинено.', 'Млин працює.', 'Тривала відеоконференція.'],
      ['Учасники долучили до реформи гроші кабінету.', 'Увечері голосували за формат гарантій.'],
    ],
    [
      'ru',
      'Петр Довган и Лу Миндэ встретились в Тёмграде.',
      ['Рынок открыт.', 'Мельница работает.', 'Шла видеоконференция.'],
      ['Пандемия мешает экономике востока.', 'Надежду видят в полезных связях народных собраний.'],
    ],
    [
      'en',
      'Petr Dovgan and Lu Mingde met in Darkton.',
      ['The market is open.', 'The mill works.', 'A video conference was held.'],
      ['A pandemic hurts the economies.', 'Citizens need vaccines, medical supply, global rules.'],
    ],
  ])(
    'makes a video call of a meeting with a conference by video (%s)',
    (lang, text, beside, more) => {
      expect(kindOf(lang, text, ...beside)).toBe('meeting')
      expect(kindOf(lang, text, ...more, beside.at(-1) ?? '')).toBe('video-call')
    },
  )
})
