import { holdsTwoSentences, wordCount } from '#normalise/line-shape.ts'
import { anyOf, capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line says who is to be seen in a picture, without a word of who took it: names joined
 * with one another, an older picture, a place in a crowd, or an office in brackets at the end.
 * @example isSceneCaption('Vera Example speaks with Petro Example. File photo.') // true
 */
export function isSceneCaption(text: string): boolean {
  if (standSideBySide(text)) return true
  if (wordCount(text) > MOST_WORDS || /^["„“«–—-]/u.test(text)) return false
  if (isNames(text) || FROM_FILE.test(text) || ARCHIVE.test(text)) return true
  if (IN_COMPANY.test(text) && wordCount(text) <= MOST_WORDS_IN_COMPANY) return true
  if (
    [KIND_IN_BRACKETS, KIND_OF_AGENCY, SIGNED_IN_BRACKETS, PICTURED].some((sign) => sign.test(text))
  )
    return true
  if (SIDE.test(text) && DAY_AT_END.test(text)) return true
  if (AGENCY_BEHIND_STOP.test(text) && isScene(text)) return true
  const isSigned = SIGNED_BEHIND_STROKE.test(text) && !holdsTwoSentences(text)
  return (isSigned || SIDE.test(text)) && SHOWN.test(text)
}

/**
 * Whether a line tells in the present what people do, as captions do and reports of the day do not.
 * @example isScene('Mayor Vera Example greets her guest at the bridge.') // true
 */
export function isScene(text: string): boolean {
  const subject = SCENE.exec(text)?.[0] ?? ''
  const names = subject.match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.length ?? 0
  return names >= 2 && wordCount(text) <= MOST_WORDS && !holdsTwoSentences(text)
}

const MOST_WORDS = 45
const MOST_WORDS_WITH_SIDES = 90

/** Whether two persons are placed in a picture, which no report of what they did does. */
function standSideBySide(text: string): boolean {
  return wordCount(text) <= MOST_WORDS_WITH_SIDES && (text.match(EVERY_SIDE)?.length ?? 0) >= 2
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:(?:de|da|di|van|von|al|bin)\s)?\p{Lu}[\p{L}.’'-]*){0,3}`
const BESIDE = new RegExp(`\\s${wholeWords(allWords('beside'))}\\s`, 'u')
const ONE_NAME = new RegExp(`^${NAME}$`, 'u')
const JOINED = new RegExp(`,?\\s(?:${wholeWords(allWords('joins'))})\\s|,\\s`, 'u')

/**
 * Whether a line is but the names of persons: most of them have two words, and none is shouted.
 * English sets its headings as it sets names, but without a stop.
 */
function isNames(text: string): boolean {
  if (OF_CONTACT.test(text)) return false
  const names = text.replace(/\.$/u, '').split(JOINED)
  const whole = names.filter((name) => name.includes(' '))
  const isNamed = names.every((name) => ONE_NAME.test(name)) && /\p{Ll}/u.test(text)
  const isSet = /\p{Script=Cyrillic}/u.test(text) || text.endsWith('.') || BESIDE.test(text)
  // A single word behind the comma is an outlet, and the name before it its author.
  const isSigned = names.length === 2 && whole.length === 1 && text.includes(', ')
  return isSet && names.length >= 2 && isNamed && !isSigned && whole.length * 2 >= names.length
}

/** A heading about what two persons had, in languages that put their names behind it as they are: “Talks Example and Sample”. */
const OF_CONTACT = new RegExp(`^${wholeWords(allWords('contactsOf'))}\\s`, 'u')

/** A person along with somebody who has no name, in Cyrillic: “Vera Example with her trainer”. */
const IN_COMPANY = new RegExp(
  `^(?=\\p{Script=Cyrillic})\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+\\s(?:${wholeWords(allWords('joins'))})\\s\\p{Ll}+(?:\\s\\p{Ll}+){0,2}\\.?$`,
  'u',
)
const MOST_WORDS_IN_COMPANY = 6

/** How agencies open the caption of an older picture. */
const FROM_FILE = /^FILE(?:\sPHOTO)?\s?[–—:-]\s/u
const KIND = wholeWords(allWords('archivePicture'))
/** At the end of a caption, or as all of it. */
const ARCHIVE = new RegExp(`(?:^|[.!?,;»”"]\\s|[([/|–—-]\\s?)(?:${KIND})[^\\p{L}]*$`, 'iu')
const PICTURE = wholeWords([...allWords('picture'), ...allWords('pictureKinds')])
const KIND_IN_BRACKETS = new RegExp(`[(\\[](?:${PICTURE})\\s[^()\\[\\]:]{2,50}[)\\]]\\.?$`, 'iu')
/** An agency before the kind of picture, in brackets at the end: “(ABC file photo)”. */
const KIND_OF_AGENCY = new RegExp(
  `[(\\[]\\p{Lu}[^()\\[\\]:]{1,30}\\s(?:${anyOf([...allWords('archivePicture'), ...allWords('illustrations')].flatMap((kind) => [kind, capitalised(kind)]))})[)\\]]\\.?$`,
  'u',
)
const SIGNED_IN_BRACKETS =
  /^\D.*[(\[]\p{Lu}[^()[\]/]{2,50}(?:\/|\svia\s)\p{Lu}[^()[\]]{1,50}[)\]]\.?$/u
const PICTURED = new RegExp(
  `,\\s${wholeWords(allWords('pictured'))}\\s${wholeWords(allWords('picturedWhere'))}(?!.*,\\s${wholeWords(allWords('pronouns'))}\\s)`,
  'u',
)
/** An agency in brackets, glued to the stop of a sentence. */
const AGENCY_BEHIND_STOP = /[.!?]\([\p{Lu}][^().!?:]{1,40}\)$/u
const SIGNED_BEHIND_STROKE = /[\d.!?»”")]\s\/\s?\p{Lu}[\p{L}. ]{1,30}$/u
/** Where someone stands, between commas: “…, left, greets …”. */
const SIDE = new RegExp(`\\p{Lu}\\p{L}+,\\s(?:${wholeWords(allWords('sides'))})(?:,|\\.?$)`, 'u')
const EVERY_SIDE = new RegExp(SIDE.source, 'gu')
/** The day of the picture: “…, July 16, 2031.” */
const DAY_AT_END = new RegExp(
  `,\\s(?:${wholeWords(allWords('months'))})\\.?\\s\\d{1,2},\\s\\d{4}\\.?$`,
  'iu',
)
const SHOWN_VERB = wholeWords(allWords('shown'))
const SHOWN = new RegExp(SHOWN_VERB, 'u')
/** Names, offices and countries, all in capitals but for small words, up to what they do. */
const PLACED = `${anyOf(allWords('placed'))},?`
const NAMED = `(?:\\p{Lu}[\\p{L}.’'-]*,?|\\p{Ll}{1,3}|\\((?:\\p{L}+)\\),?|${PLACED})`
const SCENE = new RegExp(`^${NAMED}(?:\\s${NAMED}){1,12}\\s(?:${SHOWN_VERB})(?!\\p{L})`, 'u')
