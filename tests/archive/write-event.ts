import { addDays } from './days.ts'
import { PHRASES, inEachLanguage } from './all-phrases.ts'
import { frontMatter, yamlText } from './front-matter.ts'
import { headlineOf, namesIn } from './headline.ts'
import { dayInWords, fill, type Lang } from './phrases.ts'
import type { ArchiveSize, PlannedEvent } from './plan-events.ts'
import { randomFor, type Random } from './random.ts'
import type { MadeUpFile } from './write-article.ts'

/** Writes the folder of an event: what the editors know, and a digest in most languages. */
export function writeEvent(
  event: PlannedEvent,
  { seed, locales }: Pick<ArchiveSize, 'seed' | 'locales'>,
): readonly MadeUpFile[] {
  if (!event.isEnriched) return []
  const random = randomFor(`${seed} folder ${event.number}`)
  const folder = `events/${event.id}`
  const isLong = random.chance(0.08)
  const langs = locales.filter((lang) => lang === locales[0] || random.chance(0.8))
  return [
    { path: `${folder}/event.yaml`, text: yamlText(dataOf({ event, random, locales })) },
    ...langs.map((lang) => ({
      path: `${folder}/${lang}.md`,
      text: frontMatter({ title: headlineOf(event, lang, isLong) }, digestOf(event, lang)),
    })),
  ]
}

interface Folder {
  readonly event: PlannedEvent
  readonly random: Random
  readonly locales: readonly Lang[]
}

function dataOf({ event, random, locales }: Folder): Record<string, unknown> {
  return {
    ...(event.date === undefined ? {} : { date: event.date }),
    participants: event.participants.map(({ id }) => id),
    place: event.town.id,
    ...(event.isCancelled ? { status: 'cancelled' } : {}),
    ...(event.isDayKnown
      ? {}
      : { dateBasis: inEachLanguage(locales, ({ dateBasis }) => dateBasis) }),
    facts: Object.fromEntries(
      event.statements.map((id) => [
        id,
        { label: inEachLanguage(locales, ({ statements }) => statements[id].label) },
      ]),
    ),
    redirects: random.chance(0.02) ? [`${event.day}-${event.kind}-once-${event.number}`] : [],
    corrections: random.chance(0.05) ? [correctionOf(event, locales)] : [],
  }
}

function correctionOf(
  { day, minutes }: PlannedEvent,
  locales: readonly Lang[],
): Record<string, unknown> {
  return {
    date: addDays(day, 5),
    before: `${minutes + 5} min`,
    after: `${minutes} min`,
    why: inEachLanguage(locales, ({ correction }) => correction),
  }
}

function digestOf(event: PlannedEvent, lang: Lang): string {
  const phrases = PHRASES[lang]
  const names = namesIn(event, lang)
  const day = event.isDayKnown
    ? [`${fill(phrases.date, { ...names, day: dayInWords(event.day, lang) })}.`]
    : []
  return [
    ...day,
    `${fill(phrases.place, { place: event.town.name[lang] })}. ${fill(phrases.standfirst, { n: event.number })}`,
  ].join('\n\n')
}
