import { expect, it } from 'vitest'
import { divideSentences } from '#match/text/divide-sentences.ts'

it.each([
  ['en', 'The mayor spoke to J. Example on Monday.'],
  ['en', 'The two met on Feb. 4 at the bridge.'],
  ['en', 'The guest was greeted by Gov. Example at the bridge.'],
  ['uk', 'Мер зустрівся з В. П. Прикладом на мосту.'],
  ['ru', 'Мэр встретился на ул. Мостовой с гостем.'],
  ['bg', 'Кметът говори с проф. Примеров на моста.'],
])('an initial or a shortened word ends no sentence (%s: %s)', (lang, text) => {
  expect(divideSentences(text, lang)).toEqual([text])
})

it.each([
  ['en', 'They met on the bridge.', 'Then they went home.'],
  ['uk', 'Вони зустрілися на мосту.', 'Потім вони пішли додому.'],
])('a stop behind a whole word ends one (%s)', (lang, first, second) => {
  expect(divideSentences(`${first} ${second}`, lang)).toEqual([first, second])
})

it.each([
  ['ru', 'Они говорили о мосте в Telegram.По словам мэра, он готов.', 2],
  ['en', 'They met on the bridge."Welcome" was all he said.', 2],
  ['en', 'They wrote to news.example.Com and to Lenta.Ru of it.', 1],
])(
  'a stop without a space behind it ends one too, but for addresses (%s: %s)',
  (lang, text, count) => {
    expect(divideSentences(text, lang)).toHaveLength(count)
  },
)

it.each([
  ['ru', 'Они говорили о мельнице.', '16 ноября открыли мост.'],
  ['bg', 'Те говориха за мелницата.', '16 ноември бе празник.'],
  ['uk', 'Вони говорили про млин.', '16 листопада відкрили міст.'],
])('a day of a month begins one, but for a shortened word (%s)', (lang, first, second) => {
  expect(divideSentences(`${first} ${second}`, lang)).toEqual([first, second])
  expect(divideSentences(`${first.slice(0, -1)} им. ${second}`, lang)).toHaveLength(1)
})

it('a shortened word of four letters before a day of a month ends none', () => {
  const text = 'Они жили на просп. 9 мая прошел парад.'
  expect(divideSentences(text, 'ru')).toEqual([text])
})
