import { isProse } from '#normalise/line-shape.ts'
import { anyOf, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a page is but the wall that asks for consent before it shows anything: it says what it and
 * its partners store on a device, and its paragraphs speak of nothing else.
 */
export function isConsentWall(page: readonly string[]): boolean {
  const isAsked = page.some((text) => ASKED.test(text)) && page.some((text) => STORED.test(text))
  if (!isAsked && !page.some(saysWhoStores)) return false
  const prose = page.filter(isProse)
  const others = prose.filter((text) => !CONSENT.test(text))
  return lettersOf(others) <= lettersOf(prose) * MOST_BESIDE
}

const MOST_BESIDE = 0.2

/** “We and our 12 partners store …”, which nobody is quoted to say. */
function saysWhoStores(text: string): boolean {
  return WITH_PARTNERS.test(text) && STORED.test(text) && !/^["„“«–—]/u.test(text)
}

/** Between the two there are a number and the word for “our”, in any order. */
const WITH_PARTNERS = new RegExp(
  `${wholeWords(allWords('we'))}\\s${wholeWords(allWords('and'))}\\s(?:[\\p{L}\\d]+\\s){1,3}${wholeWords(allWords('partners'))}`,
  'iu',
)
const STORED = new RegExp(anyOf(allWords('stored')), 'iu')
const CONSENT = new RegExp(anyOf([...allWords('stored'), ...allWords('consent')]), 'iu')

/** The heading of such a wall; above an article it stands too. */
const ASKED = new RegExp(`^${wholeWords(allWords('ofConsent'))}\\W*$`, 'iu')

function lettersOf(texts: readonly string[]): number {
  return texts.join('').length
}
