import type { Archive } from '#domain/archive.ts'
import { comparable } from '#match/comparable.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import type { CleanedPage } from '#match/findings.ts'
import { peopleFinder, type NameFound } from '#match/names/name-finder.ts'
import { officeHolderFinder } from '#match/names/office-holders.ts'
import { strangerFinder } from '#match/names/stranger-finder.ts'
import { findCues, type Cue } from '#match/text/find-cues.ts'
import { isOfDateline } from '#match/text/is-of-dateline.ts'
import { divideSentences } from '#match/text/divide-sentences.ts'
import { withMainPeriod } from '#match/text/main-period.ts'
import { withMainWhenClause } from '#match/text/main-when-clause.ts'
import { splitClauses, type Clause } from '#match/text/split-clauses.ts'
import { speechStart, spokenParagraphs } from '#match/text/transcript.ts'
import { topicStarts } from '#match/text/topic-starts.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Where in an article a sentence stands. */
export type Zone = 'title' | 'standfirst' | 'body'

/** A sentence with what is found in it; all offsets are those of `text`. */
export interface ReadSentence {
  readonly zone: Zone
  /** Among the sentences of the body, from 0. */
  readonly index: number
  /** How much it says of what the article is about, from 0 to 1. */
  readonly weight: number
  readonly line: number | null
  /** As it stands in the article. */
  readonly raw: string
  /** The same, comparable. */
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly cues: readonly Cue[]
  readonly people: readonly NameFound[]
  readonly dates: readonly DateMention[]
}

/** The sentences of title, standfirst and body, each with its clauses, names, dates and contacts. */
export function readSentences(page: CleanedPage, archive: Archive): readonly ReadSentence[] {
  const texts = textsOf(page)
  const named = strangerFinder(texts, page.lang, peopleFinder(archive.people, page.lang))
  const holders = officeHolderFinder(texts.flatMap(named), archive.people, page.lang)
  const find = (text: string) => holders(text, named(text))
  const read = (place: Place, raw: string) => readSentence({ place, raw, lang: page.lang, find })
  // A title that opens the text as well is read once.
  const below = page.body[0]?.text === page.title ? page.body.slice(1) : page.body
  const spoken = spokenParagraphs(below.map(({ text }) => comparable(text)))
  const body = below.flatMap(({ line, text }, at) =>
    divideSentences(text, page.lang).map((raw) => ({ line, raw, isSpoken: spoken.has(at) })),
  )
  const first = body.findIndex(({ raw }, at) => at >= MOST_OF_DATELINE || !isOfDateline(raw))
  return [
    ...headSentences(page.title, page.lang).map((raw) => read(TITLE, raw)),
    ...headSentences(page.standfirst, page.lang).map((raw) => read(STANDFIRST, raw)),
    ...body.map(({ line, raw, isSpoken }, at) => {
      // A dateline tells nothing: the sentence behind it opens the text too.
      const index = Math.max(0, at - Math.max(0, first))
      const sentence = read({ zone: 'body', index, weight: weightAt(index), line }, raw)
      return isSpoken ? asSpoken(sentence) : sentence
    }),
  ]
}

const MOST_OF_DATELINE = 3

/** What somebody says in a transcript is quoted, also without quotation marks. */
function asSpoken(sentence: ReadSentence): ReadSentence {
  const start = speechStart(sentence.text) ?? 0
  const label = start === 0 ? [] : [{ start: 0, end: start, role: 'main' } as const]
  return {
    ...sentence,
    clauses: [...label, { start, end: sentence.text.length, role: 'quoted' }],
  }
}

function textsOf({ title, standfirst, body }: CleanedPage): readonly string[] {
  return [title ?? '', standfirst ?? '', ...body.map(({ text }) => text)].map(comparable)
}

type Place = Pick<ReadSentence, 'zone' | 'index' | 'weight' | 'line'>

const TITLE: Place = { zone: 'title', index: -1, weight: 1, line: null }
const STANDFIRST: Place = { zone: 'standfirst', index: -1, weight: 0.9, line: null }
const WEIGHTS = [1, 0.9, 0.8, 0.65, 0.5, 0.4]
const WEIGHT_OF_THE_REST = 0.25

function weightAt(index: number): number {
  return WEIGHTS[index] ?? WEIGHT_OF_THE_REST
}

function headSentences(text: string | null, lang: string): readonly string[] {
  return text === null ? [] : divideSentences(text, lang)
}

interface Unread {
  readonly place: Place
  readonly raw: string
  readonly lang: string
  readonly find: (text: string) => readonly NameFound[]
}

function readSentence({ place, raw, lang, find }: Unread): ReadSentence {
  const { contacts } = wordsOf(lang)
  const text = comparable(raw)
  const dates = findDateMentions(raw, lang)
  const people = find(text)
  const isQuoted = isQuotedReport({ place, text, people })
  const cues = findCues(text, contacts)
  const distances = dates.filter(({ reading }) => reading.form === 'distance')
  const topics = topicStarts(text, { people, cues }, contacts)
  const asides = [...distances.map(({ start }) => start), ...topics]
  const clauses = splitClauses(isQuoted ? text.replaceAll('"', ' ') : text, contacts, asides)
  return {
    ...place,
    raw,
    text,
    clauses:
      place.index === 0
        ? withMainPeriod(
            withMainWhenClause(clauses, { text, cues, dates, people, words: contacts }),
            { text, cues, dates, words: contacts },
          )
        : clauses,
    cues,
    people,
    dates,
  }
}

const OPENING = 4

interface Quotable {
  readonly place: Place
  readonly text: string
  readonly people: readonly NameFound[]
}

/** The words of an agency, where a report opens with them or they say who met whom. */
function isQuotedReport({ place: { zone, index }, text, people }: Quotable): boolean {
  if (zone !== 'body' || !text.startsWith('"')) return false
  return index === 0 || (index < OPENING && new Set(people.map(({ id }) => id)).size > 1)
}

/** The clause in which an offset of a sentence lies. */
export function clauseAt({ clauses }: ReadSentence, offset: number): Clause {
  const found = clauses.find(({ start, end }) => offset >= start && offset < end) ?? clauses.at(-1)
  return found ?? { start: 0, end: 0, role: 'main' }
}
