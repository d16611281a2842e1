import matter from 'gray-matter'
import type { DataPositions } from '#markdown/data-positions.ts'
import { parseYaml, type YamlResult } from '#markdown/parse-yaml.ts'
import type { TextProblem } from '#markdown/text-problem.ts'

/** A Markdown file in its two parts, or what is wrong with its front matter. */
export type FrontMatterResult =
  | ({
      readonly ok: true
      readonly data: unknown
      /** The Markdown below the front matter. */
      readonly body: string
      /** The line of the file on which the body starts. */
      readonly bodyLine: number
    } & DataPositions)
  | { readonly ok: false; readonly problems: readonly TextProblem[] }

/**
 * Splits a Markdown file into its front matter and its body.
 * Only YAML is read, with the options that keep gray-matter from running code, from guessing
 * dates and from sharing results between calls.
 */
export function parseFrontMatter(text: string): FrontMatterResult {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const problem = fenceProblem(source)
  if (problem) return { ok: false, problems: [problem] }

  const { body, yaml } = split(source)
  return yaml.ok
    ? { ...yaml, data: yaml.data ?? {}, body, bodyLine: lineAfter(source, body) }
    : yaml
}

function fenceProblem(source: string): TextProblem | null {
  const [first = '', ...others] = source.split('\n')
  if (/^---.*\r/.test(first)) return { ...BARE_RETURNS, line: 1, column: 4 }
  if (!/^---(?!-)/.test(first)) return { ...MISSING_FRONT_MATTER, line: 1, column: 1 }

  const language = first.slice(3).trim()
  if (!['', 'yaml', 'yml'].includes(language)) return languageProblem(language)

  const closing = others.findIndex((line) => line.startsWith('---'))
  if (closing === -1) return { ...MISSING_FENCE, line: 1, column: 1 }
  if (/^---\s*$/.test(others[closing] ?? '')) return null
  return { ...CLOSING_FENCE, line: closing + 2, column: 1 }
}

const RULE = 'front-matter'

const MISSING_FRONT_MATTER = {
  rule: RULE,
  reason: 'The file does not start with front matter.',
  hint: 'Write --- on the first line, then the fields, then --- on a line of its own.',
}

const BARE_RETURNS = {
  rule: RULE,
  reason: 'The lines end in bare carriage returns.',
  hint: 'Save the file with the line ends LF or CRLF.',
}

const MISSING_FENCE = {
  rule: RULE,
  reason: 'The front matter is not closed.',
  hint: 'Write --- on a line of its own after the last field.',
}

const CLOSING_FENCE = {
  rule: RULE,
  reason: 'The line that closes the front matter holds more than three hyphens.',
  hint: 'Write exactly --- on that line.',
}

function languageProblem(language: string): TextProblem {
  return {
    rule: RULE,
    line: 1,
    column: 4,
    reason: `The front matter is marked as “${language}”, which is not read.`,
    hint: 'Write only --- on the first line and the fields in YAML.',
  }
}

function split(source: string): { body: string; yaml: YamlResult } {
  let yaml = parseYaml('')
  const engines = {
    ...REFUSING_ENGINES,
    yaml: (text: string): object => {
      yaml = parseYaml(text)
      return {}
    },
  }
  // Options, even empty ones, also keep gray-matter from its cache of shared results.
  const { content } = matter(source, { engines, language: 'yaml' })
  return { body: content, yaml }
}

/** A second bolt behind `fenceProblem`: gray-matter would run JavaScript on its own. */
const REFUSING_ENGINES = Object.fromEntries(
  ['javascript', 'js', 'json', 'coffee', 'cson', 'toml'].map((language) => [
    language,
    (): never => {
      throw new Error(`Front matter in “${language}” is refused.`)
    },
  ]),
)

function lineAfter(source: string, body: string): number {
  return source.slice(0, source.length - body.length).split('\n').length
}
