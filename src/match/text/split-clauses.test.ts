import { describe, expect, it } from 'vitest'
import { splitClauses } from '#match/text/split-clauses.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** What of a sentence stands in a quotation. */
function quoted(lang: string, text: string): string {
  const clauses = splitClauses(text, wordsOf(lang).contacts, [])
  return clauses
    .filter(({ role }) => role === 'quoted')
    .map(({ start, end }) => text.slice(start, end))
    .join('')
}

describe('the last sentence of a quotation', () => {
  it.each([
    ['bg', 'Мостът е готов и чака гости от селата"', ', каза Довган, който се срещна с Лу.'],
    ['uk', 'Міст готовий і чекає на гостей із сіл"', ', сказав Довган, який зустрівся з Лу.'],
    ['ru', 'Мост готов и ждет гостей из сел"', ', сказал Довган, который встретился с Лу.'],
    ['en', 'The bridge is open to all the guests"', ', said Dovgan, who met Lu.'],
  ])('is quoted as far as its mark, and not behind it (%s)', (lang, said, behind) => {
    expect(quoted(lang, said + behind)).toBe(said)
  })

  it('can stand before another quotation', () => {
    const text =
      'The bridge is open to all the guests", said Dovgan, "and the guests are glad of it", and met Lu.'
    expect(quoted('en', text)).not.toContain('met Lu')
    expect(quoted('en', text)).toContain('The bridge is open')
  })

  it('is none where a quotation begins with the mark', () => {
    const text = 'He met Lu and said "the bridge is open to all guests and we are glad'
    expect(quoted('en', text)).not.toContain('met Lu')
  })
})
