import type { ArchiveSource, SourceEntry } from '#domain/archive-source.ts'
import type { DataPath, Issue } from '#domain/message.ts'
import { nearest } from '#domain/nearest.ts'

interface LocaleUsage {
  readonly file: string
  readonly path: DataPath
  readonly locale: string
}

/** Texts for readers stand under the site's locales; a stray “ua” would never be shown. */
export function checkLocales(source: ArchiveSource): readonly Issue[] {
  const known = source.site.data.locales
  return localeUsages(source).flatMap(({ file, path, locale }): readonly Issue[] => {
    if (known.includes(locale)) return []
    const near = nearest(locale, known)
    return [
      {
        rule: 'unknown-locale',
        level: 'error',
        file,
        path,
        reason: `“${locale}” is not one of the site’s locales (${known.join(', ')}).`,
        hint: near
          ? `Write “${near}” if that is meant; otherwise add “${locale}” to “locales” in site.yaml.`
          : `Use one of them, or add “${locale}” to “locales” in site.yaml.`,
      },
    ]
  })
}

function localeUsages(source: ArchiveSource): readonly LocaleUsage[] {
  return [
    ...keysOf(source.site, ['title'], source.site.data.title),
    ...keysOf(source.site, ['tagline'], source.site.data.tagline),
    ...source.people.flatMap((person) => [
      ...keysOf(person, ['name'], person.data.name),
      ...person.data.roles.flatMap((role, index) =>
        keysOf(person, ['roles', index, 'title'], role.title),
      ),
    ]),
    ...source.outlets.flatMap((outlet) => keysOf(outlet, ['name'], outlet.data.name)),
    ...source.places.flatMap((place) => keysOf(place, ['name'], place.data.name)),
    ...source.articles.flatMap(articleUsages),
    ...source.events.flatMap(eventUsages),
    ...source.digests.map(({ file, locale }) => ({ file, path: [], locale })),
  ]
}

function articleUsages(article: ArchiveSource['articles'][number]): readonly LocaleUsage[] {
  return [
    ...keysOf(article, ['outletNote'], article.data.outletNote),
    ...keysOf(article, ['dateNote'], article.data.dateNote),
    ...article.data.corrections.flatMap(({ why }, index) =>
      keysOf(article, ['corrections', index, 'why'], why),
    ),
  ]
}

function eventUsages(event: ArchiveSource['events'][number]): readonly LocaleUsage[] {
  return [
    ...keysOf(event, ['dateBasis'], event.data.dateBasis),
    ...Object.entries(event.data.facts).flatMap(([id, { label }]) =>
      keysOf(event, ['facts', id, 'label'], label),
    ),
    ...event.data.corrections.flatMap(({ why }, index) =>
      keysOf(event, ['corrections', index, 'why'], why),
    ),
  ]
}

function keysOf(
  entry: SourceEntry<unknown>,
  path: DataPath,
  texts: Readonly<Record<string, string>> = {},
): readonly LocaleUsage[] {
  return Object.keys(texts).map((locale) => ({
    file: entry.file,
    path: [...entry.path, ...path, locale],
    locale,
  }))
}
