import { cyrillicWords } from '#match/cyrillic-words.ts'
import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isDateLine, isLabel, wordCount } from '#normalise/line-shape.ts'
import { anyOf, capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

const AND = anyOf(allWords('and'))
const PREFIX = wholeWords(allWords('byline'))
const LABELLED = new RegExp(
  `^\\W*(?:${PREFIX})(?:\\s?[,/]?\\s${AND}?\\s?(?:${PREFIX}))?\\s*[:：]\\s*(?<names>\\p{Lu}.{2,100})$`,
  'iu',
)
const BY = new RegExp(`^(?:${PREFIX})\\s+(?<names>.{3,100})$`, 'iu')

/** A label without a space behind it: “ByVera Example”. */
const GLUED = new RegExp(
  `^(?<label>${anyOf(allWords('byline').map(capitalised))})(?=\\p{Lu}\\p{Ll})`,
  'u',
)

/** A person's name: two to four capitalised words. */
const NAME =
  /^(?!\p{L}\s)\p{Lu}[\p{L}.’'-]*(?:\s+(?:de|da|di|du|del|la|le|el|ten|ter|van|von|der|al-|bin|ibn)?\s?\p{Lu}[\p{L}.’'-]*){1,3}$/u

const ROLES = wholeWords(allWords('roles').flatMap((role) => [role, capitalised(role)]))
const WITH_ROLE = new RegExp(
  `^(?<names>\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){1,2})(?:\\s\\([^)]*(?:${ROLES})[^)]*\\)|,\\s(?:${ROLES}))$`,
  'u',
)

/** A name and what it is, without a sign between: “Vera Example Night editor”. */
const BEFORE_ROLE = new RegExp(
  `^(?<names>\\p{Lu}[\\p{L}.’'-]*\\s\\p{Lu}[\\p{L}.’'-]*)\\s(?:\\p{L}+\\s)?(?:${ROLES})$`,
  'u',
)

/** Whether a line is but a person's name. */
export function isPersonName(text: string): boolean {
  return NAME.test(text)
}

const OFFICE = new RegExp(`^(?:${wholeWords(allWords('offices'))})(?:\\s[^.!?:,]+)?[.]?$`, 'iu')
const MOST_WORDS_OF_OFFICE = 6
/** What is longer and has a stop tells what an office did. */
const MOST_WORDS_WITH_STOP = 3

/**
 * Whether a line is but the office that a text comes from.
 * @example isOffice('Пресслужба міської ради') // true
 */
export function isOffice(text: string): boolean {
  const most = text.endsWith('.') ? MOST_WORDS_WITH_STOP : MOST_WORDS_OF_OFFICE
  return OFFICE.test(text) && wordCount(text) <= most && /^\P{Ll}/u.test(text)
}

/**
 * The authors that a line names; none where it is no byline.
 * @example bylineNames('Автор: Вера Пример') // ['Вера Пример']
 */
export function bylineNames(line: string): readonly string[] {
  if (line.length > 120) return []
  const text = cyrillicWords(line)
    .replace(GLUED, '$<label> ')
    .replace(/\s+[–—-]$/u, '')
  const labelled = LABELLED.exec(text)?.groups?.['names']
  if (labelled !== undefined) return split(labelled)
  const withRole = (WITH_ROLE.exec(text) ?? BEFORE_ROLE.exec(text))?.groups?.['names']
  if (withRole !== undefined) return [withRole]
  const by = BY.exec(text)?.groups?.['names']?.replaceAll(PLACE, '')
  const names = by === undefined ? [] : split(by)
  const [author, ...others] = names
  return author !== undefined && NAME.test(author) && others.every(isNameOrOutlet) ? names : []
}

/**
 * Whether a line is the name of a portrait, which the byline below it says again.
 * @example isNameAboveByline('Вера Пример', 'от Вера Пример') // true
 */
export function isNameAboveByline(text: string, below: string | undefined): boolean {
  return isPersonName(text) && bylineNames(below ?? '').includes(text)
}

/**
 * Whether a line says who wrote a text, and what and of which outlet the author is.
 * @example isBylineWithRole('от Вера Пример, кореспондент на Вестник') // true
 */
export function isBylineWithRole(text: string): boolean {
  const parts = text.split(BETWEEN_NAMES)
  return parts.length > 1 && ROLE_AT.test(parts.at(-1) ?? '') && bylineNames(text).length > 0
}

/**
 * Whether a line but names who worked on a text, one kind of work after the other or in brackets.
 * @example isCreditLine('(Reporting by Vera Example; editing by Ann Other)') // true
 */
