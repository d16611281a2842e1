import { EVENT_KINDS } from '#domain/event-id.ts'
import { BUILT_IN_FACTS } from '#domain/evidence/fact-value.ts'
import { addDays } from './days.ts'
import { frontMatter } from './front-matter.ts'
import { headlineOf, namesIn } from './headline.ts'
import { dayInWords, fill, type Lang, type Phrases } from './phrases.ts'
import { inEachLanguage, PHRASES } from './all-phrases.ts'
import type { PlannedArticle, PlannedMention } from './plan-articles.ts'
import type { ArchiveSize, PlannedEvent } from './plan-events.ts'
import { randomFor, type Random } from './random.ts'
import type { World } from './world.ts'

/** A file of the content folder. */
export interface MadeUpFile {
  readonly path: string
  readonly text: string
}

/** Writes an article whose every claim is a sentence of its text. */
export function writeArticle(
  article: PlannedArticle,
  world: World,
  { seed, locales }: Pick<ArchiveSize, 'seed' | 'locales'>,
): MadeUpFile {
  const random = randomFor(`${seed} article ${article.number}`)
  const phrases = PHRASES[article.lang]
  const sentences = sentencesOf(article, phrases, random)
  const day = addDays(article.event.day, random.between(0, 2))
  return {
    path: `articles/${article.lang}/${day}-story-${article.number}.md`,
    text: frontMatter(
      { ...headOf({ article, world, phrases, random, day, locales }), ...proofOf(sentences) },
      paragraphs(sentences, random),
    ),
  }
}

interface Sentence {
  readonly text: string
  readonly claim?: Readonly<Record<string, string>>
  readonly mention?: Readonly<Record<string, string>>
}

interface Heading {
  readonly article: PlannedArticle
  readonly world: World
  readonly phrases: Phrases
  readonly random: Random
  readonly day: string
  readonly locales: readonly Lang[]
}

function headOf({
  article,
  world,
  phrases,
  random,
  day,
  locales,
}: Heading): Record<string, unknown> {
  const { event, lang, number } = article
  const outlet = random.chance(0.05) ? null : random.pick(papersIn(world, lang)).id
  const agency = random.pick(world.agencies).id
  const isStored = random.chance(0.04)
  return {
    title: random.chance(0.02) ? null : headlineOf(event, lang, random.chance(0.06)),
    standfirst: random.chance(0.6) ? fill(phrases.standfirst, { n: event.number }) : null,
    lang,
    outlet,
    byline: random.chance(0.5) ? [random.pick(world.people.slice(2)).name[lang]] : [],
    origin: random.chance(0.4) ? [agency] : [],
    cites: random.chance(0.3) ? [random.pick(world.agencies).id] : [],
    printed: isStored ? addDays(day, 900) : `${day}T${String(random.between(10, 21))}:30`,
    published: day,
    ...(isStored ? { dateNote: inEachLanguage(locales, ({ dateNote }) => dateNote) } : {}),
    url: outlet === null ? null : `https://${outlet}.example/${number}`,
    original: null,
    rights: random.pick(['full', 'full', 'full', 'full', 'full', 'full', 'excerpt', 'link']),
    event: event.id,
  }
}

function papersIn({ papers }: World, lang: Lang): World['papers'] {
  const own = papers.filter((paper) => paper.lang === lang)
  return own.length > 0 ? own : papers
}

function sentencesOf(
  { event, lang, mentions }: PlannedArticle,
  phrases: Phrases,
  random: Random,
): readonly Sentence[] {
  const fillers = phrases.fillers.filter(() => random.chance(0.6)).map((text) => ({ text }))
  const [first = { text: phrases.fillers[0] ?? '' }, ...rest] = fillers
  return [
    ...dateSentence(event, lang),
    first,
    ...factSentences(event, lang, random),
    ...statementSentences(event, phrases, random),
    ...mentions.map((mention) => mentionSentence(mention, lang)),
    ...rest,
  ]
}

function dateSentence(event: PlannedEvent, lang: Lang): readonly Sentence[] {
  if (!event.isDayKnown) return []
  const day = dayInWords(event.day, lang)
  return [claimed(PHRASES[lang].date, { ...namesIn(event, lang), day }, ['date', event.day])]
}

/** Articles on a disputed event give one of two durations and media, which no other event has. */
function factSentences(event: PlannedEvent, lang: Lang, random: Random): readonly Sentence[] {
  const phrases = PHRASES[lang]
  const names = namesIn(event, lang)
  const isOdd = event.isDisputed && random.chance(0.4)
  const minutes = event.isDisputed ? 1001 + event.number * 10 + Number(isOdd) : event.minutes
  const others = EVENT_KINDS.filter((kind) => kind !== event.kind)
  const kind = isOdd ? random.pick(others) : event.kind
  const all: Readonly<Record<(typeof BUILT_IN_FACTS)[number], () => readonly Sentence[]>> = {
    date: () => [],
    medium: () => [claimed(capitalised(phrases.medium[kind]), {}, ['medium', kind])],
    duration: () => [
      claimed(phrases.duration, { ...names, n: minutes }, ['duration', `PT${minutes}M`]),
    ],
    place: () => [
      claimed(phrases.place, { place: event.town.name[lang] }, ['place', event.town.id]),
    ],
    initiator: () => [
      claimed(phrases.initiator, names, ['initiator', event.participants[0]?.id ?? '']),
    ],
  }
  return BUILT_IN_FACTS.filter(() => random.chance(0.6)).flatMap((fact) => all[fact]())
}

function statementSentences(
  event: PlannedEvent,
  phrases: Phrases,
  random: Random,
): readonly Sentence[] {
  return event.statements
    .filter(() => random.chance(0.5))
    .map((id) => claimed(phrases.statements[id].text, { n: random.between(2, 99) }, [id]))
}

function claimed(
  phrase: string,
  values: Readonly<Record<string, string | number>>,
  [fact, value]: readonly [fact: string, value?: string],
): Sentence {
  const quote = fill(phrase, values)
  return {
    text: `${quote}.`,
    claim: { fact, ...(value === undefined ? {} : { value }), quote },
  }
}

function mentionSentence({ event, as }: PlannedMention, lang: Lang): Sentence {
  const quote = fill(PHRASES[lang][as], {
    n: event.number,
    day: dayInWords(event.day, lang),
    place: event.town.name[lang],
  })
  return { text: `${quote}.`, mention: { event: event.id, as, quote } }
}

function proofOf(sentences: readonly Sentence[]): Record<string, unknown> {
  return {
    claims: sentences.flatMap(({ claim }) => (claim ? [claim] : [])),
    mentions: sentences.flatMap(({ mention }) => (mention ? [mention] : [])),
  }
}

function paragraphs(sentences: readonly Sentence[], random: Random): string {
  return sentences
    .map(({ text }) => `${text}${random.chance(0.4) ? '\n\n' : ' '}`)
    .join('')
    .replaceAll(' \n', '\n')
    .trim()
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
