import { describe, expect, it } from 'vitest'
import { peopleFinder } from '#match/names/name-finder.ts'
import { strangerFinder } from '#match/names/stranger-finder.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const { people } = matchingArchive()

/** The ids of those who are found in the last of the texts of an article. */
function found(lang: string, ...texts: readonly string[]): readonly string[] {
  const find = strangerFinder(texts, lang, peopleFinder(people, lang))
  return find(texts.at(-1) ?? '').map(({ id }) => id)
}

describe('a first name alone', () => {
  it.each([
    ['bg', 'Сорван Ланг е в София.', 'Президентът Сорван остава.', 'stranger:lang'],
    ['uk', 'До Софії прибув Сорван Ланг.', 'Президент Сорван лишається.', 'stranger:lanh'],
    ['ru', 'В Софию прибыл Сорван Ланг.', 'Разговор с Сорваном длился час.', 'stranger:lang'],
    ['en', 'Sorvan Lang is in Sofia.', 'President Sorvan will stay.', 'stranger:lang'],
  ])('is that of the one who is named in full elsewhere (%s)', (lang, full, alone, id) => {
    expect(found(lang, full, alone)).toEqual([id])
  })

  it('is known beside the family name alone', () => {
    const texts = ['Sorvan Lang is in Sofia.', 'President Sorvan will stay.']
    expect(found('en', ...texts, 'On Monday Lang flies home, and Sorvan is glad.')).toEqual([
      'stranger:lang',
      'stranger:lang',
    ])
  })

  it('is that of nobody named in full where two have it', () => {
    const full = 'Sorvan Lang and Sorvan Hart are in Sofia.'
    expect(found('en', full, 'President Sorvan will stay.')).toEqual(['stranger:sorvan'])
  })

  it('is a family name where somebody else has it as such', () => {
    const full = 'Sorvan Lang and Vera Sorvan are in Sofia.'
    expect(found('en', full, 'President Sorvan will stay.')).toEqual(['stranger:sorvan'])
  })
})

it.each(['Earlier', 'Later', 'Now', 'Meanwhile'])(
  '“%s” at the start of a sentence is no first name',
  (word) => {
    expect(found('en', `${word} Hilmur was quiet.`)).toEqual([])
  },
)
