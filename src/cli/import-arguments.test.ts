import { expect, test } from 'vitest'
import { importArguments } from './import-arguments.ts'

test.each([['-dash.txt'], ['-h.txt'], ['--fast']])(
  '%s is named as it was typed, with how a file of that name is written',
  (argument) => {
    expect(importArguments([argument])).toBe(
      `“${argument}” is not expected. A file whose name begins with - is written ./${argument}.`,
    )
  },
)

test.each([[['-']], [['--', '-dash.txt']], [['--lang=bg', 'a.txt']], [['--json', '--schema']]])(
  '%j is followed',
  (args) => {
    expect(importArguments(args)).toMatchObject({ help: false })
  },
)

test.each([['--help'], ['-h']])('%s asks for help', (argument) => {
  expect(importArguments([argument])).toMatchObject({ help: true })
})
