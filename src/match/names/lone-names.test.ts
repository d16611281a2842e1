import { describe, expect, it } from 'vitest'
import { peopleFinder } from '#match/names/name-finder.ts'
import { strangerFinder } from '#match/names/stranger-finder.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const { people } = matchingArchive()

/** The ids of those who are found in a text. */
function found(lang: string, text: string): readonly string[] {
  return strangerFinder([text], lang, peopleFinder(people, lang))(text).map(({ id }) => id)
}

describe('a family name without a given name', () => {
  it.each([
    ['bg', 'Разговорът с президента Койчев продължи час.', 'stranger:koychev'],
    ['uk', 'Розмова з президентом Койчевим тривала годину.', 'stranger:koichev'],
    ['ru', 'Об этом попросил премьер Койчев.', 'stranger:koichev'],
    ['en', 'The line was kept open, PM Koychev said later.', 'stranger:koychev'],
  ])('is found behind an office (%s)', (lang, text, id) => {
    expect(found(lang, text)).toEqual([id])
  })

  it.each([
    ['bg', 'Довган и Койчев се чуха по телефона.', ['petr-dovgan', 'stranger:koychev']],
    ['uk', 'Койчев і Довган поговорили телефоном.', ['stranger:koichev', 'petr-dovgan']],
    ['ru', 'Довган и Койчев созвонились вечером.', ['petr-dovgan', 'stranger:koichev']],
    ['en', 'Dovgan and Koychev spoke by phone.', ['petr-dovgan', 'stranger:koychev']],
  ])('is found beside a name (%s)', (lang, text, ids) => {
    expect(found(lang, text)).toEqual(ids)
  })

  it.each([
    ['bg', 'Днес е срещата с Койчев в двореца.', 'stranger:koychev'],
    ['uk', 'У палаці почалася розмова з Койчевим.', 'stranger:koichev'],
    ['ru', 'Во дворце идут переговоры с Койчевым.', 'stranger:koichev'],
    ['en', 'The palace expects the talks with Koychev tonight.', 'stranger:koychev'],
  ])('is found where somebody is met (%s)', (lang, text, id) => {
    expect(found(lang, text)).toEqual([id])
  })

  it.each([
    ['bg', 'Преговорите с Москва и срещата с Украйна са отложени от президента.'],
    ['uk', 'Переговори з Пекіном і розмова з Росією відкладені, президент України мовчить.'],
    ['ru', 'Переговоры с Китаем и разговор с Киевом отложены, президент России молчит.'],
    [
      'en',
      'Talks with Beijing and the meeting with Iran were put off, the President of Chile says.',
    ],
  ])('is none where a country or a capital is named (%s)', (lang, text) => {
    expect(found(lang, text)).toEqual([])
  })

  it.each([
    ['bg', 'Това поиска премиерът на САЩ Койчев.', 'stranger:koychev'],
    ['uk', 'Про це просив держсекретар США Койчев.', 'stranger:koichev'],
    ['ru', 'Об этом попросил премьер Индии Койчев.', 'stranger:koichev'],
  ])('is found behind an office and its country (%s)', (lang, text, id) => {
    expect(found(lang, text)).toEqual([id])
  })

  it.each([
    ['bg', 'Койчев пристигна вчера. По думите на Койчев е рано.', 'stranger:koychev'],
    ['uk', 'Койчев поговорив із колегою. За словами Койчева, ще рано.', 'stranger:koichev'],
    ['ru', 'Койчев встретился с коллегой. По словам Койчева, ещё рано.', 'stranger:koichev'],
    ['en', 'Koychev met a colleague. It is early, as Koychev says.', 'stranger:koychev'],
  ])('is found where it says who met, and is repeated (%s)', (lang, text, id) => {
    expect(new Set(found(lang, text))).toEqual(new Set([id]))
  })

  it.each([
    ['at a place', 'В Карпинске встретились министры. В Карпинске рано темнеет.'],
    ['where it stands only once', 'Карпинск встретил гостей.'],
  ])('is none %s', (_what, text) => {
    expect(found('ru', text)).toEqual([])
  })

  it('is that of somebody known whom the text names in full', () => {
    const texts = ['Довган и Рид созвонились вечером.', 'Первым позвонил Харлан Рид.']
    const find = strangerFinder(texts, 'ru', peopleFinder(people, 'ru'))
    expect(find(texts[0] ?? '').map(({ id }) => id)).toEqual(['petr-dovgan', 'harlan-reed'])
  })
})

it('a name is known where a hyphen stands for the space', () => {
  expect(peopleFinder(people, 'en')('Lu-Mingde has arrived.')).toHaveLength(1)
})
