import { furnitureMark, isParagraph } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import {
  endsSentence,
  holdsTwoSentences,
  isDateLine,
  isHeadline,
  isLabel,
  isProse,
  wordCount,
} from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { isAboveDay } from '#normalise/above-day.ts'
import { bareLine, repeatsTitle } from '#normalise/same-line.ts'
import { shortTitle } from '#normalise/short-title.ts'
import { isSiteName } from '#normalise/site-name.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'

/** What is known of the head of a page before its title is. */
export interface Above {
  /** The index of the first paragraph. */
  readonly first: number
  readonly captions: ReadonlySet<DraftLine>
}

/** The index of the title among the lines above the text; -1 where there is none. */
export function titleIndex(
  { lines, titleHints }: Pick<PageDraft, 'lines' | 'titleHints'>,
  { first, captions }: Above,
): number {
  const candidates = candidatesAbove(lines, { first, captions })
  const hinted = candidates.find(({ line }) =>
    titleHints.some((hint) => repeatsTitle(hint, line.text) || repeatsTitle(line.text, hint)),
  )
  if (hinted) return hinted.index
  const top = candidates.find(({ line }) => line.depth === 1)
  if (top) return top.index
  const body = textStems(proseBelow(lines, first))
  const repeated = new Set(candidates.filter(({ line }) => isSaidTwice(line, lines)))
  const scores = candidates.map((candidate) => {
    const stems = textStems(candidate.line.text)
    const shared = sharedStems(stems, body)
    // The name of a section stands on a page more than once too.
    const isTopic = stems.size < FEWEST_STEMS && repeated.size > 0 && !repeated.has(candidate)
    if (isLabel(candidate.line.text) || isTopic) return shared * LESS_FOR_LABELS
    // Lists of other stories say their headlines twice too.
    return shared + (repeated.has(candidate) && shared > 0 ? 0.4 : 0)
  })
  const best = Math.max(0, ...scores)
  const signed =
    best < LEAST_SHARED / 2 ? ownCaption(lines.slice(0, first), captions, body) : undefined
  if (signed !== undefined) return lines.indexOf(signed)
  const at = candidates.findIndex(
    (one, index) =>
      (scores[index] ?? 0) >=
      best * (isAboveDay(one.line, lines[one.index + 1]) ? LEAST_IF_DATED : LEAST_OF_BEST),
  )
  const found = aboveSummary(candidates, at) ?? candidates[at]
  if (found === undefined) return shortTitle(lines.slice(0, first), body)
  return withoutTrail(found, candidates).index
}

/** Whether another line, which is no paragraph, says a headline again. */
export function isSaidTwice(line: DraftLine, lines: readonly DraftLine[]): boolean {
  return lines.some(
    (other) => other !== line && !isProse(other.text) && repeatsTitle(other.text, line.text),
  )
}

/** The first headline that shares so much of what the best one does is the title. */
const LEAST_OF_BEST = 0.4
/** A subtitle below the day can have more of its words than the title above it. */
const LEAST_IF_DATED = 0.2

const LEAST_SHARED_IF_SIGNED = 0.3

/** The headline of the text right above a credit, where nothing else speaks of what the text does. */
function ownCaption(
  above: readonly DraftLine[],
  captions: ReadonlySet<DraftLine>,
  body: ReadonlySet<string>,
): DraftLine | undefined {
  return above.find(
    (line) =>
      captions.has(line) &&
      couldBeTitle(line) &&
      sharedStems(textStems(line.text), body) >= LEAST_SHARED_IF_SIGNED,
  )
}

