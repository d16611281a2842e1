import type { Article } from '#domain/archive.ts'
import { cutWords } from '#domain/cut-words.ts'
import { localise, type LocaleOrder } from '#domain/localise.ts'
import { shownText } from '#domain/shown-text.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import type { Translator } from '#i18n/translator.ts'

/** What stands for an article in a list. */
export interface ArticleTitle {
  readonly text: string
  /** BCP 47; the article's own language, or the reader's where the words are ours. */
  readonly lang: string
  /** Whose words they are: the headline, the opening of an article without one, or ours. */
  readonly from: 'headline' | 'opening' | 'digest'
}

const OPENING_LENGTH = 90

/**
 * The headline as published, or the opening words of an article that has none, or, where those may
 * not be shown, what is known of it.
 */
export function articleTitle(article: Article, order: LocaleOrder, t: Translator): ArticleTitle {
  const { title, lang } = article
  if (title !== null) return { text: title, lang, from: 'headline' }
  const { opening } = shownText(article)
  if (opening !== null) return { text: cutWords(opening, OPENING_LENGTH), lang, from: 'opening' }
  return { text: knownOf(article, order, t), lang: order[0], from: 'digest' }
}

function knownOf({ outlet, published }: Article, order: LocaleOrder, t: Translator): string {
  return [
    t('article.nameless'),
    ...(outlet === null ? [] : [localise(outlet.name, order).text]),
    ...(published === null ? [] : [formatEdtf(published, order[0], t)]),
  ].join(', ')
}
