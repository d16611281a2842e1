import { describe, expect, it } from 'vitest'
import { officeHolderFinder } from '#match/names/office-holders.ts'
import { peopleFinder } from '#match/names/name-finder.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const { people } = matchingArchive()
const ON_PAGE = [
  { id: 'lu-mingde', start: 0, end: 9 },
  { id: 'petr-dovgan', start: 20, end: 30 },
]

function found(lang: string, text: string, onPage = ON_PAGE): readonly string[] {
  return officeHolderFinder(
    onPage,
    people,
    lang,
  )(text, peopleFinder(people, lang)(text)).map(({ id }) => id)
}

describe('the head of a state is found by the office', () => {
  it.each([
    ['bg', 'Китайският лидер пристигна.', 'lu-mingde'],
    ['bg', 'Това каза президентът на Русия.', 'petr-dovgan'],
    ['uk', 'Китайський лідер прибув.', 'lu-mingde'],
    ['uk', 'Так вважає президент Росії.', 'petr-dovgan'],
    ['ru', 'Китайский лидер прибыл.', 'lu-mingde'],
    ['ru', 'Так считает хозяин Кремля.', 'petr-dovgan'],
    ['en', 'The Chinese leader arrived.', 'lu-mingde'],
    ['en', "Russia's president thinks so.", 'petr-dovgan'],
    ['en', 'The president of China thinks so.', 'lu-mingde'],
  ])('with the country (%s: %s)', (lang, text, id) => {
    expect(found(lang, text)).toEqual([id])
  })
})

describe('nobody is found', () => {
  it.each([
    [
      'where the name stands beside the office',
      'The Chinese leader Lu Mingde arrived.',
      ['lu-mingde'],
    ],
    ['where no country is named', 'The leader arrived.', []],
    ['where it is a country of which nobody is known', 'The French leader arrived.', []],
    ['where it is another office', 'The Chinese foreign minister arrived.', []],
  ])('%s', (_what, text, ids) => {
    expect(found('en', text)).toEqual(ids)
  })

  it('whom the page names nowhere', () => {
    expect(found('en', 'The Chinese leader arrived.', [])).toEqual([])
  })
})
