import type { Article, NewsEvent } from '#domain/archive.ts'
import type { Agreement } from '#domain/evidence/agreement.ts'
import { factsOf, type Fact, type Testimony } from '#domain/evidence/facts-of.ts'
import { leadingArticles } from '#domain/leading-articles.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { factLabel, factValue } from '#views/fact-words.ts'
import { passageLink, type PassageLink } from '#views/passage-link.ts'
import type { View } from '#views/view.ts'

/** What one article says on one fact: a value, where the fact has typed ones, and its words. */
export interface FactQuote extends PassageLink {
  readonly value: string | null
  /** Whom the article names as its source, in words; null where nobody. */
  readonly source: string | null
}

/** One fact with the words of each article, in the order of the columns; empty where one is silent. */
export interface FactRow {
  readonly id: string
  readonly label: LocalisedText
  readonly agreement: Agreement
  /** The agreement in words. */
  readonly verdict: string
  readonly cells: readonly (readonly FactQuote[])[]
}

/** How many facts of the table have one state. */
export interface FactFilter {
  readonly agreement: Agreement
  readonly count: number
}

/** The facts of an event against its sources. */
export interface FactsTable {
  readonly columns: readonly ArticleItem[]
  readonly rows: readonly FactRow[]
  /** The states that occur, gravest first. */
  readonly filters: readonly FactFilter[]
  /** That not every article has a column, in words; null where each has. */
  readonly note: string | null
}

const GRAVEST_FIRST: readonly Agreement[] = ['differ', 'compatible', 'agree', 'several', 'single']

/** Prepares the facts of an event; null where no article makes a claim on it. */
export function factsTable(view: View, event: NewsEvent): FactsTable | null {
  const facts = factsOf(event, view.archive)
  if (facts.length === 0) return null
  const speaking = columnsOf(event, facts)
  const leading = new Set(leadingArticles(event, view.archive))
  const articles = speaking.filter((article) => leading.has(article))
  const counts = { count: articles.length, total: speaking.length }
  return {
    columns: articles.map((article) => articleItem(view, article)),
    rows: facts.map((fact) => factRow(view, fact, articles)),
    filters: GRAVEST_FIRST.flatMap((agreement) => {
      const count = facts.filter((fact) => fact.agreement === agreement).length
      return count === 0 ? [] : { agreement, count }
    }),
    note: counts.count < counts.total ? view.t('facts.notAll', counts) : null,
  }
}

/** The agreement on a fact, in words. */
export function verdictOf({ t }: View, { agreement, testimonies }: Fact): string {
  if (agreement === 'several') {
    const count = new Set(testimonies.map(({ article }) => article.id)).size
    return t('agreement.reportedBy', { count })
  }
  return t(`agreement.${agreement}`)
}

function columnsOf(event: NewsEvent, facts: readonly Fact[]): readonly Article[] {
  const speaking = new Set(
    facts.flatMap(({ testimonies }) => testimonies.map((one) => one.article)),
  )
  return [...new Set(event.relations.map(({ article }) => article))].filter((article) =>
    speaking.has(article),
  )
}

function factRow(view: View, fact: Fact, articles: readonly Article[]): FactRow {
  return {
    id: fact.id,
    label: factLabel(view, fact),
    agreement: fact.agreement,
    verdict: verdictOf(view, fact),
    cells: articles.map((article) =>
      fact.testimonies.flatMap((one) => (one.article === article ? factQuote(view, one) : [])),
    ),
  }
}

function factQuote(view: View, { article, claim, value, anchor }: Testimony): FactQuote {
  const sources = (claim.source ?? []).flatMap(
    (id) => view.archive.outlets.find((outlet) => outlet.id === id) ?? [],
  )
  return {
    value: value && factValue(view, value, claim),
    ...passageLink(view, article, { anchor, selector: claim }),
    source:
      sources.length === 0 ? null : view.list(sources.map(({ name }) => view.text(name).text)),
  }
}
