import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** What programs leave on a page: addresses, names of files, tags, runs of names and headlines. */
export function isMachineLine(text: string): boolean {
  return [
    isAddress,
    isFileName,
    isMarkup,
    isEnciphered,
    isIcon,
    isPlayer,
    isRate,
    isHashTags,
    isAccount,
    isLedOn,
    isLedToAddress,
    isPaperAndSection,
    isTagRow,
    isSmallTagRow,
    isRepeatedAround,
    isMenuRow,
    isNameRow,
    isStrokeRow,
  ].some((is) => is(text))
}

/** Addresses, alone on their line or in brackets. */
function isAddress(text: string): boolean {
  return (
    text.split(' ').every((part) => ADDRESS.test(part)) ||
    /^\p{Lu}\p{Ll}+:?\shttps?:\/\/\S+$/u.test(text)
  )
}

const ADDRESS = /^[(<]?(?:https?:\/\/\S+|(?:[\w-]+\.)+\p{L}{2,8}(?:\/\S*)?)[)>]?$/iu

/**
 * Whether a line is what pictures of buttons say to those who do not see them, however many there are.
 * @example isIcon('Email An icon of an envelope.') // true
 */
export function isIcon(text: string): boolean {
  return ICON.test(text) || text.split(/\sAn icon of\s/u).length > FEWEST_ICONS
}

const ICON = /^(?:\p{Lu}[\p{L}-]*\s){0,3}An icon of (?:an?|the) [^.!?]{3,90}\.?$/u
const FEWEST_ICONS = 3

/** A paragraph behind a paywall that turns its letters, tags included: `kAm…k^Am` for `<p>…</p>`. */
function isEnciphered(text: string): boolean {
  return /^kAm.*(?:k\^Am|[@=:?%<>_]{2})/u.test(text)
}

/** The name of a file or of an entry: one long word of letters, numbers and lines. */
function isFileName(text: string): boolean {
  return (
    /^(?:pic|img|dsc|(?:picture|image|photo)(?=[_ ]?\d))[_ ]?\d*$/iu.test(text) ||
    PARTS_OF_PAGE.test(text) ||
    /^[\w.-]+\.(?:jpe?g|png|gif|webp|mp[34]|pdf|docx?)$/iu.test(text) ||
    /^[A-Z]{2,}\d{8,}[A-Z\d]*$/u.test(text) ||
    (/^[\w.-]{16,}$/u.test(text) && /\d/.test(text) && /[_-]/.test(text))
  )
}

/** What programs call the parts of a page, alone where a picture or a button stood. */
const PARTS_OF_PAGE =
  /^(?:avatar|banner|caret|chevron|favicon|featured image|graphic|hamburger|icon|logo|(?:article|post|story)[- ]image|placeholder|post|spinner|thumbnail)$/iu

/** What is left of a picture or a program in another notation. */
function isMarkup(text: string): boolean {
  return (
    /data:image\/|^<\/?(?:image|img|iframe|script|style|svg|video|audio|embed|object)\b/iu.test(
      text,
    ) ||
    /^!?\[[^\]]*\]\([^)]*\)$/u.test(text) ||
    /^\{{1,2}\s?[\w.-]+\s?\}{1,2}$/u.test(text) ||
    /^\[\/?[a-z_]+(?:\s[^\]]*)?\]$/u.test(text) ||
    TEMPLATE.test(text)
  )
}