/** The same headline without the outlet and the day behind it, where another line has it so. */
function withoutTrail(found: Candidate, candidates: readonly Candidate[]): Candidate {
  const shorter = candidates.find(
    ({ line }) =>
      line.text.length < found.line.text.length &&
      wordCount(line.text) >= FEWEST_WORDS &&
      found.line.text.replace(/^[^\p{L}\d"„“«]+/u, '').startsWith(line.text),
  )
  return shorter ?? found
}

/** A name of two or three words that the text has too is rather its topic. */
const LESS_FOR_LABELS = 0.2
/** So do longer names of few long words, above a headline that is said twice. */
const FEWEST_STEMS = 3

interface Candidate {
  readonly line: DraftLine
  readonly index: number
}

/** Captions, signatures and broken-off lines only where there is nothing better. */
function candidatesAbove(
  lines: readonly DraftLine[],
  { first, captions }: Above,
): readonly Candidate[] {
  const above = lines.slice(0, first).map((line, index) => ({ line, index }))
  const possible = above.filter(
    ({ line, index }) =>
      couldBeTitle(line) || (index === 0 && isSaidAgain(line, lines) && !isMetaLine(line.text)),
  )
  const whole = possible.filter(
    ({ line }) => !isCutShort(line, lines) && !endsInOther(line, possible),
  )
  const shown = whole.filter(
    ({ line }) =>
      !captions.has(line) &&
      !endsInCapitals(line.text) &&
      !/^\d+\.\s/u.test(line.text) &&
      !opensSmall(line.text, lines.slice(first)),
  )
  const titles = shown.filter(({ line }) => !isSiteName(line.text))
  const headed = titles.some(({ line }) => wordCount(line.text) >= FEWEST_WORDS) ? titles : shown
  const said = headed.every(({ line }) => isLabel(line.text)) ? whole : headed
  const labelled = above.filter(({ line }) => isLabelledStory(line))
  const own = labelled.filter(({ line }) => isOfText(line, lines.slice(first)))
  const both = [...said, ...own].toSorted((one, other) => one.index - other.index)
  return [both, whole, possible, labelled].find((some) => some.length > 0) ?? []
}

/** Whether a line opens with a small letter, and not with a name that the text writes so too. */
function opensSmall(text: string, body: readonly DraftLine[]): boolean {
  const word = /^\p{Ll}\p{L}*/u.exec(text)?.[0]
  return word !== undefined && !body.some((line) => line.text.startsWith(`${word} `))
}

const SHORTEST_TITLE = 20

/** Whether a line is the trail to another that stands by itself: “Home News The headline”. */
function endsInOther({ text }: DraftLine, others: readonly Candidate[]): boolean {
  return others.some(
    ({ line }) =>
      line.text.length >= SHORTEST_TITLE &&
      text.length > line.text.length &&
      text.endsWith(line.text),
  )
}

const LEAST_SHARED = 0.4

function isOfText({ text }: DraftLine, body: readonly DraftLine[]): boolean {
  const words = textStems(text.replace(/^[^:]*:/u, ''))
  return sharedStems(words, textStems(proseBelow(body, 0))) >= LEAST_SHARED
}

const LONG = 90
const LONGEST_HEADLINE = 140

/** The headline right above a long line, which is then its summary. */
function aboveSummary(candidates: readonly Candidate[], at: number): Candidate | null {
  const [before, found] = [candidates[at - 1], candidates[at]]
  if (!before || !found || before.index !== found.index - 1) return null
  const isSummary = found.line.text.length > LONG && before.line.text.length < LONG
  return isSummary && wordCount(before.line.text) >= FEWEST_WORDS ? before : null
}

const FEWEST_WORDS = 4

/** Agencies sign captions in capitals, without a sign before them. */
function endsInCapitals(text: string): boolean {
  return /^(?:\p{Lu}\S*\s){2,7}\p{Lu}{4,9}$/u.test(text)
}

/** A headline that opens with the words of a list of other stories: “Watch: …”. */
function isLabelledStory({ text }: DraftLine): boolean {
  return furnitureMark(text) === 'related' && wordCount(text) >= FEWEST_WORDS && !endsSentence(text)
}

/** Whether another line repeats a first line, whole or in full: a headline as long as a paragraph. */
export function isSaidAgain(line: DraftLine, lines: readonly DraftLine[]): boolean {
  if (furnitureMark(line.text) !== null) return false
  const start = bareLine(line.text)
  const isRest = (other: DraftLine) =>
    isProse(other.text) && !bareLine(other.text).startsWith(start)
  if (!lines.some(isRest)) return false
  const isSame = lines.some((other) => other !== line && bareLine(other.text) === start)
  return isSame || isCutShort(line, lines)
}

/** Whether another line says in full what this one breaks off. */
export function isCutShort({ text }: DraftLine, lines: readonly DraftLine[]): boolean {
  if (!/(?:…|\.\.\.)$/.test(text)) return false
  const start = bareLine(text)
  return lines.some((other) => {
    const whole = bareLine(other.text)
    if (other.text === text || whole === '') return false
    const opening = whole.split(' ').slice(0, WORDS_OF_OPENING).join(' ')
    return (
      repeatsTitle(text, other.text) ||
      whole.startsWith(start) ||
      (opening.length > SHORTEST_OPENING &&
        start.endsWith(whole.slice(0, start.length - start.indexOf(opening))) &&
        start.includes(opening))
    )
  })
}

const WORDS_OF_OPENING = 5
const SHORTEST_OPENING = 20

/** The paragraphs from a line on, as one text. */
export function proseBelow(lines: readonly DraftLine[], first: number): string {
  return lines
    .slice(first)
    .flatMap(({ text }) => (isParagraph(text) ? text : []))
    .join('\n')
}

/** Whether a line has the shape of a headline, and is nothing else by its words: no item, no start of a row. */
export function couldBeTitle({ text, depth, isOwn }: DraftLine): boolean {
  if (isOwn === true || /^•\s|,\s*$/u.test(text)) return false
  if (furnitureMark(text) !== null || isDateLine(text) || isMetaLine(text)) return false
  if (isPictureCredit(text) || bylineNames(text).length > 0 || /https?:\/\//u.test(text))
    return false
  return (
    (isHeadline(withoutDots(text)) &&
      !(text.length > LONGEST_HEADLINE && holdsTwoSentences(text))) ||
    (depth > 0 && wordCount(text) > 1) ||
    (isProse(text) && text.length < LONGEST_SENTENCE && !holdsTwoSentences(text))
  )
}

/** Some headlines end in a full stop; a paragraph is longer. */
const LONGEST_SENTENCE = 90

/** Pages break long headlines off in dots. */
export function withoutDots(text: string): string {
  return text.replace(/(?:\.\.\.|…)$/u, '')
}
