import { describe, expect, it } from 'vitest'
import { peopleFinder } from '#match/names/name-finder.ts'
import { strangerFinder } from '#match/names/stranger-finder.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const { people } = matchingArchive()

/** The ids of those who are found in the last of the texts of an article. */
function found(lang: string, ...texts: readonly string[]): string {
  const find = strangerFinder(texts, lang, peopleFinder(people, lang))
  return find(texts.at(-1) ?? '')
    .map(({ id }) => id)
    .join(' ')
}

describe('people whom people.yaml does not have', () => {
  it('are found by a family name in -ски alone', () => {
    const texts = [
      'Вчера премиерът прие Георг Ковалски в града.',
      'Ковалски и домакинът разговаряха.',
    ]
    expect(found('bg', ...texts)).toBe('stranger:kovalskiy')
  })

  it.each([
    [
      'bg',
      'Вчера канцлерът Курт Ланг прие президента Иван Койчев.',
      'stranger:lang stranger:koychev',
    ],
    ['uk', 'Канцлер Курт Ланг прийняв президента Івана Койчева.', 'stranger:lanh stranger:koichev'],
    ['ru', 'Канцлера Курта Ланга принял Иван Койчев.', 'stranger:lang stranger:koichev'],
    [
      'en',
      'Chancellor Kurt Lang met Prime Minister Ivan Koychev.',
      'stranger:lang stranger:koychev',
    ],
  ])('are found by two words with a capital letter (%s)', (lang, text, ids) => {
    expect(found(lang, text)).toBe(ids)
  })

  it.each([
    ['bg', 'Курт Ланг е в София.', 'Ланг ще остане до неделя.'],
    ['uk', 'До Софії прибув Курт Ланг.', 'Розмова з Лангом тривала годину.'],
    ['ru', 'В Софию прибыл Курт Ланг.', 'Разговор с Лангом длился час.'],
    ['en', 'Kurt Lang is in Sofia.', "Lang's visit ends on Sunday."],
  ])('are found by the family name alone, inflected (%s)', (lang, ...texts) => {
    expect(found(lang, ...texts)).toMatch(/^stranger:lan[gh]$/)
  })

  it('are in a headline that is set as names are only those whom the text names too', () => {
    const headline = 'Lang and Koychev Agree on Fast Boats in Boost for Old River Towns'
    const text = 'Kurt Lang met Ivan Koychev in the palace, and both spoke of the river.'
    const find = strangerFinder([headline, text], 'en', peopleFinder(people, 'en'))
    expect(find(headline).map(({ id }) => id)).toEqual(['stranger:lang', 'stranger:koychev'])
  })

  it('are not those whom it has', () => {
    expect(found('en', 'Kurt Lang met Petr Dovgan.')).toBe('stranger:lang petr-dovgan')
  })

  it.each([
    ['bg', 'Той се завърна от Северна Кулония.'],
    ['uk', 'Він повернувся з Північної Кулонії.'],
    ['ru', 'Переговоры прошли в Южной Кулонии, сообщил Министр.'],
    ['en', 'He spoke at the White House, said the Foreign Ministry on Tuesday.'],
    ['en', 'The fire broke out in Long Harbour.'],
    ['en', 'Meanwhile Darkton slept.'],
    ['en', 'Later Darkton woke up.'],
    ['ru', 'Делегация Кулонии прилетела в столицу.'],
    ['uk', 'Делегація Кулонії прилетіла до столиці.'],
  ])('are not places, bodies and offices (%s: %s)', (lang, text) => {
    expect(found(lang, text)).toBe('')
  })

  it('are not looked for in headlines in title case', () => {
    expect(found('en', 'Rescue Teams Reach Flooded Valley Towns')).toBe('')
  })
})

it('the second of two people is found behind a hyphen', () => {
  expect(found('en', 'Kurt Lang met Petr Dovgan.', 'Dovgan-Lang talks end')).toBe(
    'petr-dovgan stranger:lang',
  )
})
