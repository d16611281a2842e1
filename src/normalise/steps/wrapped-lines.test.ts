import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

function wrap(text: string, width = 64): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines.splice(-1, 1, `${last} ${word}`)
  }
  return lines
}

const PAGE = PARAGRAPHS.flatMap((text) => [...wrap(text), ''])

describe('a text that was broken at the end of its lines', () => {
  it('is put together again', () => {
    expect(cleaned(...PAGE).body).toEqual(PARAGRAPHS)
  })

  it('keeps paragraphs apart that no empty line parts', () => {
    const page = cleaned(...PARAGRAPHS.flatMap((text) => wrap(text)))
    expect(page.body).toEqual(PARAGRAPHS)
  })

  it('keeps the items of a list apart', () => {
    const items = ['- проверките на моста', '- откриването му']
    expect(cleaned(...PAGE, 'Предстоят:', ...items).body).toEqual([
      ...PARAGRAPHS,
      'Предстоят:',
      ...items,
    ])
  })

  it('accounts for every line of what goes', () => {
    const notice = wrap('Последвайте ни и в другите мрежи, за да научите всичко най-важно от деня!')
    const page = cleaned(...PAGE, ...notice)
    expect(page.removed.map(({ text }) => text)).toEqual(notice)
  })

  it('is no text whose paragraphs are long lines', () => {
    const page = cleaned(PARAGRAPHS[0], 'и още нещо за моста', ...PARAGRAPHS.slice(1))
    expect(page.body).toHaveLength(5)
  })
})

it.each(['-', '•', '–'])('an item behind “%s” starts below a full line', (sign) => {
  const items = [
    `${sign} проверките на новия мост над реката, които ще траят месец`,
    `${sign} откриването му за всички, които живеят на двата му бряга`,
  ]
  expect(cleaned(...PAGE, 'Предстоят:', ...items).body).toHaveLength(PARAGRAPHS.length + 3)
})
