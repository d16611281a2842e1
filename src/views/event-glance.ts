import type { Article, NewsEvent } from '#domain/archive.ts'
import { coverageOf } from '#domain/coverage.ts'
import type { Agreement } from '#domain/evidence/agreement.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { articleItem } from '#views/article-item.ts'
import type { FactsTable } from '#views/facts-table.ts'
import { mentionLinks } from '#views/passage-link.ts'
import { sourceName } from '#views/source-name.ts'
import type { View } from '#views/view.ts'

/** An article that speaks of the event, by its language and source. */
export interface Voice {
  readonly href: string
  readonly name: string
  /** Whom it names as its sources, where it reports the event; null where nobody. */
  readonly cites: string | null
}

/** A fact on which the sources differ, with its row in the table. */
export interface Contradiction {
  readonly label: LocalisedText
  readonly href: string
}

/** What a reader learns of an event in ten seconds, beside its title, date and status. */
export interface EventGlance {
  /** The articles with a common origin together; those that report it, or else those that speak of it. */
  readonly voices: readonly (readonly Voice[])[]
  /** How many more articles there are, and where. */
  readonly further: { readonly count: number; readonly href: string } | null
  readonly contradictions: readonly Contradiction[]
  /** Whether the sources agree, in words, where they do not differ; null where that cannot be said. */
  readonly agreement: string | null
}

const MOST_ORIGINS = 4
const MOST_OF_ORIGIN = 3

/** Sums up who speaks of an event and whether they agree. */
export function eventGlance(view: View, event: NewsEvent, table: FactsTable | null): EventGlance {
  const { reports, origins } = coverageOf(event)
  const groups = reports.length > 0 ? origins : passing(event).map((article) => [article])
  const shown = groups.slice(0, MOST_ORIGINS).map((group) => group.slice(0, MOST_OF_ORIGIN))
  const count = groups.flat().length - shown.flat().length
  const rows = table?.rows ?? []
  return {
    voices: shown.map((group) => group.map((article) => voice(view, article, event))),
    further: count === 0 ? null : { count, href: reports.length > 0 ? '#articles' : '#passages' },
    contradictions: rows
      .filter(({ agreement }) => agreement === 'differ')
      .map(({ id, label }) => ({ label, href: `#fact-${id}` })),
    agreement: agreementInWords(view, groups.flat().length, rows),
  }
}

function passing({ relations }: NewsEvent): readonly Article[] {
  return [...new Set(relations.map(({ article }) => article))]
}

/** One that only speaks of the event is linked to its words; its sources are those of another one. */
function voice(view: View, article: Article, { id }: NewsEvent): Voice {
  const item = articleItem(view, article)
  const name = sourceName(view, item)
  const [passage] = mentionLinks(view, article, id)
  if (article.eventId !== id) return { href: passage?.href ?? item.href, name, cites: null }
  const cites = item.cites.map(({ text }) => text)
  return { href: item.href, name, cites: cites.length === 0 ? null : view.list(cites) }
}

/** What the values of several articles add up to where none contradicts another. */
const COMPARED: readonly Agreement[] = ['agree', 'compatible']

function agreementInWords(view: View, articles: number, rows: FactsTable['rows']): string | null {
  if (articles === 1) return view.t('glance.oneArticle')
  if (rows.some(({ agreement }) => agreement === 'differ')) return null
  const count = rows.filter(({ agreement }) => COMPARED.includes(agreement)).length
  return count === 0 ? null : view.t('glance.noContradiction', { count })
}
