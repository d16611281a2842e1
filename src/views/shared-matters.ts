import type { Article, NewsEvent } from '#domain/archive.ts'
import type { Agreement } from '#domain/evidence/agreement.ts'
import type { Fact } from '#domain/evidence/facts-of.ts'
import type { LocalisedText } from '#domain/localise.ts'
import type { ReadingPair } from '#domain/side-by-side/reading-pairs.ts'
import { titleCase } from '#i18n/title-case.ts'
import { findQuote, type QuoteSelector } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import { titleOf } from '#views/event-item.ts'
import { factLabel, factValue } from '#views/fact-words.ts'
import type { View } from '#views/view.ts'

/** What two articles both speak of: a fact of the event, or another event. */
export interface SharedMatter {
  readonly label: LocalisedText
  /** Null for another event. */
  readonly agreement: Agreement | null
  /** How the two stand to each other, in words. */
  readonly verdict: string
  /** What they say, where it has values: once where they agree, else each after its language. */
  readonly values: readonly string[]
  /** The passages of an article that speak of it. */
  readonly passagesIn: (article: Article) => readonly QuoteSelector[]
}

/** What the two articles of a pair share, in the order in which a text has it. */
export function sharedMatters(
  view: View,
  { facts, mentions }: Pick<ReadingPair, 'facts' | 'mentions'>,
  [article, body]: readonly [Article, string],
): readonly SharedMatter[] {
  const text = foldWithOffsets(
    textBlocks(body)
      .map((block) => block.text)
      .join('\n'),
  )
  const startOf = ({ passagesIn }: SharedMatter): number =>
    Math.min(
      ...passagesIn(article).map((passage) => findQuote(text, passage)[0]?.start ?? Infinity),
    )
  const matters = [
    ...facts.map((fact) => sharedFact(view, inOrder(fact, article))),
    ...mentions.map((event) => sharedEvent(view, event)),
  ]
  return matters.toSorted((a, b) => startOf(a) - startOf(b))
}

function inOrder(fact: Fact, first: Article): Fact {
  const [own, others] = [true, false].map((isFirst) =>
    fact.testimonies.filter(({ article }) => (article === first) === isFirst),
  )
  return { ...fact, testimonies: [...(own ?? []), ...(others ?? [])] }
}

function sharedFact(view: View, fact: Fact): SharedMatter {
  const { agreement, testimonies } = fact
  const isTyped = testimonies.some(({ value }) => value !== null)
  return {
    label: factLabel(view, fact),
    agreement,
    verdict: view.t(isTyped ? `agreement.${agreement}` : 'beside.inBoth'),
    values:
      agreement === 'agree' ? valuesOf(view, testimonies).slice(0, 1) : valuesBySide(view, fact),
    passagesIn: (article) =>
      testimonies.filter((one) => one.article === article).map(({ claim }) => claim),
  }
}

function sharedEvent(view: View, event: NewsEvent): SharedMatter {
  return {
    label: { text: titleOf(view, event), lang: view.locale, isFallback: false },
    agreement: null,
    verdict: view.t('beside.bothMention'),
    values: [view.date(event.date)],
    passagesIn: ({ mentions }) => mentions.filter((mention) => mention.event === event.id),
  }
}

function valuesBySide(view: View, { testimonies }: Fact): readonly string[] {
  return [...Map.groupBy(testimonies, ({ article }) => article)].flatMap(([{ lang }, own]) => {
    const name = titleCase(view.languageName(lang), view.locale)
    const values = valuesOf(view, own)
    return values.length === 0 ? [] : view.t('note.says', { name, value: values.join(', ') })
  })
}

function valuesOf(view: View, testimonies: Fact['testimonies']): readonly string[] {
  return [
    ...new Set(
      testimonies.flatMap(({ value, claim }) =>
        value === null ? [] : factValue(view, value, claim),
      ),
    ),
  ]
}
