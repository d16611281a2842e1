/**
 * Ends a text with a full stop, unless it ends a sentence already: „2026 г.“ has its own.
 * @example endSentence('на 2026 г.') // 'на 2026 г.'
 */
export function endSentence(text: string): string {
  return /[.!?…][”“»’"]*$/.test(text) ? text : `${text}.`
}