export function isCreditLine(text: string): boolean {
  const parts = text.replaceAll(/^[([]|[.)\]]+$/gu, '').split(BETWEEN_WORKS)
  const isSet = parts.length > 1 || /^[([].*[)\]]\.?$/u.test(text)
  return isSet && parts.every((part) => bylineNames(part).length > 0 || WORK_OF_OUTLET.test(part))
}

const WORKS = allWords('byline').filter((word) => word.includes(' '))
/** A semicolon, or no more than the next kind of work: “Reporting by Vera Example Editing by …”. */
const BETWEEN_WORKS = new RegExp(
  `;\\s*|,\\s(?=(?:${wholeWords(WORKS)})\\s)|\\s(?=(?:${wholeWords(WORKS.map(capitalised))})\\s)`,
  'u',
)
/** Where somebody worked, behind the name: “Vera Example in Lower Field”. */
const PLACE = /\s(?:in|at)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/gu
/** A kind of work and the outlet that did it: “Reporting by Example”. */
const WORK_OF_OUTLET = new RegExp(`^(?:${wholeWords(WORKS)})\\s\\p{Lu}[\\p{L}.-]+$`, 'iu')

function isNameOrOutlet(name: string): boolean {
  return NAME.test(name) || (wordCount(name) <= 3 && /^[\p{Lu}\w«„"]|\.\p{L}{2,4}$/u.test(name))
}

/** What an author is, behind the name: “correspondent of the Evening Post”. */
const ROLE_AT = new RegExp(`^${ROLES}(?:\\s\\p{Ll}{1,3}){0,2}\\s\\p{Lu}[^.!?:]{1,40}$`, 'u')

const BETWEEN_NAMES = new RegExp(`\\s*(?:,|;|\\||•|\\s${AND}\\s)\\s*`, 'u')

function split(names: string): readonly string[] {
  return names
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isDateLine(name) && !ROLE_AT.test(name))
}

/** Two names and nothing else: an author and an outlet, a city and its correspondent. */
const PART = String.raw`\p{Lu}[\p{L}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{N}.’'-]*){0,2}`
const SIGNATURE = new RegExp(`^${PART}\\s?[,•|/]\\s?${PART}$`, 'u')

const PERSON = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2}`
/** Persons behind a dash: “– Vera Example, Petro Sample”. */
const DASHED = new RegExp(
  `^[–—-]+\\s?${PERSON}(?:(?:,\\s|\\s(?:${wholeWords(allWords('joins'))})\\s)${PERSON})*$`,
  'u',
)

const INITIALS = String.raw`\p{Lu}\.\s?\p{Lu}\.`
const SURNAME = String.raw`\p{Lu}[\p{L}’'-]+`
/** Initials in small letters of those who wrote and read a text: “prs/mk”. */
const DESK = /^\(?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,2}\)?$/u

/** A surname with its initials, and behind a comma what its bearer is. */
const INITIALED = new RegExp(
  `^(?:${INITIALS}\\s?${SURNAME}|${SURNAME}\\s${INITIALS})(?:,\\s\\p{Ll}[^.!?:;]{2,90})?$`,
  'u',
)

/** A person and from where: “Vera Example in Oldfield and agencies”. */
const FROM_PLACE = new RegExp(
  `^${PERSON}\\s${anyOf(allWords('on'))}\\s\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*)?(?:\\s${AND}\\s(?:${wholeWords(allWords('offices'))}|${PERSON}))?$`,
  'u',
)

/**
 * Whether a line is but a signature.
 * @example isSignature('Вера Пример, Вестник') // true
 */
export function isSignature(text: string): boolean {
  if ([DASHED, FROM_PLACE, INITIALED, DESK].some((sign) => sign.test(text))) return true
  return SIGNATURE.test(text) && wordCount(text) >= 3
}

const LONE = new RegExp(
  `^(?:[•·]\\s)?(?:${wholeWords([...allWords('byline'), ...allWords('dateline'), ...allWords('picture')])}\\s?)+:$`,
  'iu',
)

const LONE_BYLINE = new RegExp(`^${wholeWords(allWords('byline'))}\\s?:$`, 'iu')

/** Whether a line is the label of an author who stands below it. */
export function isLoneByline(text: string): boolean {
  return LONE_BYLINE.test(text)
}

/** Whether a line is a label alone, whose date or name is missing or stands below it. */
export function isLoneLabel(text: string): boolean {
  return LONE.test(text)
}

/**
 * Whether a line holds a printed date, with nothing beside it but an author, a section or a count.
 * @example isMetaLine('17:30 | 22 януари 2031 | Свят') // true
 */
