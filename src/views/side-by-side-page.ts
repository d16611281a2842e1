import type { Article, NewsEvent } from '#domain/archive.ts'
import type { LocalisedText } from '#domain/localise.ts'
import type { ReadingPair } from '#domain/side-by-side/reading-pairs.ts'
import { titleCase } from '#i18n/title-case.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import { sharedMatters } from '#views/shared-matters.ts'
import {
  passageId,
  sideBySideCells,
  type Cell,
  type SideKey,
  type Text,
} from '#views/side-by-side-cells.ts'
import { otherPairs, type SideBySideLink } from '#views/side-by-side-links.ts'
import { whoseText } from '#views/source-name.ts'
import type { View } from '#views/view.ts'

/** One of the two texts. */
export interface Side {
  readonly key: SideKey
  readonly article: ArticleItem
  /** Whose text it is; null where the captured text does not say. */
  readonly source: string | null
  readonly standfirst: string | null
  readonly cells: readonly Cell[]
}

/** A fact on which the two texts differ, with its place in the first. */
export interface Difference {
  readonly label: LocalisedText
  readonly href: string
}

/** Everything that a page with two articles side by side shows. */
export interface SideBySidePage {
  readonly event: EventItem
  readonly title: string
  readonly sides: readonly Side[]
  /** How many facts the two texts share. */
  readonly count: number
  readonly differences: readonly Difference[]
  readonly others: readonly SideBySideLink[]
}

/** What the page is made of: the pair with the bodies of its articles, in the same order. */
export interface SideBySideSource {
  readonly event: NewsEvent
  readonly pair: ReadingPair
  readonly bodies: readonly [string, string]
}

/** Prepares two articles to be read side by side; the one in the reader's language comes first. */
export function sideBySidePage(view: View, source: SideBySideSource): SideBySidePage {
  const { event, pair } = source
  const texts = textsInOrder(view, source)
  const matters = sharedMatters(view, pair, texts.a)
  const cells = sideBySideCells(matters, texts)
  const languages = [texts.a, texts.b].map(([{ lang }]) => view.languageName(lang))
  return {
    event: eventItem(view, event),
    title: titleCase(view.t('beside.title', { languages: view.list(languages) }), view.locale),
    sides: (['a', 'b'] as const).map((key) => ({
      key,
      ...headOf(view, texts[key][0]),
      cells: cells[key],
    })),
    count: matters.length,
    differences: matters.flatMap(({ agreement, label }, index) =>
      agreement === 'differ' ? { label, href: `#${passageId('a', index)}` } : [],
    ),
    others: otherPairs(view, event, pair),
  }
}

function textsInOrder(
  { locale }: View,
  { pair, bodies }: SideBySideSource,
): Readonly<Record<SideKey, Text>> {
  const first: Text = [pair.articles[0], bodies[0]]
  const second: Text = [pair.articles[1], bodies[1]]
  return pair.articles[1].lang === locale ? { a: second, b: first } : { a: first, b: second }
}

function headOf(view: View, article: Article): Pick<Side, 'article' | 'source' | 'standfirst'> {
  const item = articleItem(view, article)
  return {
    article: item,
    source: whoseText(view, item),
    standfirst: article.standfirst,
  }
}
