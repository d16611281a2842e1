import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND] = PARAGRAPHS
const START = 'The mayor had not been on the old bridge since the autumn, when he saw there'

describe('a sentence that a capture broke at its links', () => {
  it('is put together again', () => {
    const page = cleaned(FIRST, START, 'a flood of unheard-of size', ', with boats on it.', SECOND)
    expect(page.body[1]).toBe(`${START} a flood of unheard-of size, with boats on it.`)
    expect(page.lines[1]?.parts?.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('is put together where all of the page is in pieces', () => {
    const page = cleaned(
      'Новый мост откроют осенью',
      'Мэр города',
      'рассказал, что мост',
      'через реку откроют в октябре.',
      'Два года назад',
      'старый мост',
      'снесло',
      'во время наводнения, и с тех пор',
      'жители переправляются',
      'на лодках.',
      'Строителей ждут',
      'на северном берегу.',
    )
    expect(page.body.join(' ')).toBe(
      'Мэр города рассказал, что мост через реку откроют в октябре. Два года назад старый мост снесло во время наводнения, и с тех пор жители переправляются на лодках. Строителей ждут на северном берегу.',
    )
    expect(page.body.length).toBeLessThan(4)
  })

  it('does not go on in the name of a street', () => {
    const street = 'ул. Вера Примерова'
    expect(cleaned(START, street, FIRST, SECOND).lines[0]?.text ?? '').not.toContain(street)
    expect(cleaned(START, street, FIRST, SECOND).title).not.toContain(street)
  })

  it.each(['reklama', 'The bridge today'])('does not go on in “%s”', (line) => {
    expect(cleaned(FIRST, START, line, SECOND).body[1]).not.toContain(line)
  })
})

it('a sentence that has its end does not go on in the tags below it', () => {
  expect(cleaned(FIRST, 'мостове', 'реки', SECOND).body).toContain(FIRST)
})

it('a sentence goes on in a line that ends it and starts another', () => {
  const rest = 'a flood of unheard-of size. Boats were on it'
  expect(cleaned(FIRST, START, rest, SECOND).body[1]).toBe(`${START} ${rest}`)
})

it('a sentence does not go on in the author below it', () => {
  const line = '„Никой не очакваше такъв мост над реката“, похвали се кметът на Хилмур'
  const page = cleaned(line, 'автор: Лу Минде', 'visibility 412', FIRST, SECOND)
  expect(page.title).toBe(line)
  expect(page.byline).toEqual(['Лу Минде'])
})

it('a line goes on in one that opens with a comma, however short it is', () => {
  const page = cleaned(FIRST, 'Кметът Лю Минде', ', който беше на стария мост, не чу нищо.', SECOND)
  expect(page.body[1]).toBe('Кметът Лю Минде, който беше на стария мост, не чу нищо.')
})
