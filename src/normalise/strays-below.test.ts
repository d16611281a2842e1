import { describe, expect, it } from 'vitest'
import type { DraftLine } from '#normalise/page-draft.ts'
import { pageFrame } from '#normalise/page-frame.ts'

const TEXT = [
  'The council of Northport voted on Monday to rebuild the old harbour bridge, after three years of repairs that nobody had planned.',
  'The bridge carries nine thousand vehicles a day, and the council says that its northern pillar will not stand another winter storm.',
  'Engineers who examined the pillar in spring found cracks as wide as a hand, and asked for the closure of both the outer lanes.',
  'The mayor told reporters that builders would start in August, once the ferry company had agreed to run twice as many boats.',
  'Shopkeepers beside the harbour fear for their summer, since visitors come over the bridge and hardly anybody takes the ferry.',
]
const TEASERS = [
  ['Culture', 'Choir sings for a record', 'Ann Weaver', 'Two hundred singers filled a theatre with a cantata that had never been heard before, and an encore besides.'],
  ['Спорт', 'Шахматисты играли до утра', 'Игорь Пример', 'Турнир в гимназии закончился только на рассвете, потому что никто из школьников не хотел соглашаться на ничью.'],
  ['Weather', 'Fog closes mountain roads', 'Tim Example', 'Drivers were turned back at dawn near the pass, where nobody could see further than the nearest snow pole.'],
  ['Science', 'Bees that count to four', 'Vera Example', 'A laboratory taught insects simple sums with coloured paper, sugar water and much patience over eleven weeks.'],
] // prettier-ignore

const FOOT = ['Subscribe', 'Share', 'All rights reserved']

const lines = (...texts: readonly string[]) =>
  texts.map((text, index): DraftLine => ({ line: index + 1, text, kind: 'paragraph', depth: 0 }))

describe('paragraphs that stray below a text', () => {
  it('end it, where each stands alone among the names of sections, headlines and authors', () => {
    expect(pageFrame(lines(...TEXT, ...TEASERS.flat(), ...FOOT)).end).toBe(TEXT.length)
  })

  it('belong to it where two of them stand together and speak of what it tells', () => {
    const own = [...TEXT, ...TEASERS.flat(), TEXT[1] ?? '', TEXT[3] ?? '']
    expect(pageFrame(lines(...own, ...FOOT)).end).toBeGreaterThanOrEqual(own.length)
  })

  it('belong to it where the page shows no foot below them', () => {
    const page = [...TEXT, ...TEASERS.flat()]
    expect(pageFrame(lines(...page)).end).toBe(page.length)
  })

  it('belong to it where they are but two', () => {
    const few = [...TEXT, ...TEASERS.slice(0, 2).flat()]
    expect(pageFrame(lines(...few, ...FOOT)).end).toBeGreaterThanOrEqual(few.length)
  })
})
