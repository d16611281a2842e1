import { describe, expect, it } from 'vitest'
import type { Message } from '#domain/message.ts'
import { textReport } from '#validate/reporters/text-reporter.ts'

const MESSAGE: Message = {
  rule: 'missing-field',
  level: 'error',
  file: 'site.yaml',
  line: 2,
  column: 3,
  reason: 'The field “title” is missing.',
  hint: 'Add “title”.',
}

function report(
  messages: readonly Message[],
  text: string | null = 'one\n  two\nthree\nfour',
): string {
  return textReport(messages, { folder: 'content', textOf: () => text })
}

describe('the text report', () => {
  it('gives each finding its place, its advice, its rule and its line', () => {
    expect(report([MESSAGE])).toBe(
      [
        'content/site.yaml:2:3 error The field “title” is missing. Add “title”. (missing-field)',
        '  1 | one',
        '> 2 |   two',
        '    |   ^',
        '  3 | three',
        '',
        '1 error in content.',
      ].join('\n'),
    )
  })

  it('shows no line where there is no text', () => {
    expect(report([MESSAGE], null).split('\n')).toHaveLength(3)
  })

  it('shows the part of a long line that is meant', () => {
    const text = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`
    const [, line = '', mark = ''] = report([{ ...MESSAGE, line: 1, column: 301 }], text).split(
      '\n',
    )
    expect(line.length).toBeLessThan(120)
    expect(line.slice(mark.indexOf('^'))).toMatch(/^HERE/)
  })

  it('counts errors and warnings apart', () => {
    const warning: Message = { ...MESSAGE, level: 'warning' }
    expect(report([MESSAGE, MESSAGE, warning])).toMatch(/2 errors, 1 warning in content\.$/)
  })

  it('calls a note the same in its line and in the summary', () => {
    const note = report([{ ...MESSAGE, level: 'note' }], null)
    expect(note).toMatch(/:2:3 note The field [^]*\n1 note in content\.$/)
  })

  it('says that nothing is wrong', () => {
    expect(report([])).toBe('Nothing is wrong in content.')
  })
})
