import { shortPath } from './short-path.ts'

/** What stopped a build, in one or two lines and without a stack trace. */
export function describeBuildError(error: unknown): string {
  if (!(error instanceof Error)) return `The build failed: ${String(error)}`
  const [hint, file] = [textIn(error, 'hint'), fileOf(error)]
  return [
    `The build failed${file === null ? '' : ` in ${file}`}: ${withoutStack(error.message)}`,
    ...(hint === null ? [] : [hint]),
  ].join('\n')
}

function withoutStack(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s+at /.test(line))
  return lines.join('\n')
}

function fileOf(error: Error): string | null {
  const place: unknown = 'loc' in error ? error.loc : null
  const file = textIn(place, 'file') ?? textIn(error, 'id')
  return file === null ? null : shortPath(file)
}

function textIn(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const text: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof text === 'string' && text !== '' ? text : null
}
