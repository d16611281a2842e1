import { expect, it } from 'vitest'
import { shortcutOf, type KeyPress } from './shortcut-of.ts'

function press(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false }
  return { key, code, ...none, ...more }
}

it.each([
  ['an English', press('t', 'KeyT'), 't'],
  ['a Ukrainian', press('е', 'KeyT'), 't'],
  ['a Bulgarian phonetic', press('т', 'KeyT'), 't'],
  ['a Bulgarian typewriter', press('ш', 'KeyT'), 't'],
  ['a Dvorak', press('t', 'KeyK'), 't'],
])('knows a letter on %s keyboard', (_, given, shortcut) => {
  expect(shortcutOf(given)).toBe(shortcut)
})

it('knows the signs wherever a keyboard has them', () => {
  expect(shortcutOf(press('/', 'Digit7', { shiftKey: true }))).toBe('/')
  expect(shortcutOf(press('?', 'Digit7', { shiftKey: true }))).toBe('?')
})

it('reads a letter with the capitals locked', () => {
  expect(shortcutOf(press('T', 'KeyT'))).toBe('t')
})

it.each([
  ['with Control', press('t', 'KeyT', { ctrlKey: true })],
  ['with Command', press('t', 'KeyT', { metaKey: true })],
  ['with Alt', press('/', 'Slash', { altKey: true })],
  ['with Shift', press('T', 'KeyT', { shiftKey: true })],
  ['held down', press('j', 'KeyJ', { repeat: true })],
  ['that is no letter', press('Tab', 'Tab')],
  ['of another script beside the letters', press('х', 'BracketLeft')],
])('is silent on a key %s', (_, given) => {
  expect(shortcutOf(given)).toBeNull()
})