/** What a template was to fill in, a remark in a program, and what a server says of its program. */
const TEMPLATE =
  /\{\{[^{}]*\}\}|^\/\*.*\*\/$|\$\w+\[['"]|\bfunction\s?\(|^window\.\w+|^(?:Notice|Warning|Deprecated|(?:Fatal|Parse) error):\s.*\.php\b/u

/** How far a video has played, and which picture of how many is shown: “0:00 / 1:25”, “1/10”. */
function isPlayer(text: string): boolean {
  return /^(?:0?0:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?|\d{1,3}\s?\/\s?\d{1,3})$/.test(text)
}

/** What money costs, and how warm it is: “USD 97.55 +0.11”, “+21 °C”. */
function isRate(text: string): boolean {
  return (
    /^(?:[^\p{L}]*(?:\p{L}{2,8}:\s?)?[A-Z]{3}(?:\s?\/\s?[A-Z]{3})?\s*\d*\s+\d[\d.,]*(?:\s?[+−–-]?[\d.,]+%?)*)+$/u.test(
      text,
    ) || /^(?:\p{Lu}[\p{L}-]+:?\s(?:\p{L}{3,}\s){0,2})?[+−–-]?\d{0,2}\s?[°˚º]\s?[CСF]?$/u.test(text)
  )
}

/** Who put a page up, by the name of an account, and in which section: “Posted by admin in World”. */
function isAccount(text: string): boolean {
  return [ACCOUNT, ACCOUNT_AND_SECTION].some((line) =>
    /^[a-z][\w.-]*$/.test(line.exec(text)?.groups?.['account'] ?? ''),
  )
}

const POSTED = wholeWords(allWords('posted'))
const ACCOUNT = new RegExp(
  `^(?:${wholeWords(allWords('postedBy'))}|${POSTED})\\s(?<account>[\\w.-]+)$`,
  'iu',
)
const ACCOUNT_AND_SECTION = new RegExp(
  `^${POSTED}\\s(?<account>[\\w.-]+)\\s${wholeWords(allWords('on'))}\\s\\p{L}[^.!?:]{2,50}$`,
  'iu',
)

/** A few words and the address of the page that has more of it, without a stop. */
function isLedToAddress(text: string): boolean {
  return text.split(/\s+/u).length <= MOST_WORDS_BEFORE_ADDRESS && TO_ADDRESS.test(text)
}

const MOST_WORDS_BEFORE_ADDRESS = 9
const TO_ADDRESS = new RegExp(
  `^\\P{L}*\\p{Script=Cyrillic}[^.!?]*\\s${wholeWords(allWords('on'))}\\s(?:[\\w-]+\\.)+\\p{L}{2,8}$`,
  'u',
)

/** A paper and the section of it that a text stands in, with the name of its author left out. */
function isPaperAndSection(text: string): boolean {
  return /^[^.!?]{3,50}\s-\s-\s[^.!?]{2,50}$/u.test(text)
}

/** A teaser with an arrow behind its last sentence, which leads to the rest. */
function isLedOn(text: string): boolean {
  return /[.!?…]\s?(?:>>|→|➞|›|»»)$/u.test(text)
}

function isHashTags(text: string): boolean {
  return (
    /^(?:[#@][\p{L}\p{N}_.]{2,}[\s,]*)+$/u.test(text) ||
    /^#\p{L}[^#.!?]{1,30}(?:\s?#\p{L}[^#.!?]{1,30})+$/u.test(text) ||
    /^#\s?\p{L}[\p{L}\s-]{1,30}$/u.test(text)
  )
}

const FEWEST_TOPICS_IN_SMALL = 4
const FEWEST_TERMS = 3
/** What is searched for, in Latin letters: two words or more, the first of them put together. */
const TERM = /^[a-z]+-[a-z]+(?:\s[a-z-]+){1,3}$/u

/** Topics in small letters behind one another, as no sentence starts: “bridge, city budget, road”. */
function isSmallTagRow(text: string): boolean {
  const parts = text.split(/,\s+/u)
  const isRow =
    parts.length >= FEWEST_TOPICS_IN_SMALL && parts.every((part) => SMALL_TOPIC.test(part))
  return isRow || (parts.length >= FEWEST_TERMS && parts.every((part) => TERM.test(part)))
}

const SMALL_TOPIC =
  /^(?=\p{Script=Cyrillic})(?:\p{Ll}|(?<=\s)\p{L})[\p{L}-]*(?:\s[\p{L}\d-]+){0,3}$/u

/** Tags with strokes between them: “bridges / rivers / Oldfield”. */
function isStrokeRow(text: string): boolean {
  const parts = text.split(/\s\/\s/u)
  return parts.length > 3 && parts.every((part) => /^\p{L}[\p{L}\s-]{1,30}$/u.test(part))
}

const FEWEST_TAGS = 7
/** A sentence has more small words than a row of tags. */
const MOST_SMALL = 0.15

/** The stop of initials, as those of a country: “U.S.” */
const ABBREVIATED = /(?<!\p{L})\p{Lu}\.$/u

/** A row of words, some pairs of which are said twice: the tags of a page. */
function isTagRow(text: string): boolean {
  const words = text.split(/[\s,]+/u)
  if (words.length < FEWEST_TAGS || /[!?:;«»"„“—–]|[’']s\s/u.test(text)) return false
  if (text.endsWith('.') && !ABBREVIATED.test(text)) return false
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const small = words.filter((word) => /^\p{Ll}{1,3}$/u.test(word)).length
  if (small > words.length * MOST_SMALL) return false
  const twice = pairs.filter((pair, index) => /^\p{Lu}/u.test(pair) && pairs.indexOf(pair) < index)
  return names >= words.length * 0.35 && twice.length > 0
}

/** A few words between two of the same: “Bridge county flood works Bridge county”. */
function isRepeatedAround(text: string): boolean {
  const words = text.split(/\s+/u)
  const [one = '', two = ''] = words
  return (
    words.length >= FEWEST_TAGS - 1 &&
    words.length <= MOST_AROUND &&
    /^\p{Lu}/u.test(one) &&
    `${one} ${two}` === words.slice(-2).join(' ')
  )
}

/** A row in which the same name stands before section after section, without a sign. */
function isMenuRow(text: string): boolean {
  const words = text.split(/\s+/u)
  if (words.length < FEWEST_TAGS || words.length > MOST_AROUND || /[.,:;!?–—]/u.test(text))
    return false
  const names = words.filter((word) => /^\p{Lu}\S/u.test(word))
  return names.some((name) => names.filter((other) => other === name).length >= FEWEST_TIMES)
}

const FEWEST_TIMES = 3

const MOST_AROUND = 14

/**
 * Names and next to nothing else in Cyrillic, where headlines have small letters: persons and
 * countries, of which no sentence has four in a row without a sign.
 */
function isNameRow(text: string): boolean {
  const words = text.split(/\s+/u)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const isTopics = FOUR_NAMES.test(text) && capitals >= words.length * LEAST_CAPITALS
  return isTopics || isRowOfNames(text) || isRowOfTopics(text)
}

const FOUR_NAMES =
  /^(?:\p{Lu}\p{Ll}[\p{L}-]*\s){2}(?:\p{Lu}[\p{L}-]+\s){2}\p{Script=Cyrillic}[\p{L}\s-]*$/u
const LEAST_CAPITALS = 0.6

function isRowOfNames(text: string): boolean {
  return /^(?:\p{Script=Cyrillic}[\p{L}-]*[\s,]+){3,}[\p{L}-]+$/u.test(text) && everyCapital(text)
}

const FEWEST_TOPICS = 3
const FEWEST_WORDS_OF_TOPICS = 5

/** Names and topics behind one another, each with its capital and no more than a preposition. */
function isRowOfTopics(text: string): boolean {
  const parts = text.split(/,\s+/u)
  const isTopic = (part: string) => TOPIC.test(part)
  const words = text.split(/\s+/u).length
  return parts.length >= FEWEST_TOPICS && words >= FEWEST_WORDS_OF_TOPICS && parts.every(isTopic)
}

const TOPIC =
  /^(?=\p{Script=Cyrillic})\p{Lu}[\p{L}-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\d-]*){0,3}$/u

function everyCapital(text: string): boolean {
  return text.split(/[\s,]+/u).every((word) => /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,4}$)/u.test(word))
}
