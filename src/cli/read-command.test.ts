import { expect, test } from 'vitest'
import { readCommand } from './read-command.ts'

const KNOWN = ['claims', 'import', 'serve', 'validate']

test.each([
  [['validate'], 'validate', []],
  [['claims', 'a.md', 's1=x'], 'claims', ['a.md', 's1=x']],
  [['import', '-', '--lang', 'bg'], 'import', ['-', '--lang', 'bg']],
  [['import', '--help'], 'import', ['--help']],
  [['import', '-dash.txt'], 'import', ['-dash.txt']],
])('%j runs %s with %j', (argv, name, args) => {
  expect(readCommand(argv, KNOWN)).toEqual({ name, args })
})

test.each([
  [[], 1, ''],
  [['--help'], 0, ''],
  [['-h'], 0, ''],
  [['serve', '--help'], 0, ''],
  [['publish'], 1, 'There is no command “publish”.'],
  [['importt'], 1, 'There is no command “importt”. Did you mean “import”?'],
  [['--fast'], 1, '“--fast” is not expected.'],
  [['serve', '--port', '4510'], 1, '“--port 4510” is not expected.'],
  [['validate', 'twice'], 1, '“twice” is not expected.'],
  [['claims', 'a.md', '--all'], 1, '“--all” is not expected.'],
])('%j is explained with the code %i', (argv, code, problem) => {
  expect(readCommand(argv, KNOWN)).toEqual({ code, problem })
})
