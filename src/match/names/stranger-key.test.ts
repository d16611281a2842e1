import { expect, it } from 'vitest'
import { familySlug, strangerKey } from '#match/names/stranger-key.ts'

function keyOf([lang, family]: readonly [string, string]): string {
  return strangerKey(familySlug(family, lang))
}

it.each([
  [
    ['uk', 'Ковальським'],
    ['ru', 'Ковальского'],
    ['bg', 'Ковалски'],
    ['en', 'Kowalski'],
  ],
  [
    ['uk', 'Варгою'],
    ['ru', 'Варге'],
    ['bg', 'Варга'],
    ['en', "Varga's"],
  ],
  [
    ['uk', 'Тадічем'],
    ['ru', 'Тадича'],
    ['bg', 'Тадич'],
    ['en', 'Tadić'],
  ],
  [
    ['uk', 'Крамптон'],
    ['ru', 'Крамптоном'],
    ['bg', 'Крамптън'],
    ['en', 'Crampton'],
  ],
] as const)('a family name has one key in all languages and cases: %s, %s, %s, %s', (...names) => {
  expect(new Set(names.map(keyOf)).size).toBe(1)
})

it('different family names have different keys', () => {
  const names = ['Ланг', 'Новак', 'Кравець', 'Белл', 'Демір'].map((name) => ['uk', name] as const)
  expect(new Set(names.map(keyOf)).size).toBe(names.length)
})

it.each([
  ['uk', 'Ковальський', 'Ковальського', 'Ковальським'],
  ['ru', 'Ковальский', 'Ковальского', 'Ковальскому'],
  ['uk', 'Зарицька', 'Зарицької', 'Зарицькою'],
  ['ru', 'Зарецкая', 'Зарецкой', 'Зарецкую'],
])(
  'a family name that is an adjective is written the same in every case (%s: %s)',
  (lang, name, ...cases) => {
    expect(new Set(cases.map((one) => familySlug(one, lang)))).toEqual(
      new Set([familySlug(name, lang)]),
    )
    expect(familySlug(name, lang)).toMatch(/k[iy]+$/)
  },
)
