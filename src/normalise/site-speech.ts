import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a page speaks of itself or to its readers in a line, which nobody in it quotes.
 * @example isSiteSpeech('Thanks to our readers, the archive is free for all.') // true
 */
export function isSiteSpeech(text: string): boolean {
  return (
    text.length <= LONGEST && OF_SITE.test(text.replaceAll(OF_READERS, '')) && !QUOTED.test(text)
  )
}

const LONGEST = 700
const OF_SITE = new RegExp(wholeWords(allWords('ofSite')), 'iu')
const OF_READERS = new RegExp(wholeWords(allWords('ofReaders')), 'giu')
const QUOTED = /["„“”«»]|^[–—-]\s/u
