import { loadEngine } from '#search/engine.ts'
import { findTexts, type SearchOutcome } from '#search/find-texts.ts'
import { foundWords, type CountedTexts } from '#search/found-words.ts'
import { groupTexts, type TextGroup } from '#search/group-texts.ts'
import { FILTERS, readState, stateQuery, type SearchState } from '#search/search-state.ts'
import { showResults, type ResultsPlace } from '#search/show-results.ts'

/** What the page says about a search. */
interface Texts extends CountedTexts {
  readonly none: string
  readonly more: string
  readonly failed: string
}

/** Brings the search page to life: as the reader types, and from the address. */
export function startSearchPage(root: HTMLElement): void {
  const form = element(root, 'form', HTMLFormElement)
  const search = searcher(root)
  const keepAddress = addressKeeper()
  const searchNow = () => {
    const state = readState(new FormData(form))
    keepAddress(state)
    void search(state)
  }

  fillIn(form, readState(new URLSearchParams(location.search)))
  form.addEventListener('input', searchNow)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    searchNow()
  })
  if (location.search !== '') searchNow()
}

const TYPING_PAUSE = 300

/** Keeps the address up to date, but not with every letter: browsers allow so many changes only. */
function addressKeeper(): (state: SearchState) => void {
  let waiting = 0
  return (state) => {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => {
      history.replaceState(null, '', `${location.pathname}${stateQuery(state)}`)
    }, TYPING_PAUSE)
  }
}

/** Makes the function that searches; what was asked last is what is shown in the end. */
function searcher(root: HTMLElement): (state: SearchState) => Promise<void> {
  const place = resultsPlace(root)
  const status = element(root, '[role="status"]', HTMLElement)
  const texts = JSON.parse(root.dataset['texts'] ?? '{}') as Texts
  const folder = root.dataset['index'] ?? ''
  let latest: SearchState | null = null

  return async (state) => {
    latest = state
    const answer = await answerTo(state, folder, place.locale)
    if (latest !== state) return
    showResults(place, answer?.groups ?? [])
    status.textContent = isAsking(state) ? statusText(answer, texts, place.locale) : ''
    // Says which search is answered by what is shown.
    root.dataset['answered'] = stateQuery(state)
  }
}

interface Answer extends SearchOutcome {
  readonly groups: readonly TextGroup[]
}

/** Null where the index cannot be had. */
async function answerTo(
  state: SearchState,
  folder: string,
  locale: string,
): Promise<Answer | null> {
  if (!isAsking(state)) return { texts: [], hasMore: false, groups: [] }
  try {
    const outcome = await findTexts(await loadEngine(folder), state)
    return { ...outcome, groups: groupTexts(outcome.texts, locale) }
  } catch {
    return null
  }
}

function isAsking({ text, filters }: SearchState): boolean {
  return text !== '' || Object.keys(filters).length > 0
}

function statusText(answer: Answer | null, texts: Texts, locale: string): string {
  if (answer === null) return texts.failed
  const { groups, hasMore } = answer
  if (groups.length === 0) return texts.none
  const counts = foundWords(texts, groups, locale)
  return hasMore ? `${counts}. ${texts.more}` : counts
}

function resultsPlace(root: HTMLElement): ResultsPlace {
  return {
    list: element(root, '[data-results]', HTMLElement),
    group: element(root, 'template[data-group]', HTMLTemplateElement),
    text: element(root, 'template[data-text]', HTMLTemplateElement),
    locale: document.documentElement.lang,
    base: root.dataset['base'] ?? '',
  }
}

function fillIn(form: HTMLFormElement, { text, filters }: SearchState): void {
  element(form, '[name="q"]', HTMLInputElement).value = text
  for (const name of FILTERS) {
    element(form, `[name="${name}"]`, HTMLSelectElement).value = filters[name] ?? ''
  }
}

function element<Kind extends HTMLElement>(
  root: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new RangeError(`The page has no “${selector}”.`)
}
