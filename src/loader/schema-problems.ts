import type { z } from 'astro/zod'
import type { DataPath } from '#domain/message.ts'
import { nearest } from '#domain/nearest.ts'
import { shortened } from '#domain/shortened.ts'
import { fieldDescription, knownFields } from '#loader/schema-lookup.ts'
import type { DataPositions, Position } from '#markdown/data-positions.ts'
import type { TextProblem } from '#markdown/text-problem.ts'

/** Data that fits its schema, or everything in it that does not. */
export type SchemaResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly TextProblem[] }

/** Checks data against its schema and puts every finding in words an editor can act on. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  positions: DataPositions,
): SchemaResult<z.output<Schema>> {
  // An empty message marks issues for which the schema itself has no advice.
  const result = schema.safeParse(data, { error: () => '', reportInput: true })
  if (result.success) return { ok: true, data: result.data }
  const findings = result.error.issues.flatMap((issue) =>
    findingsOf(asWritten(issue, positions), schema),
  )
  const problems = withoutMisspelt(findings).map(({ at, isKey, ...words }) =>
    problemAt(isKey ? positions.positionOfKey(at) : positions.positionOf(at), words),
  )
  return { ok: false, problems }
}

type Words = Pick<TextProblem, 'rule' | 'reason' | 'hint'>
type Finding = Words & {
  readonly at: DataPath
  readonly isKey?: boolean
  /** The field that an unknown one most likely means. */
  readonly meant?: DataPath
}

/** Leaves out that a field is missing where it only has a typing error in its name. */
function withoutMisspelt(findings: readonly Finding[]): readonly Finding[] {
  const meant = new Set(findings.flatMap((finding) => finding.meant?.join('\0') ?? []))
  return findings.filter(({ rule, at }) => rule !== 'missing-field' || !meant.has(at.join('\0')))
}

function problemAt({ line, column }: Position, { rule, reason, hint }: Words): TextProblem {
  return { rule, line, column, reason, hint }
}

function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Finding[] {
  const at = pathOf(issue)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...at, key], schema))
  }
  if (issue.code === 'invalid_key') return [wrongKey(at, issue)]
  if (issue.input === undefined && issue.code !== 'custom') return [missingField(at, schema)]
  return [{ at, ...wordsFor(issue, at, schema) }]
}

function pathOf({ path }: z.core.$ZodIssue): DataPath {
  return path.map((key) => (typeof key === 'number' ? key : String(key)))
}

function asWritten(issue: z.core.$ZodIssue, positions: DataPositions): z.core.$ZodIssue {
  const text = positions.numberText(pathOf(issue))
  return text === null ? issue : Object.assign(issue, { input: new Written(text) })
}

/** A number as the file writes it: reading it has dropped zeros and digits. */
class Written {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

function unknownField(at: DataPath, schema: z.ZodType): Finding {
  const name = String(at.at(-1))
  const fields = knownFields(schema, at.slice(0, -1))
  const meant = nearest(name, fields)
  return {
    at,
    isKey: true,
    ...(meant === null ? {} : { meant: [...at.slice(0, -1), meant] }),
    rule: 'unknown-field',
    reason: `There is no field “${name}” here.`,
    hint: `${meant === null ? '' : `Did you mean “${meant}”? `}Known fields: ${fields.join(', ')}.`,
  }
}

function wrongKey(
  at: DataPath,
  issue: z.core.$ZodIssueInvalidElement | z.core.$ZodIssueInvalidKey,
) {
  const advice = issue.issues.find(({ message }) => message !== '')?.message
  return {
    at,
    isKey: true,
    rule: 'invalid-value',
    reason: `“${String(at.at(-1))}” cannot be used as a name here.`,
    hint: sentence(advice ?? 'use another name'),
  }
}

function missingField(at: DataPath, schema: z.ZodType): Finding {
  const name = nameOf(at)
  const meaning = fieldDescription(schema, at)
  return {
    at,
    rule: 'missing-field',
    reason: `The field “${name}” is missing.`,
    hint: meaning === '' ? `Add “${name}”.` : `Add “${name}”: ${meaning}`,
  }
}

function wordsFor(issue: z.core.$ZodIssue, at: DataPath, schema: z.ZodType): Words {
  if (issue.code === 'invalid_type') return wrongType(issue, at, schema)
  if (issue.code === 'invalid_value') return wrongChoice(issue, at)
  const meaning = fieldDescription(schema, at)
  return {
    rule: 'invalid-value',
    reason: `${quoted(issue.input)} is not valid for “${nameOf(at)}”.`,
    hint: sentence(issue.message || meaning || 'write another value'),
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType, at: DataPath, schema: z.ZodType): Words {
  if (at.length === 0 && issue.input === null) return emptyFile(schema)
  const meaning = fieldDescription(schema, at)
  const wanted = TYPE_NAMES[issue.expected] ?? issue.expected
  return {
    rule: 'wrong-type',
    reason: `“${nameOf(at)}” must be ${wanted}, but ${quoted(issue.input)} is ${typeName(issue.input)}.`,
    hint: typeHint(issue, meaning),
  }
}

function emptyFile(schema: z.ZodType): Words {
  const fields = knownFields(schema, [])
  const rule = 'wrong-type'
  if (fields.length === 0) {
    const hint = 'Write an entry, or {} where there is none.'
    return { rule, reason: 'The file holds no entries.', hint }
  }
  const advice = schema.safeParse({}).success ? 'Delete it, or write a field' : 'Write its fields'
  return { rule, reason: 'The file holds no fields.', hint: `${advice}: ${fields.join(', ')}.` }
}

function typeHint(issue: z.core.$ZodIssueInvalidType, meaning: string): string {
  const { input } = issue
  if (issue.expected === 'string' && (input instanceof Written || typeof input === 'boolean')) {
    return `Put it in quotes: "${textOf(input)}".`
  }
  if (issue.message !== '') return sentence(issue.message)
  if (issue.expected === 'array' && input !== null) return 'Put it in brackets, as in [one, two].'
  return meaning === '' ? `Write ${TYPE_NAMES[issue.expected] ?? 'another value'}.` : meaning
}

function wrongChoice(issue: z.core.$ZodIssueInvalidValue, at: DataPath): Words {
  const choices = issue.values.map(String)
  const meant = typeof issue.input === 'string' ? nearest(issue.input, choices) : null
  return {
    rule: 'invalid-value',
    reason: `${quoted(issue.input)} is not valid for “${nameOf(at)}”.`,
    hint: `${meant === null ? '' : `Did you mean “${meant}”? `}Write one of: ${choices.join(', ')}.`,
  }
}

const TYPE_NAMES: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'empty',
}

function typeName(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Written) return 'a number'
  return TYPE_NAMES[typeof value] ?? typeof value
}

function nameOf(at: DataPath): string {
  if (at.length === 0) return 'the file'
  return at.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key + 1}]`
    return name === '' ? key : `${name}.${key}`
  }, '')
}

function quoted(value: unknown): string {
  return `“${shortened(textOf(value))}”`
}

function textOf(value: unknown): string {
  if (value instanceof Written) return value.text
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function sentence(text: string): string {
  const trimmed = text.trim()
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  return /[.!?…]$/.test(start) ? start : `${start}.`
}
