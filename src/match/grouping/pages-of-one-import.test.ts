import { describe, expect, it } from 'vitest'
import { placeContacts } from '#match/grouping/place-contacts.ts'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

interface Pasted {
  readonly lang: string
  readonly top?: string
  readonly text: string
}

/** The best event of each page of one import. */
function eventsOf(...pages: readonly Pasted[]): readonly (string | undefined)[] {
  const sought = pages.map(({ lang, top, text }) => {
    const page = pastedPage(lang, { paragraphs: [text], ...(top === undefined ? {} : { top }) })
    return readArticle(page, archive).sought
  })
  return placeContacts(sought, archive).map((candidates) => candidates[0]?.id)
}

const CALL = {
  lang: 'en',
  top: '24 February 2025, 14:06',
  text: 'Lu Mingde and Petr Dovgan held a phone call on Monday, state television said.',
}

describe('pages of one import', () => {
  it.each([
    ['that tell one call as telephone and as video', '24.02.2025, 15:00', 'провели відеорозмову'],
    ['that lie a day apart', '25.02.2025, 01:00', 'провели телефонну розмову'],
  ])('share a new event: those %s', (_case, top, told) => {
    const text = `Лу Мінде і Петро Довган ${told}, повідомило агентство.`
    expect(eventsOf(CALL, { lang: 'uk', top, text })).toEqual([
      '2025-02-24-phone-call',
      '2025-02-24-phone-call',
    ])
  })

  it.each([
    ['on another day', '28.02.2025, 15:00', 'Лу Мінде і Петро Довган'],
    ['between others', '24.02.2025, 15:00', 'Лу Мінде і Харлан Рід'],
  ])('do not share the event of a call %s', (_case, top, names) => {
    const text = `${names} провели телефонну розмову, повідомило агентство.`
    const [first, second] = eventsOf(CALL, { lang: 'uk', top, text })
    expect(second).not.toBe(first)
  })

  it('share one of no date only where the text is nearly the same', () => {
    const copy = `${CALL.text} It lasted an hour.`
    const other = 'Lu Mingde spoke to Petr Dovgan by phone about trade and the weather.'
    const [first, second, third] = eventsOf(
      { lang: 'en', text: CALL.text },
      { lang: 'en', text: copy },
      { lang: 'en', text: other },
    )
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('share one of which both say the day and the month, and neither the year', () => {
    const [first, second, third] = eventsOf(
      { lang: 'ru', text: 'Лу Миндэ 20 марта прибыл в Софию на переговоры с Петром Довганом.' },
      { lang: 'uk', text: 'Лу Мінде та Петро Довган зустрілися 20 березня, пише агентство.' },
      { lang: 'uk', text: 'Лу Мінде та Петро Довган зустрілися 20 травня, пише агентство.' },
    )
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('name their event by the page that knows its day, wherever that stands', () => {
    const undated = { lang: 'en', text: `${CALL.text} It lasted 85 minutes.` }
    const dated = { ...CALL, text: `${CALL.text} The call lasted 85 minutes, an aide said.` }
    expect(eventsOf(undated, dated)).toEqual(['2025-02-24-phone-call', '2025-02-24-phone-call'])
  })

  it('name their event as most of them do', () => {
    const uk = (told: string) => ({
      lang: 'uk',
      top: '24.02.2025, 15:00',
      text: `Лу Мінде і Петро Довган ${told}, повідомило агентство.`,
    })
    expect(eventsOf(CALL, uk('провели відеорозмову'), uk('провели розмову відеозв’язком'))).toEqual(
      Array(3).fill('2025-02-24-video-call'),
    )
  })

  it('that speak of the same rare things share an event among many', () => {
    const call = (told: string) => ({
      lang: 'en',
      text: `Lu Mingde and Petr Dovgan held a phone call. ${told}`,
    })
    const rare = 'zarin vostok lupen karto mindal sorvet purlin daskam golben tirmas folket ranzul'
    const others = Array.from({ length: 24 }, (_one, at) =>
      call(rare.replaceAll(/(?<=^| )/g, 'bdfgklmnpr'.charAt(at % 10) + 'bfgkm'.charAt(at / 10))),
    )
    const found = eventsOf(
      call('They spoke of the Karelian lighthouse and of its keepers, aides told reporters later.'),
      ...others,
      call('Newspapers heard that all those lighthouse keepers of Karelian villages were praised.'),
    )
    expect(found.at(-1)).toBe(found[0])
    expect(new Set(found).size).toBe(25)
  })
})

describe('reports of one wording', () => {
  const greeting = (day: string) => ({
    lang: 'en',
    text: `Lu Mingde sent a New Year message to Petr Dovgan ${day}. He wished him and his people health, peace and every success, and recalled the long friendship of the two countries.`,
  })

  it('stay apart where they say other years, whatever undated ones are like both', () => {
    const found = eventsOf(
      greeting('on 31 December 2024'),
      ...Array<Pasted>(4).fill(greeting('again')),
      greeting('on 31 December 2025'),
    )
    expect(found.at(-1)).toBe('2025-12-31-letter')
    expect(found[0]).toBe('2024-12-31-letter')
  })
})

describe('a page without a date', () => {
  const DATED = '24 February 2025, 14:06'
  const call = (...sentences: readonly string[]): Pasted => ({
    lang: 'uk',
    text: ['Лу Мінде і Петро Довган провели телефонну розмову.', ...sentences].join(' '),
  })
  const told = (...sentences: readonly string[]): Pasted => ({
    ...CALL,
    top: DATED,
    text: [CALL.text, ...sentences].join(' '),
  })
  const isJoined = (...pages: readonly [Pasted, Pasted]) => {
    const [first, second] = eventsOf(...pages)
    return first === second
  }

  it.each([
    [
      'a duration to the minute',
      told('The call lasted 85 minutes.'),
      call('Розмова тривала 1 годину 25 хвилин.'),
    ],
    [
      'two figures in two sentences',
      told('Trade reached 220 billion dollars.', 'It grew by 26.3% in a year.'),
      call('Торгівля сягнула 220 млрд доларів.', 'Вона зросла на 26,3%.'),
    ],
    [
      'a figure and a plan',
      told('Trade reached 220 billion dollars.', 'He is invited to come next spring.'),
      call('Торгівля сягнула 220 млрд доларів.', 'Його запросили навесні наступного року.'),
    ],
  ])('shares the event of one that tells the same: %s', (_case, first, second) => {
    expect(isJoined(first, second)).toBe(true)
    expect(isJoined(second, first)).toBe(true)
  })

  it.each([
    ['a round hour', told('The call lasted an hour.'), call('Розмова тривала годину.')],
    [
      'one figure',
      told('Trade reached 220 billion dollars.'),
      call('Торгівля сягнула 220 млрд доларів.'),
    ],
    [
      'two figures of one sentence',
      told('Trade grew by 26.3% to 220 billion dollars.'),
      call('Торгівля зросла на 26,3% до 220 млрд доларів.'),
    ],
    [
      'the same duration, on another weekday',
      told('The call lasted 85 minutes.'),
      call('У четвер розмова тривала 85 хвилин.'),
    ],
    [
      'the same duration, in a text that looks back to a later year',
      told('The call lasted 85 minutes.'),
      call('Розмова тривала 85 хвилин.', 'У 2026 році вони вже зустрічалися.'),
    ],
  ])('stays apart from one that tells but %s', (_case, first, second) => {
    expect(isJoined(first, second)).toBe(false)
  })

  it('stays apart where several events are told with the same figures', () => {
    const figures = ['Trade reached 220 billion dollars.', 'It grew by 26.3% in a year.']
    const later = { ...told(...figures), top: '24 April 2025, 14:06' }
    const undated = call('Торгівля сягнула 220 млрд доларів.', 'Вона зросла на 26,3%.')
    const [first, second, third] = eventsOf(told(...figures), later, undated)
    expect(new Set([first, second, third]).size).toBe(3)
  })

  it('shares the visit that lasts until the same day, where neither says the year', () => {
    const visit = (lang: string, text: string) => ({ lang, text })
    const [first, second, third] = eventsOf(
      visit('uk', 'Лу Мінде прибув з візитом до Петра Довгана. Візит триватиме до 22 березня.'),
      visit('ru', 'Лу Миндэ прибыл с визитом к Петру Довгану. Визит продлится с 20 по 22 марта.'),
      visit('ru', 'Лу Миндэ прибыл с визитом к Петру Довгану. Визит продлится до 22 мая.'),
    )
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })
})
