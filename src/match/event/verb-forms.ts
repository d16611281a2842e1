import { hasPhrase, withoutPhrases } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** Whether a text has a verb of the past, other than those of saying and making known. */
export function hasPastForm(text: string, words: ContactWords): boolean {
  const other = withoutPhrases(withoutPhrases(withoutNames(text), words.said), words.notTelling)
  return hasPhrase(other, words.pastForms)
}

/** Whether a text has a verb of the past of any kind; names can end as such verbs do. */
export function hasPastVerb(text: string, { pastForms }: ContactWords): boolean {
  return hasPhrase(withoutNames(text), pastForms)
}

/** Whether a text has a verb of what is to come. */
export function hasFutureForm(text: string, words: ContactWords): boolean {
  return hasPhrase(withoutNames(text), words.futureForms)
}

const MOSTLY = 0.6

/** Without words that have a capital letter, which names do; not where nearly all have one. */
function withoutNames(text: string): string {
  const words = text.match(/\p{L}{3,}/gu) ?? []
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return capital > MOSTLY * words.length
    ? text
    : text.replaceAll(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}'-]*/gu, ' ')
}
