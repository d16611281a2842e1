import { findPhrases } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** Whether a word for a telephone or a screen says how people talk: “by video”, “online”, not “an online-summit”. */
export function isMeans(text: string, words: ContactWords): boolean {
  const [by] = findPhrases(text, words.by)
  return by?.start === 0 && text.at(by.end) !== '-'
}

/** Whether nothing stands between two words, or an article or a preposition. */
export function isNext(between: string): boolean {
  return /^\s(?:\p{Ll}{1,3}\s)?$/u.test(between)
}
