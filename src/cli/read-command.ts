import { nearest } from '#domain/nearest.ts'

/** A command with its arguments, or the code to end with after an explanation. */
export type CommandLine =
  | { readonly name: string; readonly args: readonly string[] }
  | { readonly code: 0 | 1; readonly problem: string }

/** Reads what was typed behind the name of the program. The import reads its own arguments. */
export function readCommand(argv: readonly string[], known: readonly string[]): CommandLine {
  const [name, ...args] = argv
  if (name === undefined) return { code: 1, problem: '' }
  if (name === 'import') return { name, args }
  if (argv.some((one) => one === '--help' || one === '-h')) return { code: 0, problem: '' }
  if (name.startsWith('-')) return notExpected(argv)
  if (!known.includes(name)) return { code: 1, problem: unknownCommand(name, known) }
  const surplus = name === 'claims' ? args.filter((one) => one.startsWith('-')) : args
  return surplus.length > 0 ? notExpected(surplus) : { name, args }
}

function notExpected(args: readonly string[]): CommandLine {
  return { code: 1, problem: `“${args.join(' ')}” is not expected.` }
}

function unknownCommand(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return `There is no command “${name}”.${near === null ? '' : ` Did you mean “${near}”?`}`
}
