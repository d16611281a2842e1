import { inEachLanguage } from './all-phrases.ts'
import type { Name } from './made-up-names.ts'
import { yamlText } from './front-matter.ts'
import { fill, LANGS, type Lang } from './phrases.ts'
import { planArticles } from './plan-articles.ts'
import { planEvents, type ArchiveSize } from './plan-events.ts'
import { writeArticle, type MadeUpFile } from './write-article.ts'
import { writeEvent } from './write-event.ts'
import { makeWorld, type World } from './world.ts'

/** How large an archive to make; the same numbers make the same files. */
export interface ArchiveOptions {
  readonly events: number
  readonly articles: number
  /** Another seed makes another archive of the same size. */
  readonly seed?: number
  /** The languages of the interface; all three unless said. */
  readonly locales?: readonly Lang[]
}

/**
 * Makes a whole valid content folder about people who do not exist: contacts and related events,
 * held, announced, cancelled and only mentioned; certain and uncertain dates; events of one article
 * and of very many; headlines of all lengths.
 */
export function generateArchive(options: ArchiveOptions): readonly MadeUpFile[] {
  const { events, articles, seed = 1, locales = LANGS } = options
  const size: ArchiveSize = { events, articles, seed, locales }
  const world = makeWorld(events)
  const plannedEvents = planEvents(size, world)
  const plannedArticles = planArticles(size, plannedEvents)
  return [
    ...registers(world, locales),
    ...plannedEvents.flatMap((event) => writeEvent(event, size)),
    ...plannedArticles.map((article) => writeArticle(article, world, size)),
  ]
}

function registers(world: World, locales: readonly Lang[]): readonly MadeUpFile[] {
  return [
    { path: 'site.yaml', text: yamlText(siteOf(world, locales)) },
    { path: 'people.yaml', text: yamlText(peopleOf(world, locales)) },
    { path: 'outlets.yaml', text: yamlText(outletsOf(world, locales)) },
    { path: 'places.yaml', text: yamlText(placesOf(world, locales)) },
    // Nothing of it has been published, so that no address has to be kept.
    { path: 'permalinks.txt', text: '' },
  ]
}

function siteOf({ people }: World, locales: readonly Lang[]): Record<string, unknown> {
  return {
    url: 'https://two-shores.example/',
    title: inEachLanguage(locales, ({ site }) => site.title),
    tagline: inEachLanguage(locales, ({ site }) => site.tagline),
    locales,
    defaultLocale: locales[0],
    subject: people.slice(0, 2).map(({ id }) => id),
  }
}

function peopleOf({ people, towns }: World, locales: readonly Lang[]): Record<string, unknown> {
  const entries = people.map(({ id, name }, index): [string, unknown] => {
    const place = towns[index % towns.length]
    const title = inEachLanguage(locales, ({ role }, lang) =>
      fill(role, { place: place?.name[lang] ?? '' }),
    )
    return [
      id,
      { name: nameIn(name, locales), roles: [{ title, from: '2005', until: null }], country: null },
    ]
  })
  return Object.fromEntries(entries)
}

function outletsOf({ papers, agencies }: World, locales: readonly Lang[]): Record<string, unknown> {
  const entries = [...papers, ...agencies].map(({ id, name, kind, lang }): [string, unknown] => [
    id,
    {
      name: nameIn(name, locales),
      kind,
      language: lang,
      country: null,
      url: `https://${id}.example/`,
    },
  ])
  return Object.fromEntries(entries)
}

function placesOf({ towns }: World, locales: readonly Lang[]): Record<string, unknown> {
  return Object.fromEntries(towns.map(({ id, name }) => [id, { name: nameIn(name, locales) }]))
}

function nameIn(name: Name, locales: readonly Lang[]): Readonly<Record<string, string>> {
  return inEachLanguage(locales, (_phrases, lang) => name[lang])
}
