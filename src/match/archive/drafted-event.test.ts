import { describe, expect, it } from 'vitest'
import type { DraftedEvent } from '#match/archive/drafted-event.ts'
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
  const drafted: DraftedEvent[] = []
  return pages.map(({ lang, top, text }) => {
    const page = pastedPage(lang, { paragraphs: [text], ...(top === undefined ? {} : { top }) })
    const findings = readArticle(page, archive, drafted)
    if (findings.drafted) drafted.push(findings.drafted)
    return findings.events[0]?.id
  })
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
})
