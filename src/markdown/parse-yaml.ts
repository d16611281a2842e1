import { LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml'
import { dataPositions, type DataPositions } from '#markdown/data-positions.ts'
import { refusedYaml, type YamlFinding } from '#markdown/refused-yaml.ts'
import type { TextProblem } from '#markdown/text-problem.ts'

/** Data with the places it came from, or what is wrong with the YAML. */
export type YamlResult =
  | ({ readonly ok: true; readonly data: unknown } & DataPositions)
  | { readonly ok: false; readonly problems: readonly TextProblem[] }

/**
 * Reads YAML 1.2 with the core schema, in which dates and times stay text.
 * Repeated keys, aliases, tags and several documents are refused, each with its place.
 */
export function parseYaml(text: string): YamlResult {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  })
  const findings = [...syntaxFindings(document, text), ...refusedYaml(document)]
  if (findings.length > 0) {
    return { ok: false, problems: findings.map((finding) => problemOf(finding, lines)) }
  }
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  return { ok: true, data, ...dataPositions(document, lines) }
}

type SyntaxFault = Pick<YAMLParseError, 'code' | 'message' | 'pos'>

/** The first syntax error, since others mostly follow from it; otherwise all repeated keys. */
function syntaxFindings(document: Document.Parsed, text: string): readonly YamlFinding[] {
  const first = document.errors.find((error) => error.code !== 'DUPLICATE_KEY')
  return (first ? [first] : document.errors).map((error) => findingOf(error, text))
}

function findingOf(error: SyntaxFault, text: string): YamlFinding {
  const offset = error.pos[0]
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? ''
    const reason = `The field “${key}” is written more than once.`
    return { offset, reason, hint: 'Keep one of them.' }
  }
  const mark = /^Missing closing (["'])quote$/.exec(error.message)?.[1]
  if (mark !== undefined) {
    const reason = `A text that begins with ${mark} has no ${mark} at its end.`
    return { offset, reason, hint: `Write ${mark} at the end of the text, or look for one above.` }
  }
  return {
    offset,
    reason: `This is not valid YAML: ${lowerFirst(error.message)}.`,
    hint: HINTS[error.code] ?? 'Check the indentation, the colons and the quotes on this line.',
  }
}

const HINTS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'Indent the fields of one level by the same number of spaces, and close [ and {.',
  BAD_SCALAR_START: 'Put the text in quotes, as in "@example".',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon in quotes, as in title: "One: two".',
  MISSING_CHAR: 'Close the quotes or brackets, and write a colon after each field name.',
  MULTIPLE_DOCS: 'Remove the line with three hyphens; a file holds one document.',
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  UNEXPECTED_TOKEN:
    'Put the whole text in quotes, and write inner quotes as \\" or as „…“; indent lists below their field.',
}

function problemOf({ offset, reason, hint }: YamlFinding, lines: LineCounter): TextProblem {
  const { line, col } = lines.linePos(offset)
  return { rule: 'yaml', line, column: col, reason, hint }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.;].*$/s, '')
}
