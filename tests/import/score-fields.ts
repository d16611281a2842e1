import type { ImportOutcome } from './import-outcome.ts'
import type { Certainty, ContactLabel, Label } from './label-schema.ts'
import { plainText } from './plain-text.ts'

/** One thing that was expected, and whether it came. */
export interface Check {
  readonly field: string
  readonly isRight: boolean
  readonly expected: string
  readonly actual: string
}

/** Compares what the import made of a page with its label, field by field. */
export function scoreFields(label: Label, outcome: ImportOutcome): readonly Check[] {
  return [
    same('outcome', label.outcome, outcome.outcome),
    ...languageChecks(label, outcome),
    ...(label.outcome === 'article' ? articleChecks(label, outcome) : []),
  ]
}

function languageChecks(label: Label, { lang, encoding }: ImportOutcome): readonly Check[] {
  const expected = label.reportedEncoding ?? label.encoding.replace('-bom', '')
  return [
    ...(label.lang === undefined ? [] : [same('language', label.lang, lang)]),
    ...(label.outcome === 'article' ? [same('encoding', expected, encoding?.toLowerCase())] : []),
  ]
}

function articleChecks(label: Label, outcome: ImportOutcome): readonly Check[] {
  return [
    ...textChecks(label, outcome),
    ...flagChecks(label, outcome),
    ...(label.contact === undefined ? [] : contactChecks(label.contact, outcome)),
  ]
}

function textChecks(label: Label, outcome: ImportOutcome): readonly Check[] {
  const body = plainText(outcome.body ?? '')
  const has = (words: string) => body.includes(plainText(words))
  return [
    ...label.absent.map((words) => check('boilerplate absent', !has(words), words)),
    ...label.survive.map((words) => check('text survived', has(words), words)),
    ...(label.title === undefined ? [] : [same('title', plain(label.title), plain(outcome.title))]),
    ...(label.printed === undefined
      ? []
      : [same('printed day', day(label.printed), day(outcome.printed))]),
  ]
}

function plain(text: string | null | undefined): string | null {
  return text ? plainText(text) : null
}

function day(date: string | null | undefined): string | null {
  return date?.slice(0, '2025-01-22'.length) ?? null
}

function flagChecks(label: Label, { flags }: ImportOutcome): readonly Check[] {
  return label.flaggedWords.map((word) =>
    check(
      'words flagged',
      flags.some(({ message }) => message.includes(word)),
      word,
    ),
  )
}

function contactChecks(label: ContactLabel | 'none', { contact }: ImportOutcome): readonly Check[] {
  const isPresent = contact?.present ?? false
  const presence = same('contact present', label !== 'none', isPresent)
  if (label === 'none') return [presence, overstated(null, contact)]
  return [presence, overstated(label, contact), ...detailChecks(label, contact)]
}

type Contact = ImportOutcome['contact']

function detailChecks(label: ContactLabel, contact: Contact): readonly Check[] {
  const kinds = [label.kind, ...label.kindAlso].join(' or ')
  const people = (ids: readonly string[] = []) => ids.toSorted().join(' ')
  return [
    oneOf('kind', kinds, contact?.kind),
    same('participants', people(label.participants), people(contact?.participants)),
    ...(label.stage === undefined ? [] : [same('stage', label.stage, contact?.stage)]),
    ...(label.durationMinutes === undefined
      ? []
      : [same('duration', label.durationMinutes, contact?.durationMinutes)]),
    ...(label.date === null ? [] : [oneOf('event date', dates(label), edtf(contact))]),
    same('certainty not overstated', true, isHonest(label.certainty, contact)),
  ]
}

function dates({ date, dateAlso }: ContactLabel): string {
  return [date, ...dateAlso].join(' or ')
}

function edtf(contact: Contact): string | null {
  return contact?.date?.edtf?.replaceAll(/[?~%]/g, '') ?? null
}

/** A wrong date that is written as a fact is the one thing an editor cannot see. */
function overstated(label: ContactLabel | null, contact: Contact): Check {
  const date = edtf(contact)
  const isExact = contact?.date?.certainty === 'exact'
  const right = label === null ? [] : [label.date, ...label.dateAlso]
  return check('no wrong exact date', !isExact || right.includes(date), date ?? 'none')
}

const CERTAINTIES: readonly Certainty[] = ['unknown', 'partial', 'inferred', 'exact']

function isHonest(best: Certainty, contact: Contact): boolean {
  const stated = contact?.date?.certainty ?? 'unknown'
  return CERTAINTIES.indexOf(stated) <= CERTAINTIES.indexOf(best)
}

type Value = string | number | boolean | null | undefined

function same(field: string, expected: Value, actual: Value): Check {
  const isRight = (expected ?? null) === (actual ?? null)
  return { field, isRight, expected: String(expected), actual: String(actual) }
}

function oneOf(field: string, expected: string, actual: string | null | undefined): Check {
  const isRight = typeof actual === 'string' && expected.split(' or ').includes(actual)
  return { field, isRight, expected, actual: String(actual) }
}

function check(field: string, isRight: boolean, words: string): Check {
  return { field, isRight, expected: words, actual: isRight ? words : 'not so' }
}
