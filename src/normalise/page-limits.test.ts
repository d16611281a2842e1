import { describe, expect, it } from 'vitest'
import { nestedTooDeep, tooLong } from '#normalise/page-limits.ts'
import { textLines } from '#normalise/read-text-page.ts'

const boxes = (count: number, box = 'div') => `<${box}>`.repeat(count)

describe('boxes of a page', () => {
  it('are nested too deep from 501 on, and counted in the message', () => {
    expect(nestedTooDeep(boxes(500))).toBeNull()
    expect(nestedTooDeep(boxes(1501))).toContain('nested 1,501 deep')
  })

  it.each(['p', 'li', 'br', 'img alt=""', 'br/', 'custom-box /', '!-- note --'])(
    'are not nested by “%s”, which has no end of its own',
    (tag) => {
      expect(nestedTooDeep(boxes(600, tag))).toBeNull()
    },
  )

  it('are nested no deeper for each that is closed', () => {
    expect(nestedTooDeep('<div><b>x</b></div>'.repeat(600))).toBeNull()
    expect(nestedTooDeep('</div>'.repeat(600) + boxes(501))).toContain('501')
  })

  it('do not count in a script', () => {
    expect(nestedTooDeep(`<script>const box = '${boxes(600)}'</script>`)).toBeNull()
  })

  it('are nested by what begins as such a name does', () => {
    expect(nestedTooDeep(boxes(501, 'pre'))).toContain('501')
  })
})

describe('the text of a page', () => {
  const problem = (text: string) => tooLong(textLines(text))

  it('is too long in one line from 50,001 characters on', () => {
    const line = 'мост '.repeat(10_000)
    expect(problem(`Мостът\n${line}`)).toBeNull()
    expect(problem(`Мостът\n${line}и`)).toContain('Line 2 has 50,001 characters.')
  })

  it('is too long in one word from 5,001 characters on', () => {
    expect(problem(`Мостът ${'x'.repeat(5000)} е нов.`)).toBeNull()
    expect(problem(`Мостът ${'x'.repeat(5001)} е нов.`)).toContain(
      'Line 1 has 5,001 characters without a space',
    )
  })

  it('is too long in all from 1,000,001 characters on', () => {
    const page = 'Мостът е нов.\n'.repeat(76_923)
    expect(problem(page)).toBeNull()
    expect(problem(`${page}Да`)).toContain('It has 1,000,001 characters of text')
  })
})
