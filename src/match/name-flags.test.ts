import { expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function flagged(lang: string, text: string): readonly string[] {
  const { flags } = readPage(lang, { paragraphs: [text] })
  return flags.filter(({ rule }) => rule === 'lower-case-name').map(({ message }) => message)
}

it.each([
  ['bg', 'Той говори с лу минде за моста.', '“лу минде”'],
  ['uk', 'Він говорив з петром Довганом про міст.', '“петром Довганом”'],
  ['ru', 'Он говорил с петром довганом о мосте.', '“петром довганом”'],
  ['en', 'He spoke of the bridge with lu mingde.', '“lu mingde”'],
])(
  'a name of somebody known that begins with a small letter is flagged (%s)',
  (lang, text, name) => {
    expect(flagged(lang, text)).toEqual([`${name} is a name and begins with a small letter.`])
  },
)

it('a name with its capital, or a family name alone, is not flagged', () => {
  expect(flagged('en', 'Lu Mingde spoke with dovgan of the bridge.')).toEqual([])
})
