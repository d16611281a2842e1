import { describe, expect, it } from 'vitest'
import { textFlags } from '#normalise/text-flags.ts'

function flags(...texts: readonly string[]) {
  return textFlags(
    texts.map((text, index) => ({ line: index + 1, text, kind: 'paragraph', depth: 0 })),
  ).map(({ rule, line }) => `${String(line)} ${rule}`)
}

describe('an editor is shown', () => {
  it.each([
    ['a Latin letter in a Cyrillic word', 'Кмeтът говори с журналисти.', 'mixed-letters'],
    ['a word that stands twice', 'Кметът и и съветът решиха така.', 'repeated-word'],
    ['a space before a comma', 'Кметът на селото , Васил, говори.', 'space-before-sign'],
    ['a short line that is no sentence', 'Кметът и съветът', 'doubtful-line'],
  ])('%s', (_name, text, rule) => {
    expect(flags(text)).toEqual([`1 ${rule}`])
  })

  it('a name without its capital', () => {
    const found = flags(
      'Вчера кметът Примеров говори с журналисти.',
      'Съветът изслуша господин Примеров отново.',
      'После примеров си тръгна.',
    )
    expect(found).toEqual(['3 lower-case-name'])
  })
})

it('a faultless text has no flags', () => {
  expect(flags('Кметът на селото Васил говори с журналисти.')).toEqual([])
})
