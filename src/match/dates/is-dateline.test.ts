import { describe, expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { isDateline } from '#match/dates/is-dateline.ts'

function isRead(lang: string, text: string, which = 0): boolean {
  const mention = findDateMentions(text, lang)[which]
  return mention !== undefined && isDateline(text, mention, 0)
}

describe('a date at the start of a report', () => {
  it.each([
    ['en', 'LIRIA, Jan. 21 (Wire) -- The two presidents spoke by video.'],
    ['en', 'LIRIA, January 21. /WIRE/. The two presidents spoke by video.'],
    ['en', 'LIRIA (Wire / Hill News - 21st Jan, 2025) The two presidents spoke by video.'],
    ['ru', 'ЛИРИЯ, 21 янв — Агентство. Президенты поговорили по видеосвязи.'],
    ['uk', 'ЛІРІЯ. 21 січня. Агенція. Президенти поговорили телефоном.'],
    ['bg', 'Лирия, 21 януари /Агенция/ Президентите разговаряха.'],
    ['ru', 'Лирия, Хилмур, 21 января, 2025, 21:40 — Агентство. Президенты поговорили.'],
    ['en', 'LIRIA, 21 January 2025, 21:40 - The two presidents spoke by video.'],
    ['en', 'LIRIA/HILMUR (Wire / Hill - 21st Jan, 2025) The two presidents spoke by video.'],
    [
      'en',
      'Liria, July 5 (Wire / Hill News - 6th Jul, 2021 ) :Trade was among the themes of the talks.',
      1,
    ],
    ['en', 'Liria/Hilmur, January 21, 2025: The palace gave its account of the call.'],
    ['en', 'Liria, Jan 21, WIRE The two presidents spoke by video.'],
    ['bg', 'Лирия, 21 януари, ВЕСТИ Президентите разговаряха.'],
    ['ru', 'Лирия, 21 января, АГЕНТ. Президенты поговорили по видеосвязи.'],
    ['uk', 'Лірія, 21 січня, АГЕНЦІЯ: Президенти поговорили телефоном.'],
  ])('is its dateline: %s “%s”', (lang, text, which = 0) => {
    expect(isRead(lang, text, which)).toBe(true)
  })

  it.each([
    ['en', 'On January 21 the presidents spoke by video.'],
    ['ru', 'Лирия и Хилмур 21 января провели переговоры.'],
    ['uk', 'Президенти (зустріч була 21 січня) знову поговорили.'],
    ['bg', 'На 21 януари президентите разговаряха.'],
    ['en', 'Liria, Jan 21, Wire men saw the two presidents.'],
    ['uk', 'Лірія, 21 січня, АГЕНЦІЯ повідомляє про розмову.'],
  ])('is none: %s “%s”', (lang, text) => {
    expect(isRead(lang, text)).toBe(false)
  })
})
