import { describe, expect, it } from 'vitest'
import type { MeasuredNode, MeasuredTextRun } from '@takumi-rs/core'
import { CARD_SIZE, cardLayout } from '#artefacts/cards/card-layout.ts'
import type { CardText } from '#artefacts/cards/card-text.ts'
import { graphemes } from '#artefacts/graphemes.ts'
import { cardRenderer, renderCard } from '#views/card-renderer.ts'

const LETTERS = 'абвгґдеєжзиіїйѝклмнопрстуфхцчшщъьюяыэё'
const MARKS = '„“”«»‘’№₴…–—·'

describe('a card', () => {
  it('is a PNG of 1200 by 630 pixels', async () => {
    const png = Buffer.from(await renderCard(card('A call')))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('has the same bytes for the same words, and others for others', async () => {
    const [first, again, other] = await Promise.all(
      ['Разговор', 'Разговор', 'Разговори'].map((title) => renderCard(card(title))),
    )
    expect(first).toEqual(again)
    expect(first).not.toEqual(other)
  })

  it('writes Bulgarian in the letterforms of its readers', async () => {
    const bulgarian = await renderCard({ ...card('вгджзикптцшщ'), titleLang: 'bg' })
    const ukrainian = await renderCard({ ...card('вгджзикптцшщ'), titleLang: 'uk' })
    expect(bulgarian).not.toEqual(ukrainian)
  })

  it('has a shape of its own for every letter and mark', async () => {
    const characters = graphemes(LETTERS + LETTERS.toUpperCase() + MARKS)
    const missing = await renderCard(card('\u{F0000}'))
    const drawn = await Promise.all(characters.map((one) => renderCard(card(one))))
    expect(characters.filter((_, index) => missing.equals(drawn[index]!))).toEqual([])
  })

  it.each([
    'Ж'.repeat(200),
    'Щастие, Широта, Юношество и Фъстъци '.repeat(12),
    'WWWW MMMM @@@@ '.repeat(12),
    '習近平與普京會談'.repeat(8),
    'Голова ради провів довгу телефонну розмову з очільником сусідньої громади про міст',
  ])('keeps every line of the title inside: %s', async (title) => {
    const renderer = await cardRenderer()
    const lines = linesIn(await renderer.measure(cardLayout(card(title)), CARD_SIZE))
    expect(lines.filter(({ x, width }) => x + width > 1200 - 72 + 1)).toEqual([])
  })

  it.each(['<b>&amp;', '\u202Eright', '😀 \uD83D', '\u0000\u0007', '=cmd()\'"'])(
    'can be drawn with %j as its title',
    async (title) => {
      expect((await renderCard(card(title))).length).toBeGreaterThan(1000)
    },
  )
})

function card(title: string): CardText {
  return {
    lang: 'en',
    wordmark: 'Digest',
    kicker: 'Video call',
    title,
    titleLang: 'uk',
    date: '21 January 2025',
    mark: 'held',
    status: 'Held',
  }
}

function linesIn({ runs, children, transform }: MeasuredNode): readonly MeasuredTextRun[] {
  const [, , , , left] = transform
  return [...runs.map((run) => ({ ...run, x: left + run.x })), ...children.flatMap(linesIn)]
}
