import { furnitureAtEnd } from '#normalise/glued-furniture.ts'
import { furnitureMark, isParagraph } from '#normalise/furniture-mark.ts'
import {
  endsInDots,
  isDateLine,
  isHeadline,
  isProse,
  namesDay,
  saysAgo,
  wordCount,
} from '#normalise/line-shape.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine } from '#normalise/same-line.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'

/** Whether a page only announces stories that stand elsewhere, each by its headline or its start. */
export function isListOfStories(page: readonly string[]): boolean {
  const prose = [...page.keys()].filter((index) => isParagraph(page[index] ?? ''))
  if (isListOfCutTeasers(page)) return true
  return [
    isListOfStarts,
    isListOfDays,
    isListOfStamps,
    isListOfInvitations,
    isListOfInvitingTeasers,
    isListOfBriefs,
    isListInCapitals,
    isAnnouncement,
  ].some((is) => is(page, prose))
}

/**
 * Whether a page only has teasers that break off in dots, each below a headline or beside a day of
 * its own, however alike they are. Where one of them looks like an article of its own, it is none.
 */
export function isListOfCutTeasers(page: readonly string[]): boolean {
  const prose = [...page.keys()].filter((index) => isParagraph(page[index] ?? ''))
  return isListOfTeasers(page, prose) || isListOfDatedStarts(page) || isAllInTwoDots(page)
}

const FEWEST_STORIES = 2

/** Whether all paragraphs break off in dots below a headline. */
function isListOfTeasers(page: readonly string[], prose: readonly number[]): boolean {
  return (
    prose.length >= FEWEST_STORIES &&
    prose.every((index) => endsInDots(page[index] ?? '') && isHeadline(page[index - 1] ?? ''))
  )
}

/** Whether each line of a page breaks off in two dots, which are a page's own mark of a teaser. */
function isAllInTwoDots(page: readonly string[]): boolean {
  return page.length >= FEWEST_STARTS && page.every((line) => /[^.]\.\.$/u.test(line))
}

const FEWEST_DATED = 3

/** Whether all that is told breaks off in dots beside a day of its own, but for the last, which the page can cut. */
function isListOfDatedStarts(page: readonly string[]): boolean {
  const isDated = (index: number) => [1, -1].some((way) => namesDay(page[index + way] ?? ''))
  const isCut = (index: number) => endsInDots(page[index] ?? '')
  const told = [...page.keys()].filter(
    (index) => isParagraph(page[index] ?? '') || (isCut(index) && isDated(index)),
  )
  const dated = told.filter((index) => isCut(index) && isDated(index))
  return (
    dated.length >= FEWEST_DATED &&
    told.every((index) => isCut(index) && (isDated(index) || index === told.at(-1)))
  )
}

const FEWEST_STARTS = 3
const LEAST_CUT = 0.6
const MOST_SHARED = 0.15

/** Whether most paragraphs break off in dots, and hardly any speaks of what another does. */
function isListOfStarts(page: readonly string[], prose: readonly number[]): boolean {
  const texts = prose.map((index) => page[index] ?? '')
  const cut = texts.filter(endsInDots).length
  // Below an article others can start too; its own first paragraphs are whole.
  const isUncut = (text: string | undefined) => !endsInDots(text ?? '')
  if (isUncut(texts[0]) && (isUncut(texts[1]) || texts.length === FEWEST_STARTS)) return false
  if (texts.length < FEWEST_STARTS || cut < texts.length * LEAST_CUT) return false
  const shared = texts.map((text) => {
    const others = texts.filter((other) => other !== text).join('\n')
    return sharedStems(textStems(text), textStems(others))
  })
  return shared.reduce((sum, one) => sum + one, 0) < texts.length * MOST_SHARED
}

/** Whether each paragraph stands below a headline and a day, or the counters, of its own. */
function isListOfDays(page: readonly string[], prose: readonly number[]): boolean {
  const days = prose.map((index) => (isHeadline(page[index - 1] ?? '') ? page[index - 2] : ''))
  return prose.length >= FEWEST_STORIES && days.every(isHeadOfStory) && areDistinct(days)
}

/** A day, or how long ago it was and how many have read it. */
function isHeadOfStory(line = ''): boolean {
  return namesDay(line) || saysAgo(line)
}

const FEWEST_STAMPS = 3

/** Whether a page has no headline, and each paragraph a day and an hour right above it, of several days. */
function isListOfStamps(page: readonly string[], prose: readonly number[]): boolean {
  const stamps = page.filter((line) => namesDay(line) && CLOCK.test(line))
  const days = stamps.map((stamp) => stamp.replace(CLOCK, ''))
  return (
    stamps.length >= FEWEST_STAMPS &&
    stamps[0] === page[0] &&
    areDistinct(stamps) &&
    !areAlike(days) &&
    prose.every((index) => stamps.includes(page[index - 1] ?? ''))
  )
}

