/**
 * A line and the next one that a mail or a terminal broke it into, as one. A hyphen at the end
 * stays: whether it belongs to the word cannot be told.
 * @example joinWrapped('the talks on', 'Monday') // 'the talks on Monday'
 */
export function joinWrapped(one: string, next: string): string {
  return /\p{L}-$/u.test(one) && /^\p{L}/u.test(next) ? one + next : `${one} ${next}`
}
