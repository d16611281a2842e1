import type { WeighedSentence } from '#match/event/weigh-sentences.ts'

/** The sentences that may speak of the contact of these people: not those on what others did. */
export function onContact(
  weighed: readonly WeighedSentence[],
  participants: readonly string[],
): readonly WeighedSentence[] {
  return weighed.filter(({ people }) => !isOfOthers(people, participants))
}

/** Whether two or more are named, and fewer than two of them took part. */
function isOfOthers(people: readonly string[], participants: readonly string[]): boolean {
  const shared = people.filter((id) => participants.includes(id))
  return people.length >= 2 && participants.length >= 2 && shared.length < 2
}
