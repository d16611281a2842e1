import type { ArticleFindings } from '#match/findings.ts'
import type { ImportResult } from './import-result.ts'
import type { ImportedPage } from './imported-page.ts'

/** What a page was understood as, in the published form. */
export function importJson(imported: ImportedPage): ImportResult {
  const { page } = imported
  const findings = imported.kind === 'refused' ? null : imported.findings
  if (page === null || page.outcome === 'unreadable') return unreadable(imported)
  return {
    outcome: page.outcome,
    lang: page.lang,
    encoding: page.encoding,
    title: page.title,
    body: wholeText(page),
    printed: findings?.printed ?? null,
    published: findings?.published ?? UNKNOWN,
    contact: findings ? published(findings.contact) : NO_CONTACT,
    events: (findings?.events ?? []).map(({ id, score, reasons }) => ({
      id,
      score,
      reasons: [...reasons],
    })),
    removed: page.removed
      .filter(({ rule }) => rule !== 'standfirst')
      .map(({ line, text, rule }) => ({ line, text, rule })),
    flags: [
      ...(findings?.flags ?? []),
      ...(findings ? copyFlags(findings) : []),
      ...page.flags,
      ...refusal(imported),
    ].map(({ rule, line, message }) => ({ rule, line, message })),
  }
}

type ReadablePage = Exclude<ImportedPage['page'], null | { outcome: 'unreadable' }>

/** The text with its standfirst, for which the published form has no field of its own. */
function wholeText({ standfirst, markdown }: ReadablePage): string | null {
  const parts = [standfirst, markdown].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? null : parts.join('\n\n')
}

const UNKNOWN = { edtf: null, basis: '', certainty: 'unknown' as const }

const NO_CONTACT = {
  present: false,
  date: UNKNOWN,
  kind: null,
  stage: null,
  participants: [],
  durationMinutes: null,
}

/** Which other texts are nearly the same. */
function copyFlags({ nearDuplicates, copies }: ArticleFindings) {
  const others = [
    ...nearDuplicates,
    ...copies.map((place) => `page ${String(place + 1)} of this import`),
  ]
  return others.map((other) => ({
    rule: 'near-duplicate',
    line: null,
    message: `It is nearly the same text as ${other}.`,
  }))
}

type Contact = NonNullable<Extract<ImportedPage, { kind: 'article' }>>['findings']['contact']

function published({ present, date, kind, stage, participants, durationMinutes }: Contact) {
  return { present, date, kind, stage, participants: [...participants], durationMinutes }
}

function unreadable(imported: ImportedPage): ImportResult {
  return {
    outcome: 'not-an-article',
    lang: null,
    encoding: null,
    title: null,
    body: null,
    printed: null,
    published: UNKNOWN,
    contact: NO_CONTACT,
    events: [],
    removed: [],
    flags: refusal(imported),
  }
}

function refusal(imported: ImportedPage) {
  if (imported.kind === 'refused') {
    const rule = imported.page === null ? 'unreadable' : imported.page.outcome
    return [{ rule, line: null, message: imported.reason }]
  }
  return imported.kind === 'already'
    ? [{ rule: 'already-imported', line: null, message: ALREADY }]
    : []
}

const ALREADY = 'It has been imported before: nothing is written.'
