import type { WeighedSentence } from '#match/event/weigh-sentences.ts'

/** The sentences that may speak of the contact of these people: not those on what others did. */
export function onContact(
  weighed: readonly WeighedSentence[],
  participants: readonly string[],
): readonly WeighedSentence[] {
  return weighed.filter((one) => !isOfOthers(one, participants))
}

/** Whether two or more are named, and fewer than two of them took part, in a side remark or not. */
function isOfOthers(
  { people, sentence }: WeighedSentence,
  participants: readonly string[],
): boolean {
  const named = new Set(sentence.people.map(({ id }) => id))
  const shared = participants.filter((id) => named.has(id))
  return people.length >= 2 && participants.length >= 2 && shared.length < 2
}
