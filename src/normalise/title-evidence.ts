import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isOfHead, type HeadedText } from '#normalise/headed-text.ts'
import { isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { repeatsTitle } from '#normalise/same-line.ts'
import { isSiteName } from '#normalise/site-name.ts'
import { isStoppedText } from '#normalise/text-line.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'
import type { TitleSign } from '#normalise/title-weights.ts'

/** What speaks for a line as the title or against it: signs from 0 to 1, shares, counts. */
export type TitleEvidence = Readonly<Partial<Record<TitleSign, number>>>

/** What speaks for a line as the title of a text, and what against it. */
export function evidenceOfTitle(text: HeadedText, index: number): TitleEvidence {
  const line = text.lines[index]
  if (line === undefined) return {}
  return {
    ...wordsShared(text, index),
    ...placeOf(text, index),
    ...neighboursOf(text, index),
    ...shapeOf(line.text),
    ...repeatsOf(text, index),
  }
}

/** What speaks for a text without a title, as dumps of pages have them. */
export function evidenceOfNone({ lines }: HeadedText): TitleEvidence {
  const [line] = lines
  if (line === undefined) return {}
  return { noneAboveText: Number(isStoppedText(line)), noneInDump: Number(line.isStamped === true) }
}

const MOST_SHARED = 6

function wordsShared(text: HeadedText, index: number): TitleEvidence {
  const { lines, paragraphs } = text
  const shared = topicsShared(text, index)
  const stems = textStems(lines[index]?.text ?? '')
  const most = Math.log(1 + text.most)
  const opening = paragraphs.find((paragraph) => paragraph !== index) ?? -1
  const spoken =
    shared.reduce((sum, count) => sum + Math.log(1 + count) / most, 0) / Math.max(1, stems.size)
  return {
    speaksOfTopics: spoken,
    speaksBelowMenu: isBelowMenu(text) ? spoken : 0,
    sharesWords: Math.min(shared.length, MOST_SHARED),
    sharesWithOpening: sharedStems(stems, textStems(lines[opening]?.text ?? '')),
  }
}

/** More lines above a text are rather a menu with lists of stories. */
const MOST_LINES_OF_HEAD = 12

function isBelowMenu({ first }: HeadedText): boolean {
  return first > MOST_LINES_OF_HEAD
}

/** For each stem that a line shares with the text, in how many other lines of the text it stands. */
function topicsShared({ lines, topics, paragraphs }: HeadedText, index: number): readonly number[] {
  const own = Number(paragraphs.includes(index))
  return [...textStems(lines[index]?.text ?? '')]
    .map((stem) => (topics.get(stem) ?? 0) - own)
    .filter((count) => count > 0)
}

function placeOf(text: HeadedText, index: number): TitleEvidence {
  const { first, paragraphs, headlines } = text
  const isHead = !isBelowMenu(text)
  return {
    linesToText: isHead ? Math.log(1 + Math.max(0, first - index)) : 0,
    linesToTextBelowMenu: isHead ? 0 : Math.log(1 + Math.max(0, first - index)),
    linesAbove: isHead ? Math.log(1 + index) : 0,
    paragraphsAbove: paragraphs.filter((paragraph) => paragraph < index).length,
    isFirstHeadline: Number(isHead && index === firstOf(headlines)),
    isFirstOfText: Number(isHead && index === firstOfText(text)),
  }
}

function firstOf(indices: ReadonlySet<number>): number | undefined {
  return [...indices][0]
}

function firstOfText(text: HeadedText): number | undefined {
  return [...text.headlines].find((index) => topicsShared(text, index).length > 0)
}

const NEAR = 2
const MOST_WORDS_OF_ITEM = 4

function neighboursOf(text: HeadedText, index: number): TitleEvidence {
  const { lines, first, headlines, candidates, captions } = text
  const [line, above] = [lines[index], lines[index - 1]]
  const around = [
    ...lines.slice(Math.max(0, index - NEAR), index),
    ...lines.slice(index + 1, index + 1 + NEAR),
  ]
  const isHeadAt = (at: number) => isOfHead(lines[at]?.text ?? '')
  const below = index + 1 < first && candidates.has(index + 1)
  const isLonger =
    candidates.has(index - 1) &&
    wordCount(above?.text ?? '') >= FEWEST_WORDS &&
    (above?.text.length ?? 0) < (line?.text.length ?? 0)
  return {
    standsAboveMeta: Number(isHeadAt(index + 1)),
    standsBelowMeta: Number(isHeadAt(index - 1)),
    standsAboveSubtitle: Number(headlines.has(index + 1) && isHeadAt(index + 2)),
    standsAboveOwn: Number(
      below &&
        wordCount(lines[index + 1]?.text ?? '') >= FEWEST_WORDS &&
        topicsShared(text, index + 1).length > 0,
    ),
    isLongerThanAbove: Number(isLonger),
    isSummary: Number(headlines.has(index - 1) && isSummaryOf(line, above)),
    itemsAround: around.filter((other) => isItem(other.text)).length,
    isCaption: Number(line !== undefined && captions.has(line)),
  }
}

const FEWEST_WORDS = 3

const LONG = 90

/** Whether a long line stands below a shorter one. */
function isSummaryOf(line: DraftLine | undefined, above: DraftLine | undefined): boolean {
  return (above?.text.length ?? 0) < LONG && (line?.text.length ?? 0) > LONG
}

function isItem(text: string): boolean {
  return wordCount(text) <= MOST_WORDS_OF_ITEM && !isOfHead(text)
}

const MOST_WORDS_IF_SHORT = 4
const FEWEST_LETTERS = 15
const USUAL_WORDS = 14

/** The same name or section twice, as rows of tags and menus have them. */
const SAID_TWICE = /(?<!\p{L})(?<word>\p{Lu}\p{L}{3,})(?!\p{L}).*(?<!\p{L})\k<word>(?!\p{L})/u

function shapeOf(text: string): TitleEvidence {
  const words = wordCount(text)
  return {
    endsInStop: Number(/[.;]["”»]?$/u.test(text)),
    endsInBrackets: Number(/\([^)]*\)$/u.test(text)),
    isShort: Number(words <= MOST_WORDS_IF_SHORT),
    hasFewLetters: Number((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS),
    wordsBeyondUsual: Math.max(0, words - USUAL_WORDS) / 10,
    isOfNames: Number(!/(?<!\p{L})\p{Ll}{4}/u.test(text)),
    isNumbered: Number(/№|\bNo\.?\s\d|^\d/u.test(text)),
    isFurniture: Number(furnitureMark(text) !== null),
    repeatsItself: Number(SAID_TWICE.test(text)),
    namesSite: Number(isSiteName(text)),
  }
}

function repeatsOf(text: HeadedText, index: number): TitleEvidence {
  return {
    isSaidAgain: Number(isSaidAgainNear(text, index)),
    isSentenceAlone: Number(isSentenceAlone(text, index)),
    endsInOther: Number(endsInOther(text, index)),
    isInText: Number(isNameIn(text, index)),
    isInFoot: Number(isNameInFoot(text, index)),
  }
}

const NEAR_AGAIN = 12

function isSaidAgainNear({ lines, bare }: HeadedText, index: number): boolean {
  const [text, own] = [lines[index]?.text ?? '', (bare[index] ?? '').trimEnd()]
  return near(lines, index).some((at) => {
    const [other, words] = [lines[at]?.text ?? '', (bare[at] ?? '').trimEnd()]
    if (!words.startsWith(own) && !own.startsWith(words)) return false
    return !isProse(other) && (repeatsTitle(other, text) || repeatsTitle(text, other))
  })
}

/** The indices of the lines above and below one, without its own. */
function near(lines: readonly DraftLine[], index: number): readonly number[] {
  const start = Math.max(0, index - NEAR_AGAIN)
  const end = Math.min(lines.length, index + NEAR_AGAIN + 1)
  return Array.from({ length: end - start }, (_, at) => start + at).filter((at) => at !== index)
}

/** Whether a line is a sentence of the text, and nothing near it shows that it is a headline with a stop. */
function isSentenceAlone(text: HeadedText, index: number): boolean {
  const isHead = isOfHead(text.lines[index + 1]?.text ?? '')
  return text.paragraphs.includes(index) && !isHead && !isSaidAgainNear(text, index)
}

const SHORTEST_TITLE = 20

/** Whether a line is the trail to another near it: “Home News The headline”. */
function endsInOther({ lines }: HeadedText, index: number): boolean {
  const text = lines[index]?.text ?? ''
  return near(lines, index).some((at) => {
    const other = lines[at]?.text ?? ''
    return other.length >= SHORTEST_TITLE && text.length > other.length && text.endsWith(other)
  })
}

const MOST_WORDS_OF_NAME = 8
/** A text that has a name at all has it soon. */
const MOST_READ = 100

/** Whether the text has the very words of a line: of a caption, a topic, an office. */
function isNameIn({ lines, paragraphs, bare }: HeadedText, index: number): boolean {
  const others = paragraphs.slice(0, MOST_READ).filter((paragraph) => paragraph !== index)
  return isName(lines[index]) && others.some((other) => bare[other]?.includes(bare[index] ?? ''))
}

/** The last lines of a page, where the outlet names itself. */
const LINES_OF_FOOT = 60

/** Whether a short line below the text has the words of another beside its own, as the outlet’s name has. */
function isNameInFoot({ lines, first, bare }: HeadedText, index: number): boolean {
  if (!isName(lines[index])) return false
  const own = bare[index] ?? ''
  const start = Math.max(first, lines.length - LINES_OF_FOOT)
  return bare.slice(start).some((other, at) => {
    const below = lines[start + at]
    return other !== own && other.includes(own) && below !== undefined && !isStoppedText(below)
  })
}

function isName(line: DraftLine | undefined): boolean {
  return line !== undefined && wordCount(line.text) <= MOST_WORDS_OF_NAME
}
