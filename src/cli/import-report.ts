import { validateContent } from '#validate/validate-content.ts'
import type { ImportedPage } from './imported-page.ts'

/** What else an import has to do with. */
interface Batch {
  /** All files of the import. */
  readonly files: readonly string[]
  /** What was written of this one. */
  readonly drafts?: readonly string[]
}

/** What an import found, for the editor: what was taken out, what was guessed, what to look at. */
export function importReport(
  file: string,
  imported: ImportedPage,
  { files, drafts = [] }: Batch,
): string {
  if (imported.kind === 'refused') return `${file}: nothing is imported. ${imported.reason}`
  if (imported.kind === 'already') {
    return imported.file === null
      ? `${file}: it is an article already. Nothing is changed.`
      : `${file}: it has been imported before, as ${imported.file}. Nothing is changed.`
  }
  const { page, findings } = imported
  const head =
    drafts.length === 0
      ? `${file}: an article in ${page.lang}`
      : `${file}: an article in ${page.lang}, drafted as ${drafts.join(', with ')}`
  return [
    head,
    `  encoding   ${page.encoding} (${page.encodingBasis})`,
    `  title      ${page.title ?? 'none found'}`,
    `  published  ${said(findings.published)}`,
    `  event      ${eventWords(findings)}`,
    ...findings.events.map(
      ({ id, score, reasons, isNew }) =>
        `    ${score.toFixed(2)}  ${id}${isNew ? ' (new)' : ''}: ${reasons.join('; ')}`,
    ),
    ...findings.nearDuplicates.map((id) => `  nearly the same text as ${id}`),
    ...findings.copies.map((place) => `  nearly the same text as ${files[place] ?? ''}`),
    `  removed    ${page.removed.length === 0 ? 'nothing' : ''}`,
    ...page.removed.map(({ line, rule, text }) => `    ${line}  ${rule}  ${shortened(text)}`),
    ...[...findings.flags, ...page.flags].map(
      ({ rule, line, message }) =>
        `  look${line === null ? '' : ` at line ${line}`}: ${message} (${rule})`,
    ),
  ].join('\n')
}

/** What validation says about the drafts, by file and field. */
export async function stillToFillIn(dir: string, drafts: readonly string[]): Promise<string> {
  const messages = await validateContent(dir)
  const mine = messages.filter(({ file }) => drafts.includes(file))
  const lines = mine.map(
    ({ file, line, level, reason, hint, rule }) =>
      `${file}:${line} ${level} ${reason} ${hint} (${rule})`,
  )
  const rest = 'Look through what is marked “guessed”, and fill in what is null.'
  const pass = drafts.length === 1 ? 'The draft passes' : 'The drafts pass'
  return lines.length === 0
    ? `${pass} “npm run validate”. ${rest}`
    : `Still to be put right:\n${lines.join('\n')}\n${rest}`
}

type Findings = Extract<ImportedPage, { kind: 'article' }>['findings']

function said({ edtf, basis, certainty }: Findings['published']): string {
  return edtf === null ? 'not found' : `${edtf} (${certainty}: ${basis})`
}

function eventWords({ contact, sought }: Findings): string {
  if (!contact.present) return 'none reported'
  const { kind, stage, participants, durationMinutes } = contact
  const strangers = (sought?.strangers ?? []).map((name) => `${name} (not in people.yaml)`)
  const people = [...participants, ...strangers].join(' and ')
  const parts = [kind, stage, people, said(contact.date)]
  return [...parts, durationMinutes === null ? null : `${durationMinutes} minutes`]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
