import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line, or the end of one, invites readers to something of the page's own: a verb that
 * asks, and then a thing of the page. Speech in quotation marks or behind a dash does not.
 * @example isInvitation('Follow the talks live on our channel.') // true
 */
export function isInvitation(text: string): boolean {
  if (text.length > LONGEST || SPOKEN.test(text)) return false
  const plain = text
    .replaceAll(COUNTRY, 'u.s.')
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
  return [
    ASKS,
    ASKS_AFTER_CLAUSE,
    ASKS_FOR_US,
    LEADS,
    SHOWS,
    DETAILS,
    NAMES_OWN,
    IS_IN,
    IS_THERE_TOO,
    ASKS_FOR_IT,
    ASKS_FOR_CHANNEL,
    IS_OURS,
  ].some((pattern) => pattern.test(plain))
}

const LONGEST = 240
const SPOKEN = /^["„“«»–—-]/u
/** In small letters the country reads as the page speaking of itself. */
const COUNTRY = /(?<!\p{L})US(?!\p{L})/gu

const ASK = wholeWords([...allWords('invite'), ...allWords('intend')])
/** Behind a clause an infinitive is what someone intends. */
const COMMAND = wholeWords(allWords('invite'))
const ADDRESS = String.raw`(?:https?://|www\.)?(?:[\w-]+\.)+\p{L}{2,}(?:/\S*)?$`
const OWN = `(?:${wholeWords(allWords('own'))}|${ADDRESS})`
/** What a page asks first, and who is spoken to: “More news?”, “Friends!”, “Please,”. */
const CALL = String.raw`(?:[^.!?]{5,80}\?\s)?(?:\p{L}+[!,]\s){0,2}`

const ASKS = new RegExp(`^${CALL}${ASK}[^.!?]{0,100}?${OWN}`, 'u')
const ASKS_AFTER_CLAUSE = new RegExp(
  `^[^.!?]{1,120}?[,!–—:-]\\s+${COMMAND}[^.!?]{0,60}?${OWN}[^.!?]{0,40}[.!]?$`,
  'u',
)
/** With what is its own before the verb: “for more of it us follow in …”. */
const ASKS_FOR_US = new RegExp(
  `^[^.!?:]{1,120}?\\s${OWN}\\s${COMMAND}\\s[^.!?]{0,60}?${OWN}[^.!?]{0,40}[.!]?$`,
  'u',
)
const LEADS = new RegExp(`^${ASK}[^.!?]{0,100}?${wholeWords(allWords('here'))}[^\\p{L}]*$`, 'u')
const ON = wholeWords(allWords('on'))
/** “Details: see …”, also where the rest stands at an address. */
const DETAILS = new RegExp(
  `^${wholeWords(allWords('details'))}(?:[:–—-]?\\s${COMMAND}[^.!?]{0,80}[.!]?$|\\s[–—-]\\s${ON}\\s(?:${wholeWords(allWords('pageThings'))})(?!\\p{L})[^.!?]{0,80}[.!]?$|\\s${ON}\\s${ADDRESS})`,
  'u',
)
/** Where its stories are, without a verb: “All of it — in our channel!”. */
const NAMES_OWN = new RegExp(
  `^[^.!?]{5,80}?\\s[–—-]\\s${ON}\\s(?:${wholeWords(allWords('ours'))})\\s[^.!?]{2,30}[.!]?$`,
  'u',
)
/** In which of its pieces a page tells it, by the page’s name: “How it went — in the report of ‘Herald’”. */
const IS_IN = new RegExp(
  `^[^.!?]{5,120}?\\s[–—-]\\s${ON}\\s(?:${wholeWords(allWords('pageThings'))})\\s["„“«][^"„“”«»]{2,40}["“”»][.!]?$`,
  'u',
)
/** What is to be had on one of its channels, told as a fact: “Our news is on our channel in …”. */
const IS_THERE_TOO = new RegExp(
  `^[^.!?]{5,100}?\\s(?:${wholeWords(allWords('ours'))})\\s(?:\\p{L}+\\s){0,2}${ON}\\s${OWN}[^\\p{L}]*$`,
  'u',
)
/** In Latin letters networks are called the same everywhere. */
const CHANNELS = [...allWords('networks'), 'viber', 'whatsapp']
const CYRILLIC_COMMAND = wholeWords(
  allWords('invite').filter((verb) => /\p{Script=Cyrillic}/u.test(verb)),
)
/** With what is to be seen before the verb: “The pictures see below”. */
const ASKS_FOR_IT = new RegExp(
  `^[^.!?,:]{3,40}\\s${CYRILLIC_COMMAND}\\s(?:${wholeWords(allWords('here'))}|[^.!?]{0,60}?${OWN}[^.!?]{0,20})[.!]?$`,
  'u',
)
/** The same at more length, where the end names a network: “The news of the day read on our channel in …”. */
const ASKS_FOR_CHANNEL = new RegExp(
  `^[^.!?:]{3,100}\\s${CYRILLIC_COMMAND}\\s${ON}\\s[^.!?]{0,40}(?:${wholeWords(CHANNELS)})[^.!?]{0,30}[.!]?$`,
  'u',
)
/** Its own thing, named and no more: “Our channel in …”. */
const IS_OURS = new RegExp(`^${OWN}\\s${OWN}(?:\\s[\\p{L}-]+){0,3}$`, 'u')
const SHOWS = new RegExp(`^${wholeWords(allWords('seeing'))}[^.!?:]{0,40}:$`, 'u')
