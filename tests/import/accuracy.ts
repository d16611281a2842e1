import { bCubed, type Grouped } from './b-cubed.ts'
import type { ImportOutcome } from './import-outcome.ts'
import type { Label } from './label-schema.ts'
import { type Fixture, loadFixtures } from './load-fixtures.ts'
import { runImport } from './run-import.ts'
import { type Check, scoreFields } from './score-fields.ts'

/** What was right of one field. */
export interface FieldScore {
  readonly field: string
  readonly right: number
  readonly total: number
  readonly misses: readonly Miss[]
}

export interface Miss {
  readonly file: string
  readonly expected: string
  readonly actual: string
}

export interface Accuracy {
  readonly fields: readonly FieldScore[]
  /** B³ of the articles that report an event. */
  readonly grouping: ReturnType<typeof bCubed>
  readonly groupingMisses: readonly Miss[]
}

/** Imports all fixtures and compares them with their labels. */
export async function measureAccuracy(): Promise<Accuracy> {
  const fixtures = loadFixtures()
  const pages = fixtures.map(({ label, bytes }) => ({ name: label.file, bytes }))
  const results = await runImport(pages)
  const rows = fixtures.map((fixture, index) => rowOf(fixture, results[index]))
  return { fields: fieldScores(rows), ...grouping(rows) }
}

interface Row {
  readonly label: Label
  readonly outcome: ImportOutcome
  readonly checks: readonly Check[]
}

function rowOf({ label }: Fixture, outcome: ImportOutcome | undefined): Row {
  if (!outcome) throw new Error(`Nothing was said of ${label.file}.`)
  return { label, outcome, checks: scoreFields(label, outcome) }
}

function fieldScores(rows: readonly Row[]): readonly FieldScore[] {
  const all = rows.flatMap(({ label, checks }) =>
    checks.map((check) => ({ ...check, file: label.file })),
  )
  return [...Map.groupBy(all, ({ field }) => field)].map(([field, checks]) => {
    const misses = checks.filter(({ isRight }) => !isRight)
    return { field, right: checks.length - misses.length, total: checks.length, misses }
  })
}

function grouping(rows: readonly Row[]): Pick<Accuracy, 'grouping' | 'groupingMisses'> {
  const articles = rows.flatMap(({ label, outcome }) => {
    if (label.cluster === undefined) return []
    return [{ file: label.file, expected: label.cluster, actual: bestEvent(outcome) ?? label.file }]
  })
  return {
    grouping: bCubed(articles),
    groupingMisses: articles.filter((article) => isMisplaced(article, articles)),
  }
}

/** Whether it was put elsewhere than most of the articles on its event, or with another event's. */
function isMisplaced(article: Grouped, all: readonly Grouped[]): boolean {
  const strangers = all.some(
    ({ expected, actual }) => actual === article.actual && expected !== article.expected,
  )
  return strangers || article.actual !== commonest(all, article.expected)
}

function commonest(all: readonly Grouped[], event: string): string | undefined {
  const mates = all.filter(({ expected }) => expected === event)
  const groups = [...Map.groupBy(mates, ({ actual }) => actual)]
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

function bestEvent({ events }: ImportOutcome): string | undefined {
  return events.toSorted((a, b) => b.score - a.score)[0]?.id
}