const CLOCK = /\b\d{1,2}:\d\d\b/u

const FEWEST_INVITED = 3

/** Whether a headline and its text stand, each time, below the same invitation to read on. */
function isListOfInvitations(page: readonly string[]): boolean {
  const invited = page.filter((line, index) => invites(line) && isHeadOfText(page, index + 1))
  return invited.length >= FEWEST_INVITED && areAlike(invited)
}

/** Whether whatever is told stands below a headline, and has the same invitation to read on at its end. */
function isListOfInvitingTeasers(page: readonly string[], prose: readonly number[]): boolean {
  const invitations = page.map((line, index) =>
    isHeadline(page[index - 1] ?? '') ? furnitureAtEnd(line) : null,
  )
  const inviting = invitations.filter((invitation) => invitation !== null)
  return (
    inviting.length >= FEWEST_INVITED &&
    areAlike(inviting) &&
    prose.every((index) => invitations[index] !== null)
  )
}

/** “Full story”, and “B208 Full story” behind the name of a picture. */
function invites(line: string): boolean {
  return furnitureMark(line.replace(/^\p{Lu}+\d+\s/u, '')) === 'related'
}

function isHeadOfText(page: readonly string[], index: number): boolean {
  return isHeadline(page[index] ?? '') && isProse(page[index + 1] ?? '')
}

function areAlike(lines: readonly string[]): boolean {
  return new Set(lines).size === 1
}

function areDistinct(lines: readonly (string | undefined)[]): boolean {
  return new Set(lines).size === lines.length
}

const FEWEST_BRIEFS = 3
const FEWEST_WORDS_OF_HEADLINE = 4
/** How many of the paragraphs say a word of the headlines above them; amid an article others can stand. */
const LEAST_TOLD = 0.75

/** Whether each paragraph stands below a headline of its own, and none speaks of what another does. */
function isListOfBriefs(page: readonly string[], prose: readonly number[]): boolean {
  const headlines = prose.map((index) => headlineAbove(page, index))
  const isHeaded = (headline: string) =>
    isHeadline(headline) && !isProse(headline) && wordCount(headline) >= FEWEST_WORDS_OF_HEADLINE
  if (prose.length < FEWEST_BRIEFS || !headlines.every(isHeaded)) return false
  // The questions of an interview stand above its answers as headlines do.
  const asked = headlines.filter((headline) => headline.endsWith('?'))
  if (asked.length >= headlines.length / 2) return false
  const texts = prose.map((index) => page[index] ?? '')
  const own = texts.filter(
    (text, at) => sharedStems(textStems(headlines[at] ?? ''), textStems(text)) > 0,
  )
  return own.length >= texts.length * LEAST_TOLD && isEachAlone(texts)
}

function headlineAbove(page: readonly string[], index: number): string {
  return page.slice(0, index).findLast((line) => !isDateLine(line) && !isPictureCredit(line)) ?? ''
}

/** Whether no text has two words of another. */
function isEachAlone(texts: readonly string[]): boolean {
  const stems = texts.map((text) => textStems(text))
  const isAlone = (own: ReadonlySet<string>) =>
    stems.every((other) => other === own || [...own].filter((stem) => other.has(stem)).length < 2)
  return stems.every(isAlone)
}

/** Whether headlines in capitals, each with one line below it, none of which speaks of what another does, fill the page. */
function isListInCapitals(page: readonly string[]): boolean {
  const isCapital = (line: string | undefined) =>
    wordCount(line ?? '') >= FEWEST_WORDS_OF_HEADLINE && /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(line ?? '')
  const start = page.findIndex(isCapital)
  const lines = start === -1 ? [] : page.slice(start)
  const texts = lines.filter((line) => !isCapital(line))
  const isByTurns = lines.every((line, index) => isCapital(line) === (index % 2 === 0))
  return isByTurns && texts.length >= FEWEST_BRIEFS && isEachAlone(texts)
}

const SHORTEST_HEADLINE = 20
const MOST_PARAGRAPHS = 2

/** Whether a headline stands again below its story, before the invitation to read on. */
function isAnnouncement(page: readonly string[], prose: readonly number[]): boolean {
  const last = prose.at(-1) ?? page.length
  return (
    prose.length <= MOST_PARAGRAPHS &&
    page.some((line, index) => index >= last && page.some((above) => isInvitedTo(above, line)))
  )
}

function isInvitedTo(headline: string, line: string): boolean {
  if (headline.length < SHORTEST_HEADLINE || !line.startsWith(`${headline} `)) return false
  const rest = line.slice(headline.length).trim()
  return bareLine(rest) !== '' && furnitureMark(rest) === 'related'
}
