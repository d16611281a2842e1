import { expect, it } from 'vitest'
import { gluedTail } from '#normalise/glued-tail.ts'

it.each([
  ['The council met on Monday and opened the bridge.', ' – Vera Example, Petro Sample'],
  ['Рада зібралася в понеділок і відкрила міст.', ' — Віра Прикладна та Петро Мостовий'],
])('cuts the names behind “%s”', (text, names) => {
  expect(gluedTail(text + names)).toBe(names)
})

it('cuts the page that a text was taken from behind two strokes', () => {
  expect(gluedTail('Рада зібралася в понеділок і відкрила міст. // Вісник Долини')).toBe(
    ' // Вісник Долини',
  )
})

it('leaves the name of who says what is quoted', () => {
  expect(gluedTail('“The bridge is open and we are glad of it.” – Vera Example')).toBeNull()
})
