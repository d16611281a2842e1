import { expect, it } from 'vitest'
import { furnitureMark } from '#normalise/furniture-mark.ts'

it.each(['© Вестник Мост', '(c) Студія Мост', 'Lower Field Radio © 2031', '2031 © Студия Мост'])(
  'a line with the sign of copyright at its start or beside a year says whose the page is: “%s”',
  (line) => {
    expect(furnitureMark(line)).toBe('copyright')
  },
)

it('a sentence that names the sign of copyright says nothing of the page', () => {
  expect(furnitureMark('The mayor had the sign © painted on every board of the new bridge.')).toBe(
    null,
  )
})

it('the source of a text can stand right behind the colon', () => {
  expect(furnitureMark('SOURCE:Bridgewire')).toBe('navigation')
  expect(furnitureMark('Източник:Вестник Мост')).toBe('navigation')
  expect(furnitureMark('Source-based reporters of the Post')).toBe(null)
})

it('“in other news” heads a list, and opens a sentence', () => {
  expect(furnitureMark('In other news')).toBe('listings')
  expect(
    furnitureMark('In other news, the miller of Hilmur opened his mill again on Friday.'),
  ).toBe(null)
})

it.each([
  ['There are no comments.', 'comments'],
  ['Коментарів немає', 'comments'],
  ['Комментариев нет', 'comments'],
  ['You can share this story on social media:', 'share'],
])('“%s” belongs to the foot of a page', (line, mark) => {
  expect(furnitureMark(line)).toBe(mark)
})

it.each([
  ['Next articleMill burns in Hilmur', 'navigation'],
  [
    `HILMURNEWS brings ${'all of the news of the valley and of its bridges, '.repeat(6)}by HILMURNEWS Wires; www.hilmur.example; HILMURNEWS TV and HILMURNEWS Radio.`,
    'navigation',
  ],
  ['Зараз ви читаєте новину «Пором став».', 'navigation'],
  ['Subscribers agree to the Privacy Policy', 'subscribe'],
  ['The post Mill burns first appeared on Bridgewire.', 'related'],
  ['Email адрес не будет опубликован.', 'comments'],
  ['Моля, помислете за околната среда, преди да го отпечатате.', 'subscribe'],
])('“%s” is what a site puts below each text', (line, mark) => {
  expect(furnitureMark(line)).toBe(mark)
})

it.each([
  'Головні новини долини публікуються у нашому Telegram-каналі.',
  'Щоб нічого не проґавити, радимо завантажити мобільний додаток.',
  'Самое важное о долине у нас в Telegram.',
  'Новините от долината са и в нашия Telegram.',
  'The news of Hilmur is in our Telegram channel.',
])('what an outlet says of its channels is furniture: %s', (line) => {
  expect(furnitureMark(line)).toBe('subscribe')
})

it.each([
  'Кметът написа в своя канал в Telegram, че мостът е готов.',
  'Мер повідомив у Telegram-каналі, що міст готовий.',
  'Мэр сообщил в своем Telegram-канале, что мост готов.',
  'The mayor wrote on his Telegram channel that the bridge is open.',
])('what others say on theirs is not: %s', (line) => {
  expect(furnitureMark(line)).toBe(null)
})

it.each([
  ['Источник: строители и жители Хильмура остались довольны переговорами о мосте', null],
  ['Джерело: мешканці двох сіл просять громаду відкрити брід', null],
  ['Источник: пресс-служба мэрии', 'navigation'],
  ['Джерело: glas.example', 'navigation'],
])('a label of a source opens headlines too: “%s”', (line, mark) => {
  expect(furnitureMark(line)).toBe(mark)
})

it.each([
  ['Редактирано от - Лодкар на 22.01.2031', 'navigation'],
  ['Отредактировано пользователем Мост', 'navigation'],
  ['Відредаговано користувачем Міст', 'navigation'],
  ['Back to top button', 'navigation'],
  ["We hope you're enjoying our stories", 'subscribe'],
  ['Translated to English by Vera', 'navigation'],
  ['Редактирано издание на книгата излезе през март', null],
  ['We hope you will come, the mayor wrote', null],
])('programs and outlets say around a text: “%s”', (line, mark) => {
  expect(furnitureMark(line)).toBe(mark)
})

it('where else an author is to be read, and a button that asks, are of the page', () => {
  expect(furnitureMark('Більше матеріалів Віри Приклад шукайте за посиланням.')).toBe('related')
  expect(furnitureMark('Ask me anything')).toBe('navigation')
  expect(furnitureMark('Ask me anything about the bridge, the mayor said.')).toBe(null)
})
