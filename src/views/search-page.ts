import { kindsOf, yearsOf } from '#domain/facets.ts'
import { SEARCH_INDEX_FOLDER } from '#domain/route.ts'
import type { PluralTexts } from '#search/found-words.ts'
import type { Filter } from '#search/search-state.ts'
import { titleCase } from '#i18n/title-case.ts'
import type { View } from '#views/view.ts'

/** One way to narrow a search. */
export interface SearchFilter {
  readonly name: Filter
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** More than a search ever shows. */
const MOST_FOUND = 200

const LISTS = ['timeline', 'years', 'kinds', 'people', 'languages', 'outlets'] as const

/** Prepares the search page: what its script needs, its filters, and the lists that need no script. */
export function searchPage(view: View) {
  const { t } = view
  return {
    root: {
      'data-index': view.fileHref(`/${SEARCH_INDEX_FOLDER}/`),
      'data-base': view.fileHref(''),
      'data-texts': JSON.stringify({
        events: pluralForms(view, 'count.events'),
        texts: pluralForms(view, 'count.texts'),
        none: t('search.none'),
        more: t('search.more'),
        failed: t('search.failed'),
      }),
    },
    filters: searchFilters(view),
    lists: LISTS.map((page) => ({ href: view.href({ page }), label: t(`nav.${page}`) })),
  }
}

/** A counted text by the plural category of its number, which is still to be filled in. */
function pluralForms({ t, locale }: View, key: 'count.events' | 'count.texts'): PluralTexts {
  const rules = new Intl.PluralRules(locale)
  const counts = Array.from({ length: MOST_FOUND + 1 }, (_, count) => count)
  return Object.fromEntries(
    counts.map((count) => [rules.select(count), t(key, { count }).replace(/\p{N}+/u, '{count}')]),
  )
}

function searchFilters(view: View): readonly SearchFilter[] {
  const { t, archive, locale } = view
  const { compare } = new Intl.Collator(locale)
  const langs = [...archive.site.locales, ...archive.articles.map(({ lang }) => lang)]
  return [
    {
      name: 'lang',
      label: t('search.lang'),
      options: [...new Set(langs)]
        .map((lang) => ({ value: lang, label: titleCase(view.languageName(lang), locale) }))
        .sort((a, b) => compare(a.label, b.label)),
    },
    {
      name: 'kind',
      label: t('event.kind'),
      options: kindsOf(archive).map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
    },
    {
      name: 'year',
      label: t('search.year'),
      options: yearsOf(archive).map((year) => ({ value: year, label: year })),
    },
    {
      name: 'person',
      label: t('search.person'),
      options: archive.people.map(({ id, name }) => ({ value: id, label: view.text(name).text })),
    },
  ]
}
