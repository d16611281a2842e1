import { expect, it } from 'vitest'
import { legalText } from '#artefacts/legal-text.ts'

it.each([
  ['a\u0000b\u0007c\u001Bd', 'abcd'],
  ['half \uD800 and \uDFFF', 'half  and '],
  ['\uFFFE\uFFFF\u007F\u0085', ''],
])('what XML forbids goes from %o', (text, legal) => {
  expect(legalText(text)).toBe(legal)
})

it.each(['tab\t line\n return\r', 'Щ ѝ ґ є ї', '👩‍👩‍👧 𝒳', '\u202E שלום', '\uFEFF'])(
  '%o stays as it is',
  (text) => {
    expect(legalText(text)).toBe(text)
  },
)
