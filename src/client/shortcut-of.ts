/** The parts of a key press that say what is meant. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'
>

/**
 * The shortcut that a key press may be: a Latin letter, `/` or `?`; null for all others. On a layout
 * of another script the letter is the one that the key has on a Latin keyboard.
 * @example shortcutOf({ key: 'е', code: 'KeyT', … }) // 't'
 */
export function shortcutOf(press: KeyPress): string | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = press
  if (ctrlKey || metaKey || altKey || repeat) return null
  if (key === '/' || key === '?') return key
  if (shiftKey) return null
  const letter = /^\p{ASCII}$/u.test(key) ? key : code.replace(/^Key/, '')
  return /^[a-z]$/i.test(letter) ? letter.toLowerCase() : null
}
