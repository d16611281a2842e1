import { describe, expect, it } from 'vitest'
import { peopleFinder, placeFinder } from '#match/names/name-finder.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const { people, places } = matchingArchive()

function found(lang: string, text: string): readonly string[] {
  return peopleFinder(people, lang)(text).map(({ id }) => id)
}

describe('people in a text', () => {
  it.each([
    ['uk', 'Зустріч із Петром Довганом', 'petr-dovgan'],
    ['uk', 'Довгана, Довганові', 'petr-dovgan petr-dovgan'],
    ['uk', 'довган сказав', 'petr-dovgan'],
    ['uk', 'ДОВГАН І ЛУ', 'petr-dovgan lu-mingde'],
    ['uk', 'розмова з Лу Міндем', 'lu-mingde'],
    ['ru', 'П. Довган и Лу', 'petr-dovgan lu-mingde'],
    ['bg', 'Лу и Довган', 'lu-mingde petr-dovgan'],
    ['en', 'Lu’s talks with Petr Dovgan', 'lu-mingde petr-dovgan'],
    ['en', 'Lu Urges Dovgan to Talk', 'lu-mingde petr-dovgan'],
  ])('are found in %s “%s”', (lang, text, ids) => {
    expect(found(lang, text).join(' ')).toBe(ids)
  })

  it.each([
    ['bg', 'лук и улулу'],
    ['uk', 'сказав лу'],
    ['en', 'Lu Xiaoping and others came to the talks'],
    ['ru', 'Лу-хай и Довганенко'],
  ])('are not found in %s “%s”', (lang, text) => {
    expect(found(lang, text)).toEqual([])
  })

  it.each([
    ['ru', 'лу миньдэ приехал', 'lu-mingde'],
    ['uk', 'лу міндє приїхав', 'lu-mingde'],
    ['ru', 'с Шубыном', 'oleg-shubin'],
    ['uk', 'лу минде сказав', 'lu-mingde'],
    ['en', 'Mingde said', 'lu-mingde'],
  ])('are found as newsrooms spell them in %s “%s”', (lang, text, ids) => {
    expect(found(lang, text).join(' ')).toBe(ids)
  })

  it('are found by one and the same function in one archive and language', () => {
    expect(peopleFinder(people, 'uk')).toBe(peopleFinder(people, 'uk'))
    expect(peopleFinder(people, 'uk')).not.toBe(peopleFinder(people, 'bg'))
  })

  it('are found under a given name spelt a little differently', () => {
    expect(found('ru', 'Пришёл Лу Минде сегодня')).toEqual(['lu-mingde'])
  })
})

describe('places in a text', () => {
  it.each([
    ['uk', 'у Софії', 'sofia'],
    ['bg', 'в София', 'sofia'],
    ['en', 'to Sofia, Bulgaria', 'sofia bulgaria'],
  ])('are found in %s “%s”', (lang, text, ids) => {
    const ofPlaces = placeFinder(places, lang)(text).map(({ id }) => id)
    expect(ofPlaces.join(' ')).toBe(ids)
  })
})
