import { furnitureMark, isParagraph } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine, isPersonName } from '#normalise/head-lines.ts'
import { isLabel, isProse, namesDay, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine, repeatsTitle } from '#normalise/same-line.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'
import { couldBeTitle, isSaidTwice } from '#normalise/title-line.ts'

/**
 * The index at which the article's own head starts on a page that begins with other stories: their
 * headlines, or teasers of a sentence or two; 0 where no others stand above it.
 */
export function ownHeadStart(lines: readonly DraftLine[]): number {
  const again = onlyOneSaidAgain(lines)
  for (const title of lines.keys()) {
    const head = headAt(lines, title)
    if (head === null) continue
    const isAgain = title === again
    if (isAgain || isOwn(head, lines)) {
      return standsBelowOthers({ ...head, isAgain }, lines) ? head.start : 0
    }
  }
  return 0
}

/** A headline with what belongs to it. */
interface Head {
  /** Its stamp can stand above it. */
  readonly start: number
  readonly title: number
  /** The index of the first paragraph below it. */
  readonly text: number
}

const FEWEST_WORDS = 4
const MOST_LINES = 8
const NEAR = 2

function headAt(lines: readonly DraftLine[], title: number): Head | null {
  const line = lines[title]
  if (!line || !isStory(line)) return null
  const text = textBelow(lines, title)
  if (text === -1) return null
  const above = lines.slice(Math.max(0, title - NEAR), title)
  const stamp = above.findIndex((other) => isDay(other.text))
  return { start: stamp === -1 ? title : title - above.length + stamp, title, text }
}

function isStory(line: DraftLine): boolean {
  return couldBeTitle(line) && !isProse(line.text) && wordCount(line.text) >= FEWEST_WORDS
}

/** The paragraph to which a headline leads, with nothing between them but its head and one summary; -1 where none does. */
function textBelow(lines: readonly DraftLine[], title: number): number {
  const titleText = lines[title]?.text ?? ''
  let summaries = 0
  for (let index = title + 1; index <= title + MOST_LINES && index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) return -1
    if (isText(line) || isCut(line, titleText)) return index
    if (isAside(line.text) || repeatsTitle(line.text, titleText)) continue
    summaries += 1
    if (summaries > 1) return -1
  }
  return -1
}

function isText({ text }: DraftLine): boolean {
  return isParagraph(text) && !isMetaLine(text)
}

/** The last line can be a paragraph that the capture cut. */
function isCut({ text, isLast }: DraftLine, title: string): boolean {
  return isLast === true && !isAside(text) && !repeatsTitle(text, title)
}

function isAside(text: string): boolean {
  return (
    isDay(text) ||
    isMetaLine(text) ||
    isPictureCredit(text) ||
    isLabel(text) ||
    isPersonName(text) ||
    bylineNames(text).length > 0 ||
    furnitureMark(text) !== null
  )
}

function isDay(text: string): boolean {
  return isMetaLine(text) && text.split(/\s*[|•·]\s*/u).some(namesDay)
}

const LEAST_SHARED = 0.34
const PARAGRAPHS = 3

/** Whether a headline is that of the text below it: by its words, said twice, or right below a stamp. */
function isOwn({ start, title, text }: Head, lines: readonly DraftLine[]): boolean {
  const titleText = lines[title]?.text ?? ''
  const between = lines.slice(title + 1, text).map((line) => line.text)
  const shared = sharedStems(textStems(titleText), stemsOf(linesFrom(lines, text)))
  const isStamped = start < title
  const isSigned = between.some((line) => isDay(line) || bylineNames(line).length > 0)
  if (isSaidTwice(lines[title] ?? EMPTY, lines))
    return isStamped || isSigned || shared >= LEAST_SHARED
  return (isStamped && shared > 0) || (isSigned && shared >= LEAST_SHARED)
}

/** The one headline that stands again, where that is right below, with its summary or a picture between; -1 without. */
function onlyOneSaidAgain(lines: readonly DraftLine[]): number {
  const bare = lines.map((line) => (isStory(line) ? bareLine(line.text) : ''))
  const first = new Map<string, number>()
  const again = [...bare.keys()].filter((index) => {
    const text = bare[index] ?? ''
    if (text === '' || first.has(text)) return text !== ''
    first.set(text, index)
    return false
  })
  const [at = -1, ...more] = again
  const title = first.get(bare[at] ?? '') ?? -1
  return more.length === 0 && at <= title + MOST_BETWEEN + 1 ? title : -1
}

const MOST_BETWEEN = 3

/** A paragraph with the next ones, whatever stands between them. */
function linesFrom(lines: readonly DraftLine[], text: number): readonly DraftLine[] {
  const found = lines.slice(text, text + 1)
  for (let index = text + 1; index < lines.length && found.length < PARAGRAPHS; index += 1) {
    const line = lines[index]
    if (line && isText(line)) found.push(line)
  }
  return found
}

const FEWEST_STORIES = 3

/** Whether what stands above a head is of other stories, of which the text does not speak. */
function standsBelowOthers(
  { start, title, isAgain }: Head & { readonly isAgain: boolean },
  lines: readonly DraftLine[],
): boolean {
  const above = lines.slice(0, start)
  const own = stemsOf(lines.slice(title))
  if (above.some(isText)) return areTeasers(above, own)
  const isOther = above
    .slice(-NEAR)
    .every(({ text }) => sharedStems(textStems(text), own) < LEAST_SHARED)
  const isMarked = start < title || (isAgain && !above.some(({ text }) => isDay(text)))
  return isMarked && isOther && above.filter(isStory).length >= FEWEST_STORIES
}

const LONGEST_TEASER = 300
const MOST_SHARED = 0.2

/** Whether each paragraph is short and stands alone, and none speaks of what the text or another does. */
function areTeasers(above: readonly DraftLine[], own: ReadonlySet<string>): boolean {
  const at = [...above.keys()].filter((index) => isText(above[index] ?? EMPTY))
  const stems = at.map((index) => textStems(above[index]?.text ?? ''))
  const shared = stems.map((teaser) => sharedStems(teaser, own))
  return (
    at.every((index) => !at.includes(index + 1) && !isArticle(above, index)) &&
    shared.every((part) => part < LEAST_SHARED) &&
    shared.reduce((sum, part) => sum + part, 0) < MOST_SHARED * shared.length &&
    stems.every((one) =>
      stems.every((other) => other === one || sharedStems(one, other) < MOST_SHARED),
    )
  )
}

/** Whether a paragraph is that of an article: long, or above the heading of other stories. */
function isArticle(above: readonly DraftLine[], index: number): boolean {
  const isLong = (above[index]?.text.length ?? 0) > LONGEST_TEASER
  return isLong || above.slice(index).some(({ text }) => furnitureMark(text) === 'related')
}

const EMPTY: DraftLine = { line: 0, text: '', kind: 'paragraph', depth: 0 }
