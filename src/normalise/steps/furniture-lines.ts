import { furnitureMark, RULE_OF_MARK, type FurnitureMark } from '#normalise/furniture-mark.ts'
import {
  bylineNames,
  isBylineWithRole,
  isCreditLine,
  isLoneLabel,
  isMetaLine,
} from '#normalise/head-lines.ts'
import { isCyrillicPage, isLatinLine } from '#normalise/latin-line.ts'
import {
  isHeadline,
  isProse,
  isStamp,
  isWhole,
  namesDay,
  wordCount,
} from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** Drops the single lines that no article has: buttons, invitations, notices, counts. */
export function furnitureLines(draft: PageDraft): PageDraft {
  const days = draft.lines.filter(({ text }) => isWholeDay(text))
  const isCyrillic = !draft.isHtml && isCyrillicPage(draft.lines)
  const removed = removeLines(draft, (line) => {
    const { text } = line
    if (days.length === 1 && days[0] === line) return 'printed-date'
    const mark = furnitureMark(text)
    if (mark !== null && (ALWAYS.has(mark) || isLongListing(text, mark))) return RULE_OF_MARK[mark]
    if (isCyrillic && (isLatinWord(text) || isOfOtherLanguage(draft, line))) return 'navigation'
    if (FILED.test(text) && wordCount(text) <= MOST_WORDS_FILED) return 'navigation'
    if (isLabelledDate(text)) return 'printed-date'
    return isLabelledByline(text) || isCreditLine(text) || SIGN_OFF.test(text) ? 'byline' : null
  })
  const names = draft.lines.flatMap(({ text }) => (isLabelledByline(text) ? bylineNames(text) : []))
  return { ...removed, byline: [...new Set([...draft.byline, ...names])] }
}

/** A day with its year, alone on a line; where there are several they head the parts of a chronicle. */
function isWholeDay(text: string): boolean {
  return namesDay(text) && /(?<!\d)\d{4}(?!\d)/u.test(text)
}

/** One word in Latin letters amid Cyrillic: what is left of a link, a logo or a field. */
function isLatinWord(text: string): boolean {
  return isLatinLine(text) && /^\S+$/u.test(text)
}

/**
 * Whether the last line of a page in Cyrillic is the headline of the same text in another language: no
 * English, as names of works and of firms are, and below a whole sentence.
 */
function isOfOtherLanguage({ lines }: PageDraft, line: DraftLine): boolean {
  const above = lines.at(-2)?.text ?? ''
  return (
    line === lines.at(-1) &&
    isLatinLine(line.text) &&
    /[^\p{ASCII}“”„‘’«»–—…]/u.test(line.text) &&
    isHeadline(line.text) &&
    !isProse(line.text) &&
    isWhole(above)
  )
}

/** The others can be a heading of the text: “Analysis”, “News”. */
const ALWAYS: ReadonlySet<FurnitureMark> = new Set([
  'share',
  'comments',
  'subscribe',
  'cookies',
  'advert',
  'related',
  'copyright',
  'counters',
  'navigation',
])

/** The heading of a list whose stories are gone; of one word it can be the text's own. */
function isLongListing(text: string, mark: FurnitureMark): boolean {
  return mark === 'listings' && wordCount(text) > 1 && !text.endsWith(':')
}

/** In which section a text was published: “Posted in Culture”. */
const FILED = new RegExp(
  `^${wholeWords(allWords('stamped').map(capitalised))}\\s${wholeWords(allWords('on'))}\\s\\p{Lu}[^.!?:]*$`,
  'u',
)
const MOST_WORDS_FILED = 5

/** Those who wrote or edited, by their initials or with their agency: “/AB, CD/”, “(Example, ABC)”. */
const SIGN_OFF =
  /^\p{Lu}{2,4}\/(?:\p{Lu}{2,4})?$|^[/(]\s*\p{Lu}{2,4}(?:\s*[,/]\s*\p{Lu}{2,4})*\s*[/)]$|^\/\s\p{Lu}{3,}$|^\(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?,\s\p{Lu}{2,6}\)$/u

/** “Updated: …”, with its date or without one; a time alone can belong to a text. */
function isLabelledDate(text: string): boolean {
  if (isStamp(text) || STAMPED.test(text)) return true
  return isLoneLabel(text) || (LABEL.test(text) && !isProse(text) && isMetaLine(text))
}

/** What stands above a date that the page shows otherwise, or a program puts in: “Published”, “on”. */
const STAMPED = new RegExp(
  `^(?:${wholeWords([...allWords('stamped'), ...allWords('stamped').map(capitalised)])}(?:\\s\\p{Ll}{1,2})?|${wholeWords(allWords('dateline').filter((word) => word.length <= 2))})$`,
  'u',
)

const LABEL = new RegExp(
  `^${wholeWords(allWords('dateline').filter((word) => word.length > 4))}`,
  'iu',
)

function isLabelledByline(text: string): boolean {
  const isLabelled =
    /^[^\s:]+(?:\s[^\s:]+){0,2}\s*:/u.test(text) || WORKED_BY.test(text) || isBylineWithRole(text)
  return isLabelled && bylineNames(text).length > 0
}

/** What is longer than “by” tells even without a colon that no sentence starts. */
const WORKED_BY = new RegExp(
  `^\\W*(?:${wholeWords(allWords('byline').filter((word) => word.includes(' ')))})\\s\\p{Lu}`,
  'iu',
)
