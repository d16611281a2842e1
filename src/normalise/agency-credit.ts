import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line ends in the agency of a picture, or is nothing but it.
 * @example isAgencyCredit('The mayor on the bridge. — Example pic') // true
 */
export function isAgencyCredit(text: string): boolean {
  return [AGENCY_AND_NAME, KIND_BEHIND_AGENCY, FROM_ACCOUNT, THROUGH_AGENCIES].some((line) =>
    line.test(text),
  )
}

/** The letters of an agency and who took the picture. */
const AGENCY_AND_NAME = /^\p{Lu}{2,6}\s?\/\s?\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+$/u
/** Behind a dash and the stop of a sentence, the agency and what the picture is called. */
const KIND_BEHIND_AGENCY = new RegExp(
  `[.!?”"]\\s[—–-]\\s\\p{Lu}[\\p{L}. -]{1,30}?\\s(?:${wholeWords([...allWords('picture'), 'pic'])})$`,
  'u',
)
/**
 * Two or three agencies in Latin letters through which a picture came, behind a comma in Cyrillic or as
 * all of a line that opens with the sign for one: “… Вера Пример, Oldfield Pictures/Sample News”.
 */
const THROUGH_AGENCIES =
  /^(?:@\s|(?=[^,]*\p{Script=Cyrillic})[^.!?,]{3,80},\s)[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,3}(?:\/[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,3}){1,2}$/u
/** The address of an account behind a stroke. */
const FROM_ACCOUNT = /\p{L}\s\/\s(?:www\.)?(?:[a-z]+\.)+[a-z]{2,8}(?:\/@?[\w.]+)?$/u
