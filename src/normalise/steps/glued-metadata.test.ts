import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it.each([
  ['/Вестник Мост/', `/Вестник Мост/ ${FIRST}`],
  ['(BRIDGEWIRE)', `(BRIDGEWIRE) ${FIRST}`],
  ['https://t.co/aB1', `${FIRST} https://t.co/aB1`],
  ['foto_16157_863MOST_N5', `foto_16157_863MOST_N5${FIRST}`],
  ['© виж галерията', `© виж галерията ${FIRST}`],
  [
    'By Vera Example   April 14, 2031 | 10:41 pm PT',
    `By Vera Example   April 14, 2031 | 10:41 pm PT${FIRST}`,
  ],
])('“%s” is cut off a sentence', (part, line) => {
  const page = cleaned(line, SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.removed.map(({ text }) => text)).toEqual([part])
})

it('the letters of a time zone are cut off, and none of the sentence', () => {
  const text = 'People crossed the new bridge on Friday, the mayor of Lower Field said in a report.'
  const page = cleaned(`By Vera Example   April 14, 2031 | 10:41 pm EST${text}`, FIRST, SECOND)
  expect(page.body[0]).toBe(text)
})

it('an invitation is cut out between two sentences that it is glued to', () => {
  const page = cleaned(`${FIRST}Слушайте ни на 91,7 FM${SECOND}`, THIRD)
  expect(page.body).toEqual([`${FIRST} ${SECOND}`, THIRD])
})

it('a place with its agency stays before its sentence', () => {
  expect(cleaned(`СОФИЯ (БТА) - ${FIRST}`, SECOND).body[0]).toContain('БТА')
})

it('the day and the hour are cut off a headline, also without a year', () => {
  const title = 'Новият мост ще бъде открит'
  expect(cleaned(`${title} 04.04 | 14:05`, FIRST, SECOND).title).toBe(title)
})

it.each([
  ['2 комментария', '«Мост» открыли в понедельник, и первые машины уже проехали по нему.'],
  ['Фото ИИ site.example', 'Мост открыли в понедельник, и первые машины уже проехали по нему.'],
])('cuts “%s” off the quotation or the capital that it is glued to', (part, sentence) => {
  expect(cleaned(...PARAGRAPHS, part + sentence).body).toEqual([...PARAGRAPHS, sentence])
})

it('cuts a day before the first sentence of a page, and leaves it further down', () => {
  const [first, second, ...others] = PARAGRAPHS
  const page = cleaned(`22.05.2031 ${first}`, second, `23.05.2031 ${others.join(' ')}`)
  expect(page.body).toEqual([first, second, `23.05.2031 ${others.join(' ')}`])
})

it.each(['site.most', 'https://vestnik.example/news/1'])(
  'the address “%s” is cut off a sentence in Cyrillic that it is glued to',
  (address) => {
    expect(cleaned(`${address}${FIRST}`, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
  },
)

it.each([
  'All of us on the new bridge today pic.twitter.com/AbCdEf1234',
  'All of us on the new bridge today — Vera Example (@vera_example) January 22, 2031',
])('the post “%s” is cut off behind a sentence in Cyrillic', (post) => {
  expect(cleaned(FIRST, `${SECOND} ${post}`, THIRD).body).toEqual([FIRST, SECOND, THIRD])
})

it('a sentence in other letters goes that is glued to its translation, and a quoted one stays', () => {
  expect(cleaned(`市长宣布新桥将于秋季开放。${FIRST}`, SECOND).body).toEqual([FIRST, SECOND])
  const quoted =
    'Надписът 未来属于爱国者 стои над моста, а кметът на Долно поле не знае кой го е сложил.'
  expect(cleaned(FIRST, quoted, SECOND).body).toEqual([FIRST, quoted, SECOND])
})

it.each(['- Реклама -', '— реклама —'])('“%s” is cut out between two sentences', (advert) => {
  expect(cleaned(`${FIRST} ${advert} ${SECOND}`, THIRD).body).toEqual([`${FIRST} ${SECOND}`, THIRD])
})

it('a credit is cut off the headline right above the text', () => {
  const title = 'Кметът открива новия мост, а селото чака първите гости'
  const page = cleaned(`${title} Снимка: Студио`, FIRST, SECOND)
  expect(page.title).toBe(title)
  expect(page.rules).toContain('1 picture-credit')
  const short = 'Кметът на селото открива новия мост'
  expect(cleaned(`${short} Снимка: Студио`, FIRST, SECOND).title).toBe(short)
  expect(cleaned('Кметът и гостите му Снимка: Студио', FIRST, SECOND).title).toBeNull()
})

it('addresses on a line of their own are not cut apart', () => {
  const addresses = 'https://most.bg/novini/12 www.most.bg'
  const page = cleaned('Новият мост ще бъде открит', addresses, FIRST, SECOND)
  expect(page.removed.map(({ text }) => text)).toContain(addresses)
})

it.each(['-0-', '- 30 -', '###'])('“%s” is cut off the last sentence', (mark) => {
  const last = 'I wish the people of Hilmur many more bridges, and good fords until then.'
  expect(cleaned(FIRST, SECOND, `${last} ${mark}`, 'Още новини').body).toEqual([
    FIRST,
    SECOND,
    last,
  ])
})