export function isMetaLine(text: string): boolean {
  if (text.length > 160 || DAYS_IN_BRACKETS.test(text)) return false
  if (isDateLine(text) || isLoneLabel(text)) return true
  const parts = text
    .split(/\s*[|•·●–—/]\s*|\s-\s|\s{2,}|,\s(?=\p{Lu}|\d{1,2}[:.]\d)/u)
    .filter((part) => part !== '')
  if (isDateWithLabel(text) || isStamped(text) || isGluedStamp(text) || isSignedStamp(text))
    return true
  return (
    parts.some(isDateLine) &&
    parts.length >= 2 &&
    parts.every(
      (part) =>
        isDateLine(part) ||
        /^\d[\d.,\s]*$/.test(part) ||
        /^@[\w.]+$/.test(part) ||
        furnitureMark(part) !== null ||
        bylineNames(part).length > 0 ||
        NAME.test(part) ||
        isLabel(part),
    )
  )
}

/** An author, a full day and an hour, and behind them a count, or a short word: “by Vera Example on June 4, 2031 8:14pm - 11 Comments”. */
function isSignedStamp(text: string): boolean {
  return (
    SIGNED.test(text) &&
    !/(?<!\s\p{Ll}{1,3})[.!?]$/u.test(text) &&
    FULL_DATE.test(text) &&
    HOUR_BEHIND_YEAR.test(text) &&
    wordCount(text) <= MOST_WORDS_SIGNED
  )
}

const SIGNED = new RegExp(`^${wholeWords(allWords('byline'))}\\s`, 'iu')
const HOUR_BEHIND_YEAR = /(?<!\d)(?:19|20)\d{2}[\s,|–-]+\d{1,2}:\d{2}(?!\d)/u
const MOST_WORDS_SIGNED = 14

/** From one day to another, behind what they belong to: a sign of the zodiac, a festival. */
const DAYS_IN_BRACKETS = /\p{L}\s*\((?=[^()]*\p{L})[^()]*\d[^()]*[–—-][^()]*\d[^()]*\)$/u

/** A full date with a name or a word before it: “Saved on 11 February 2031”, “Saved by Vera Example on …”. */
function isDateWithLabel(text: string): boolean {
  if (wordCount(text) > 11 || /[.!?]$/.test(text)) return false
  const date = FULL_DATE.exec(text)
  if (date === null) return false
  const rest = text.replace(date[0], ' ').replaceAll(/\d+(?:[:.]\d+)*/g, ' ')
  if (wordCount(rest) <= 3) return true
  const signed = rest
    .replace(/^[\s,|–-]+/u, '')
    .replace(/\s\p{L}{1,2}\s*$/u, '')
    .trim()
  return [signed, signed.replace(/^\p{L}+\s/u, '')].some((name) => bylineNames(name).length > 0)
}

/** A day without its year and an hour, with the name of a place, a topic or an outlet. */
function isStamped(text: string): boolean {
  const [day, hour] = [DAY.exec(text)?.[0], HOUR.exec(text)?.[0]]
  if (day === undefined || hour === undefined || /[.!?]$/.test(text)) return false
  return wordCount(text.replace(day, ' ').replace(hour, ' ')) <= MOST_WORDS_BESIDE
}

const MOST_WORDS_BESIDE = 3
const MOST_WORDS_GLUED = 12

/** A day and an hour with a name or a caption glued to them. */
function isGluedStamp(text: string): boolean {
  const isGlued = DAY.test(text) && /^\d.{4,24}\d:\d{2}\p{Lu}\p{Ll}/u.test(text)
  return isGlued && !/[.!?]$/u.test(text) && wordCount(text) <= MOST_WORDS_GLUED
}

const MONTH = wholeWords(allWords('months'))
const DAY = new RegExp(
  `(?<![\\d.])(?:\\d{1,2}\\s(?:${MONTH})|(?:${MONTH})\\s\\d{1,2}|\\d{1,2}\\.\\d{2})(?:[,.\\s]+\\d{4})?(?![\\d.:])`,
  'iu',
)
const HOUR = new RegExp(
  `(?<![\\d.:])\\d{1,2}:\\d{2}(?:\\s?${anyOf(allWords('zones'))}\\s?(?:[+-]\\d{1,2})?)?(?![\\d:])`,
  'iu',
)
const FULL_DATE = new RegExp(
  `(?:\\d{1,2}\\s+(?:${MONTH})\\s+\\d{4}|(?:${MONTH})\\s+\\d{1,2}(?:,\\s?|\\s+)\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[-/.]\\d{2}[-/.]\\d{2})`,
  'iu',
)
