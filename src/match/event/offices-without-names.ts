import { findPhrases, type Found } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

const NEAR = 45
const NEXT = 4

/** How many people a sentence names by their office alone: “the president”, “his Turkish colleague”. */
export function officesWithoutNames({ text, people }: ReadSentence, words: ContactWords): number {
  const isOfNamed = ({ start, end }: Found) =>
    people.some(
      (person) =>
        isLinked(text.slice(end, person.start), NEAR) ||
        isLinked(text.slice(person.end, start), NEXT),
    )
  const free = findPhrases(text, words.roles).filter((office) => !isOfNamed(office))
  return free.filter(
    ({ start }, at) => at === 0 || !isSameOffice(text.slice(free[at - 1]?.end ?? 0, start), words),
  ).length
}

/** Whether little stands between an office and a name, and nothing that parts them. */
function isLinked(between: string, most: number): boolean {
  return between.length > 0 && between.length <= most && !/[;:()"]/u.test(between)
}

/** “Minister, head of …”, “the president, leader of …”. */
function isSameOffice(between: string, { counterpart, and }: ContactWords): boolean {
  return (
    /^,? ?(?:[^\s,]+ )?$/u.test(between) &&
    findPhrases(between, counterpart).length === 0 &&
    findPhrases(between.replace(',', ''), and).length === 0
  )
}
