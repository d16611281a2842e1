import type { Engine, EngineData, EngineResult } from '#search/engine.ts'
import { indexWords, type IndexedText, type IndexedWords } from '#search/indexed-text.ts'
import { matchWords, type Match } from '#search/match-words.ts'
import { engineQueries, isEmptyQuery, parseQuery, type Query } from '#search/query.ts'
import type { FilterValues, SearchState } from '#search/search-state.ts'

/** A text that answers a query. */
export interface FoundText extends IndexedText, Match {
  /** Root-relative, without the site's base. */
  readonly path: string
  /** The language of the title; BCP 47. */
  readonly titleLang: string
  readonly isEvent: boolean
  /** The event that it tells or reports. */
  readonly eventId: string | null
  readonly filters: EngineData['filters']
}

/** What a search brings. */
export interface SearchOutcome {
  /** Best first. */
  readonly texts: readonly FoundText[]
  /** Whether the index may hold more. */
  readonly hasMore: boolean
}

const MOST_CANDIDATES = 100

/** Searches: the engine proposes texts, and those that really hold what was asked for stay. */
export async function findTexts(engine: Engine, state: SearchState): Promise<SearchOutcome> {
  const query = parseQuery(state.text)
  const candidates = await candidatesFor(engine, query, state.filters)
  const read = await Promise.all(candidates.slice(0, MOST_CANDIDATES).map(readCandidate))
  const texts = read.flatMap(({ text, words }) => {
    const match = matchWords(words, query)
    return match === null ? [] : [{ ...text, ...match }]
  })
  return { texts: onlyNamed(texts, query), hasMore: candidates.length > MOST_CANDIDATES }
}

async function candidatesFor(
  engine: Engine,
  query: Query,
  filters: FilterValues,
): Promise<readonly EngineResult[]> {
  const lines = isEmptyQuery(query) ? [null] : engineQueries(query)
  const found = await Promise.all(lines.map((line) => engine.search(line, { filters })))
  const all = found.flatMap(({ results }) => results).sort((a, b) => b.score - a.score)
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([best]) => best ?? [])
}

/** Kept, since a text is read anew with every letter that the reader types. */
const texts = new Map<string, Promise<Candidate>>()

interface Candidate {
  readonly text: Omit<FoundText, keyof Match>
  readonly words: IndexedWords
}

function readCandidate({ id, data }: EngineResult): Promise<Candidate> {
  const known = texts.get(id)
  if (known !== undefined) return known
  const read = data().then(
    (found) => {
      const text = textOf(found)
      return { text, words: indexWords(text) }
    },
    (error: unknown) => {
      texts.delete(id)
      throw error
    },
  )
  texts.set(id, read)
  return read
}

function textOf({ raw_url, raw_content, meta, filters }: EngineData): Candidate['text'] {
  const title = meta['title'] ?? ''
  const lang = filters['lang']?.[0] ?? ''
  return {
    path: raw_url,
    lang,
    title,
    titleLang: meta['titleLang'] ?? lang,
    // The engine wants content; a text that has none was given its title.
    content: raw_content === title ? '' : raw_content,
    names: meta['names'] ?? '',
    byline: meta['byline'] ?? '',
    isEvent: filters['type']?.[0] === 'event',
    eventId: filters['event']?.[0] ?? null,
    filters,
  }
}

const SHORT_NAME = 3

/** A short word that is somebody's name finds only what names them, not each word spelt like it. */
function onlyNamed(found: readonly FoundText[], { terms }: Query): readonly FoundText[] {
  const names = terms.filter(
    (term) => term.word.length <= SHORT_NAME && found.some(({ named }) => named.includes(term)),
  )
  return found.filter(({ named }) => names.every((term) => named.includes(term)))
}
