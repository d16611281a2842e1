import { wordCount } from '#normalise/line-shape.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line is but the ways to reach someone, or asks readers to use one of them.
 * @example isContactLine('Tel: (555) 014-2233, desk@example.org') // true
 */
export function isContactLine(text: string): boolean {
  if (text.length > LONGEST) return false
  if (CHANNEL.test(text) && wordCount(text.replace(CHANNEL, ' ')) <= MOST_WORDS_BESIDE_CHANNEL)
    return true
  const rest = text.replaceAll(MAIL, ' ').replaceAll(TELEPHONE, ' ')
  if (rest === text) return false
  if (wordCount(rest) <= MOST_WORDS_BESIDE && !/[.!?]\s*$/u.test(rest)) return true
  return ASKS.test(text) && text.search(MAIL) !== -1
}

const LONGEST = 240
const MOST_WORDS_BESIDE = 4
const MOST_WORDS_BESIDE_CHANNEL = 8
/** The address of a channel at its end: “Our new channel: https://t.me/example”. */
const CHANNEL =
  /(?:https?:\/\/)?(?:t\.me|(?:www\.)?(?:facebook|instagram|youtube|whatsapp)\.com|invite\.viber\.com)\/\S+$/iu
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email\s?protected\]/giu
const TELEPHONE = /(?:\+\d|\(\d{2,5}\)|(?<!\d)\d{3}[-.]\d{3}[-.])[\d\s().-]{5,}\d/gu
const ASKS = new RegExp(
  `^\\W*(?:${wholeWords([...allWords('invite'), ...allWords('press')])})`,
  'iu',
)
