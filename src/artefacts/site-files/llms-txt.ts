import { localise } from '#domain/localise.ts'
import { pathOf, SITEMAP_PATH } from '#domain/route.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { eventStatus } from '#i18n/event-status.ts'
import { eventTitle } from '#i18n/event-title.ts'
import type { Publication } from '#artefacts/publication.ts'

const SECTIONS = [
  ['timeline', 'nav.timeline'],
  ['people', 'nav.people'],
  ['languages', 'nav.languages'],
  ['outlets', 'nav.outlets'],
  ['about', 'nav.about'],
  ['date-audit', 'audit.title'],
  ['corrections', 'corrections.title'],
] as const

/** An overview of the digest in Markdown, for programs that read instead of people (https://llmstxt.org). */
export function llmsTxt(publication: Publication): string {
  const { archive, locale, t, url } = publication
  const { title, tagline, locales, defaultLocale } = archive.site
  const order = [locale, defaultLocale] as const
  const name = localise(title, order).text
  return [
    `# ${inline(name)}`,
    `> ${inline(localise(tagline, order).text)}`,
    [
      t('about.method.text1'),
      t('about.dates.text2'),
      ...(archive.asOf === null
        ? []
        : [`${t('timeline.asOf', { date: formatEdtf(archive.asOf, locale, t) })}.`]),
    ].join(' '),
    `## ${t('nav.label')}`,
    list(SECTIONS.map(([page, key]) => link(t(key), url(pathOf({ page }, locale))))),
    `## ${t('nav.languages')}`,
    list(
      locales.map((other) => link(languageName(other), url(pathOf({ page: 'timeline' }, other)))),
    ),
    `## ${t('timeline.list')}`,
    list(eventLines(publication)),
    '## Optional',
    list([link('Sitemap', url(SITEMAP_PATH))]),
    '',
  ].join('\n\n')
}

function eventLines({ archive, locale, t, url }: Publication): readonly string[] {
  return archive.events.toReversed().map((event) => {
    const title = eventTitle(event, [locale, archive.site.defaultLocale], t)
    const address = url(pathOf({ page: 'event', id: event.id }, locale))
    const date = formatEdtf(event.date, locale, t)
    return `${link(title, address)}: ${date}; ${eventStatus(event, archive, t)}`
  })
}

/** What a language calls itself. */
function languageName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
}

function link(text: string, address: string): string {
  return `[${inline(text)}](${address})`
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Text that Markdown takes for nothing but text, on one line. */
function inline(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#]/g, '\\$&')
}
