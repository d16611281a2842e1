import { furnitureMark, RULE_OF_MARK } from '#normalise/furniture-mark.ts'
import { gluedCredit, gluedSource } from '#normalise/glued-credit.ts'
import { furnitureAmid, furnitureAtEnd, furnitureAtStart } from '#normalise/glued-furniture.ts'
import { gluedTail } from '#normalise/glued-tail.ts'
import { isMachineLine } from '#normalise/machine-line.ts'
import { isHeadline, isProse, isTicker, wordCount } from '#normalise/line-shape.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type Removed,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { creditAtEnd } from '#normalise/picture-credit.ts'
import { anyOf, capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** Cuts off what is glued to the start or the end of a sentence; the sentence stays. */
export function gluedMetadata(draft: PageDraft): PageDraft {
  const tickers = removeLines(draft, ({ text }) => (isTicker(text) ? 'sidebar' : null))
  const [first, ...others] = tickers.lines
  const cut = [
    ...(first ? [cutFirst(first, others[0])] : []),
    ...others.map((line) => cutLine(line, CUTS)),
  ]
  return {
    ...tickers,
    lines: cut.flatMap(({ line }) => (line.text === '' ? [] : line)),
    removed: [...tickers.removed, ...cut.flatMap(({ removed }) => removed)],
  }
}

/** The first line, of which it matters whether a field stood before it. */
function cutFirst(first: DraftLine, next: DraftLine | undefined): CutLine {
  const cut = cutLine(first, [DAY_AT_START, ...CUTS, ...cutsOfHeadline(next)])
  if (!cut.removed.some(({ text }) => FIELD.test(text))) return cut
  const signed = cutLine({ ...cut.line, isStamped: true }, [CREDIT_OF_OPENING])
  return { line: signed.line, removed: [...cut.removed, ...signed.removed] }
}

interface CutLine {
  readonly line: DraftLine
  readonly removed: readonly Removed[]
}

function cutLine(line: DraftLine, cuts: readonly Cut[]): CutLine {
  let text = line.text
  const removed: Removed[] = []
  if (isMachineLine(text)) return { line, removed }
  for (const { find, rule } of cuts) {
    const part = find(text)?.trim() ?? ''
    if (part === '' || !text.includes(part)) continue
    const rest = without(text, part)
    const mark = rule === 'related-stories' ? furnitureMark(part) : null
    const named = mark === null ? rule : RULE_OF_MARK[mark]
    removed.push({ line: line.line, text: part, rule: named, isPart: rest !== '' })
    text = rest
  }
  return { line: removed.length === 0 ? line : { ...line, text }, removed }
}

/** What is left is two sentences where the part stood between them. */
function without(text: string, part: string): string {
  if (text.startsWith(part)) return text.slice(part.length).trim()
  if (text.endsWith(part)) return text.slice(0, -part.length).trim()
  const at = text.indexOf(part)
  return `${text.slice(0, at).trimEnd()} ${text.slice(at + part.length).trimStart()}`
}

interface Cut {
  readonly rule: RemovalRule
  readonly find: (text: string) => string | null
}

const VALUE = String.raw`(?:\d{4}-\d{2}(?:-\d{2})?(?![\d-])(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}\.\d{1,2}\.\d{4}(?:,?\s\d{1,2}:\d{2})?)`
/** “©” that machines leave between a field and the first sentence; a credit has a name and no verb behind it. */
const SIGN = String.raw`©\s+(?=[„“"«]?\p{L}+\s+(?:\p{Ll}|\d))`
const FIELD = new RegExp(
  `^(?:(?:date|time|published|updated|modified|created|datetime|timestamp|pubdate)(?:_time|_at)?\\s*[:=]?\\s*${VALUE}[\\s,;|]*)+(?:${SIGN})?`,
  'iu',
)
const MONTH = wholeWords(allWords('months'))
const HOUR = String.raw`\d{1,2}[:.]\d{2}`
const DAY = `(?:${String.raw`\d{1,2}\.\d{1,2}\.\d{2,4}`}|\\d{1,2}\\s+(?:${MONTH})[,.]?\\s+\\d{4}(?:\\s?${anyOf(allWords('ofYear'))})?)`
const STAMP = new RegExp(
  `^(?:${HOUR}[\\s,|•·–-]+${DAY}|${DAY}[\\s,|•·–-]+${HOUR})[\\s|•·,–-]+(?=["„“«]?\\p{Lu}\\p{L}*[\\s,])`,
  'iu',
)
const PRINTED_DAY = /^\d{1,2}[./]\d{1,2}[./]\d{4}[\s|•·,–-]+(?=["„“«]?\p{Lu})/u
const WEEKDAY = wholeWords(allWords('weekdays'))
const ENGLISH_DAY = `(?:(?:${WEEKDAY}),?\\s)?(?:${MONTH})\\.?\\s\\d{1,2},?\\s\\d{4}`
/** At the end of a line; before it nothing that a day belongs to in a sentence. */
const STAMP_AT_END = new RegExp(
  `(?<=[\\p{L}\\p{N}»”"?!)])(?:\\s\\d{1,3})?[\\s,|•·–-]+(?:(?:${DAY}|${ENGLISH_DAY})[\\s,|•·–-]+|\\d{2}\\.\\d{2}\\s?[|•·]\\s?)${HOUR}(?::\\d{2})?(?:\\s?[ap]m)?$`,
  'iu',
)
const ANY_MONTH = wholeWords(allWords('months').flatMap((month) => [month, capitalised(month)]))
const ANY_BYLINE = wholeWords(allWords('byline').map(capitalised))
/** An author, a day and an hour, without a space between the last of them and the sentence. */
const SIGNED_STAMP = new RegExp(
  `^(?:${ANY_BYLINE}):?\\s[^.!?]{2,60}?\\s(?:\\d{1,2}\\s${ANY_MONTH}|${ANY_MONTH}\\.?\\s\\d{1,2}),?\\s\\d{4}[\\s,|•·–-]+${HOUR}(?:\\s?(?:am|pm|AM|PM))?(?:\\s[A-Z]{2,3}(?=\\p{Lu}\\p{Ll}))?\\s?(?=["„“«]?\\p{Lu})`,
  'u',
)
const COUNT = new RegExp(
  `^\\W*\\d[\\d\\s]*(?:${wholeWords(allWords('counters'))})(?:[\\s|•·]+(?=\\p{Lu})|(?=["„“«]\\p{Lu}))`,
  'u',
)
/** Where an advert stood amid a paragraph: “… on Monday. - Advert - The talks …”. */
const ADVERT_AMID = new RegExp(
  `(?<=\\S)\\s[–—*-]\\s?(?:${wholeWords(allWords('advert').flatMap((word) => [word, capitalised(word)]))})\\s?[–—*-](?=\\s\\S)`,
  'u',
)
const ADVERT = new RegExp(
  `^(?:${wholeWords(
    allWords('advert')
      .filter((word) => word.length > 3)
      .map(capitalised),
  )})[\\s:]+(?=\\p{Lu})`,
  'u',
)

/** Long enough that what is left is a sentence, not a line of its own kind. */
const SHORTEST_REST = 40

/** The address of a page, glued to a sentence in other letters. */
const GLUED_ADDRESS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,8}(?:\/[\w/.-]*)?(?=\p{Script=Cyrillic})/u

/** The name of a file, glued to a sentence in other letters. */
const GLUED_FILE = /^[a-z]+[_-][\w-]{4,}(?<=\d\w{0,4})(?=["„“«]?\p{Script=Cyrillic})/iu

/** A sentence in letters that are neither Cyrillic nor Latin, glued to its translation. */
const GLUED_SCRIPT =
  /^(?=[^\p{Script=Cyrillic}\p{Script=Latin}]*\p{L})[^\p{Script=Cyrillic}\p{Script=Latin}]{5,}(?<=[^\s\p{N}])(?=\p{Lu}\p{Ll})/u

/** A post in Latin letters behind a sentence in Cyrillic, with its picture or its account. */
const GLUED_POST =
  /(?<=\p{Script=Cyrillic}[.!?…»”")]*\s)[^\p{Script=Cyrillic}]{20,}(?:pic\.twitter\.com\/|\(@)\w+.{0,60}$/u

/** The name of an agency between strokes or brackets, before the sentence that it signs. */
const SIGNED_AT_START =
  /^(?:\/\s?\p{Lu}[\p{L}\d.\s-]{2,30}\/|[([]\p{Lu}{3,}[)\]])\s+(?=["„“«]?\p{Lu}\p{L}*['’\s])/u

/** How agencies mark the end of a text, behind its last sentence: “-0-”, “###”. */
const END_MARK = /(?<=[.!?]["”»)]?)\s(?:[–—-]\s?\d{1,2}\s?[–—-]|#{2,3}|\/{3})$/u

const CUTS: readonly Cut[] = [
  { rule: 'glued-metadata', find: (text) => GLUED_ADDRESS.exec(text)?.[0] ?? null },
  { rule: 'glued-metadata', find: (text) => GLUED_FILE.exec(text)?.[0] ?? null },
  { rule: 'glued-metadata', find: (text) => GLUED_SCRIPT.exec(text)?.[0] ?? null },
  { rule: 'glued-metadata', find: (text) => FIELD.exec(text)?.[0] ?? null },
  { rule: 'printed-date', find: (text) => atStart(STAMP, text) },
  { rule: 'byline', find: (text) => atStart(SIGNED_STAMP, text) },
  { rule: 'printed-date', find: stampAtEnd },
  { rule: 'picture-credit', find: gluedCredit },
  { rule: 'glued-metadata', find: gluedSource },
  { rule: 'glued-metadata', find: (text) => atStart(SIGNED_AT_START, text) },
  { rule: 'counter', find: (text) => atStart(COUNT, text) },
  { rule: 'advert', find: (text) => atStart(ADVERT, text) },
  { rule: 'advert', find: (text) => ADVERT_AMID.exec(text)?.[0] ?? null },
  { rule: 'related-stories', find: furnitureAtStart },
  { rule: 'related-stories', find: furnitureAmid },
  { rule: 'share-block', find: (text) => GLUED_POST.exec(text)?.[0] ?? null },
  { rule: 'glued-metadata', find: (text) => END_MARK.exec(text)?.[0] ?? null },
  { rule: 'glued-metadata', find: gluedTail },
  { rule: 'related-stories', find: furnitureAtEnd },
  { rule: 'picture-credit', find: (text) => (text.length > 260 ? creditAtEnd(text) : null) },
]

/** Behind a field stands the opening of the text, also where it has the credit of a picture at its end. */
const CREDIT_OF_OPENING: Cut = { rule: 'picture-credit', find: creditAtEnd }

/** On the first line of a page only: further down it can head a part of a chronicle. */
const DAY_AT_START: Cut = { rule: 'printed-date', find: (text) => atStart(PRINTED_DAY, text) }

/** Right above the text, a headline can have the credit of its picture behind it. */
function cutsOfHeadline(next: DraftLine | undefined): readonly Cut[] {
  if (next === undefined || !isProse(next.text)) return []
  return [{ rule: 'picture-credit', find: creditBehindHeadline }]
}

/** The credit behind a line of at least so many words, with no sign between the two. */
function creditBehindHeadline(text: string): string | null {
  const found = CREDIT_BEHIND.exec(text)?.[0] ?? null
  const headline = found === null ? '' : text.slice(0, -found.length)
  return isHeadline(headline) && wordCount(headline) >= FEWEST_WORDS_BEFORE_CREDIT ? found : null
}

const CREDIT_BEHIND = new RegExp(
  `(?<=[\\p{L}\\p{N}»”"?!])\\s(?:${wholeWords(allWords('picture').map(capitalised))})\\s?[:/]\\s?[^.!?:]{2,40}$`,
  'u',
)
const FEWEST_WORDS_BEFORE_CREDIT = 6

function atStart(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text)?.[0] ?? null
  return found !== null && text.length - found.length >= SHORTEST_REST ? found : null
}

/** The day and the hour behind a headline, with a count of comments before them. */
function stampAtEnd(text: string): string | null {
  const found = STAMP_AT_END.exec(text)?.[0] ?? null
  const headline = found === null ? '' : text.slice(0, -found.length)
  return isHeadline(headline) && !isProse(headline) && wordCount(headline) >= FEWEST_WORDS
    ? found
    : null
}

const FEWEST_WORDS = 4
