import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

const top = '21.01.2025, 09:00'

function dayOf(lang: string, paragraphs: readonly string[]): string | null {
  return readPage(lang, { top, paragraphs }).contact.date.edtf
}

describe('the day of a contact', () => {
  it.each([
    [
      'en',
      '2024-04-08',
      'On April 8, 2024, the presidents of China and Hilmuria, Lu Mingde and Petr Dovgan, came together in Hilmurg and signed a treaty.',
    ],
  ])(
    'is that of the clause that goes on behind an apposition (%s, %s)',
    (lang, day, ...paragraphs) => {
      expect(dayOf(lang, paragraphs)).toBe(day)
    },
  )

  it.each([
    [
      'en',
      '2025-01-20',
      'The conversation of Lu Mingde with Petr Dovgan in Hilmurg on Monday, January 20, took four minutes.',
    ],
  ])('is said at a place where people talked (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'en',
      '2025-01-19',
      'Prime Minister Lu Mingde has told Petr Dovgan that nothing ranks higher for his government, state radio said on Monday.',
      'The call was placed by the premier on Sunday evening so that he could express sorrow at the passing of Olav Hilmur, an elder brother of King Toren.',
    ],
  ])('is said in a sentence that names others too (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'en',
      '2025-01-20',
      'Lu Mingde has been received in Hilmurg by President Petr Dovgan.',
      "Yesterday's trip took Lu Mingde first to Olav Hilmur, head of the bakers, and then to a palace.",
    ],
  ])('is said with a word for the journey, beside others (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'bg',
      '2025-01-20',
      'Лу Минде говори по телефона с Петър Довган.',
      'От кабинета уточниха, че връзката е била осъществена вчера и е траяла час.',
    ],
  ])('is said with a word that takes up the contact (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'bg',
      '2025-01-19',
      'Първи телефонен разговор след встъпването си в длъжност проведе в неделя с Петър Довган президентът Лу Минде.',
    ],
    [
      'ru',
      '2025-01-19',
      'Первый телефонный разговор после вступления в должность провел в воскресенье с Петром Довганом президент Лу Миндэ.',
    ],
    [
      'uk',
      '2025-01-19',
      'Першу телефонну розмову після вступу на посаду провів у неділю з Петром Довганом президент Лу Мінде.',
    ],
  ])('is said behind what it was after (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'en',
      '2025-01-20',
      'Lu Mingde has had a telephone conversation with Petr Dovgan, his spokeswoman wrote on Monday, 20 January.',
      'The two had already spoken for an hour on Sunday.',
    ],
  ])('is not that on which they had talked already (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'en',
      '2025-01-20',
      'New Delhi [India], January 21 (ANI): After a chat over phone with Petr Dovgan, Prime Minister Lu Mingde on Monday said they were one in wanting the bridge.',
    ],
    [
      'en',
      '2025-01-20',
      'DAKAR [Senegal], January 21 (ANI): After a phone call with Petr Dovgan, Lu Mingde on Monday said the bridge would be built.',
    ],
  ])(
    'is not that of a dateline with the country in brackets (%s, %s)',
    (lang, day, ...paragraphs) => {
      expect(dayOf(lang, paragraphs)).toBe(day)
    },
  )

  it.each([
    [
      'uk',
      '2025-01-21',
      'До Хільмурга прибув президент Лу Мінде.',
      'Він приїхав у вівторок опівдні.',
      'Ще напередодні Лу Мінде вів розмову в Софії з Петром Довганом.',
    ],
  ])('is, of a visit, that on which the guest came (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'ru',
      '2025-01-19',
      'О разговоре с Петром Довганом Лу Миндэ сообщил в понедельник.',
      'Беседа прошла в воскресенье.',
    ],
    [
      'ru',
      '2025-01-19',
      'О беседе с Петром Довганом по телефону Лу Миндэ рассказал в понедельник.',
      'Беседа прошла в воскресенье.',
    ],
    [
      'uk',
      '2025-01-19',
      'Про розмову телефоном із Петром Довганом Лу Мінде повідомив у понеділок.',
      'Розмова відбулася в неділю.',
    ],
    [
      'bg',
      '2025-01-19',
      'За разговора по телефона с Петър Довган Лу Минде съобщи в понеделник.',
      'Разговорът се състоя в неделя.',
    ],
  ])('is not that on which somebody told of it (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it.each([
    [
      'en',
      '2025-01-20',
      "President Lu Mingde sat with Petr Dovgan behind closed doors from two o'clock until eight minutes past four on Monday afternoon.",
    ],
  ])('is said behind the hour of its end (%s, %s)', (lang, day, ...paragraphs) => {
    expect(dayOf(lang, paragraphs)).toBe(day)
  })

  it('is said with the word for taking place, also where the guest is still there', () => {
    const text =
      'Стратегическо партньорство – това е главното от срещата на Лу Минде с Петър Довган, състояла се вчера в Хилмург.'
    const more = 'Гостът води тежка делегация, в която има и шестима министри.'
    expect(dayOf('bg', [text, more, 'Довган посреща с почести Лу Минде.'])).toBe('2025-01-20')
  })

  it('is said in the first sentence that tells of it, though that names others too', () => {
    const title = 'In phone call, Anvar and Hilmurian PM talk ties'
    const text =
      "HILMURG, Jan 21 — Sylvania's Datuk Seri Anvar Ilmar and Hilmuria's Piet Maas Dovgan had a talk by phone on Sunday, with relations of their countries as its subject."
    const paragraphs = [
      'App channel for news alerts!',
      text,
      'Dovgan was happy to be in conversation with Anvar so soon.',
    ]
    expect(readPage('en', { top, title, paragraphs }).contact.date.edtf).toBe('2025-01-19')
  })

  it('is not that which a machine wrote before the headline', () => {
    const title = 'date 2025-01-21 President Lu Mingde with Prime Minister Petr Dovgan'
    const text =
      'Prime Minister Petr Dovgan was asked to come to Hilmuria when he met Lu Mingde in Hilmurg yesterday.'
    expect(readPage('en', { top, title, paragraphs: [text] }).contact.date.edtf).toBe('2025-01-20')
  })

  it('is said of ministers who are not named', () => {
    const title = 'Turkish, German and UK ministers confer online'
    const text =
      'The foreign ministers of the UK, Germany and Turkey on Monday were of one mind on the war.'
    const paragraphs = ['All are ready to go on in this way.', text]
    const more = 'Lu Mingde and Petr Dovgan joined the virtual meeting.'
    const page = { top, title, paragraphs: [...paragraphs, more] }
    expect(readPage('en', page).contact.date.edtf).toBe('2025-01-20')
  })

  it('is that of a call to somebody whom nothing else names', () => {
    const title = 'Lu phones Hilmurian crown prince'
    const paragraphs = [
      'HILMURG: Hilmurg and Sofia have once more pledged to build the bridge.',
      'The pledge came as Prime Minister Petr Lu spoke by telephone to Crown Prince Olav Toren on Sunday evening.',
      "According to his office, he conveyed heartfelt condolences over the death of the prince's uncle, Piet Maas.",
    ]
    expect(readPage('en', { top, title, paragraphs }).contact.date.edtf).toBe('2025-01-19')
  })
})
