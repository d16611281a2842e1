import { expect, test } from 'vitest'
import { feedHeading, liveBlogLines } from '#normalise/live-blog.ts'
import { readPage } from '#normalise/read-page.ts'

function own(texts: readonly string[]): string[] {
  const { lines } = readPage(texts.join('\n')).draft
  const found = liveBlogLines(lines)
  return lines.filter((_line, index) => found.has(index)).map(({ text }) => text)
}

const HEADLINES = ['Mill burns in Hilmur', 'Ferry stops', 'Council meets at noon']
const TEXTS = [
  'The mill at the river has been on fire since noon, and the whole village carries water.',
  'The ferryman says that nobody is left on the other bank who wants to cross before night.',
  'Lu Mingde has called the council together, and wants it to speak of nothing but the mill.',
]

function entries(day: (at: number) => string, end = TEXTS.length): string[] {
  return TEXTS.slice(0, end).flatMap((text, at) => [day(at), HEADLINES[at] ?? '', text])
}

const sameDay = (at: number) => `${String(19 - at)}:05 3.2.2031`

test.each([
  ['with the day', sameDay],
  ['alone', (at: number) => `${String(19 - at)}:05`],
])('the entries of a live blog are its text, below hours %s', (_how, hour) => {
  const lead = 'In this chronicle we follow the fire that has been burning in Hilmur since noon.'
  const main = ['What matters most:', '- The mill burns', '- The ferry has stopped']
  const page = ['Fire in Hilmur: live', lead, ...main, ...entries(hour), 'Load more']
  const told = TEXTS.flatMap((text, at) => [
    ...(hour(at).includes(' ') ? [] : [hour(at)]),
    HEADLINES[at],
    text,
  ])
  expect(own(page)).toEqual([lead, ...main, ...told])
})

test('stories of several days are no live blog', () => {
  expect(own(entries((at) => `12:05 ${String(3 + at)}.2.2031`))).toEqual([])
})

test('two stories are none, nor are those below a longer text', () => {
  expect(own(entries(sameDay, 2))).toEqual([])
  expect(own([...TEXTS, ...TEXTS, ...entries(sameDay)])).toEqual([])
})

test.each([
  'Fire in Hilmur: live',
  'LIVE: Fire in Hilmur',
  'Пожар в Хилмур – на живо',
  'Пожар в Хилмуре: онлайн',
  'Пожежа в Хілмурі. Онлайн',
])(
  'two stories are a live blog below a headline that says so, behind a longer text: %s',
  (title) => {
    const told = [0, 1].flatMap((at) => [HEADLINES[at], TEXTS[at]])
    expect(own([title, ...TEXTS, ...TEXTS, ...entries(sameDay, 2)])).toEqual([
      ...TEXTS,
      ...TEXTS,
      ...told,
    ])
  },
)

test.each([
  'Alive and well in Hilmur',
  'Livestock left the valley',
  'Онлайнова школа в Хілмурі горить',
])('a part of a word says nothing of a live blog: %s', (title) => {
  expect(own([title, ...TEXTS, ...TEXTS, ...entries(sameDay, 2)])).toEqual([])
})

test('a paragraph on where people live says nothing of a live blog', () => {
  const text = 'Ten people live in the mill at the river, and all of them carry water.'
  expect(own(['Fire in Hilmur', text, ...TEXTS, ...entries(sameDay, 2)])).toEqual([])
})

test('what readers wrote in one day is none', () => {
  expect(own(['Fire in Hilmur', 'The mill burns.', 'Comments (3)', ...entries(sameDay)])).toEqual(
    [],
  )
})

test.each(['LIVE FEED', 'На живо', 'Ход событий', 'Хроніка подій'])(
  'below “%s” two entries make a live blog, in the morning and in the afternoon',
  (heading) => {
    const hours = ['1:05 PM, 3 Feb 2031 (IST)', '11:31 AM, 3 Feb 2031 (IST)']
    const below = hours.flatMap((hour, at) => [hour, HEADLINES[at] ?? '', TEXTS[at] ?? ''])
    const stamp = 'Last Updated : February 4, 2031 at 8:37 AM'
    const page = ['News', ...TEXTS, 'Choose Hilmur', heading, ...below, stamp]
    const told = [0, 1].flatMap((at) => [HEADLINES[at], TEXTS[at]])
    expect(own(page)).toEqual([...TEXTS, ...told])
    expect(own(page.filter((line) => line !== heading))).toEqual([])
  },
)

test('the name of a section above all hours ends no live blog', () => {
  const told = TEXTS.flatMap((text, at) => [HEADLINES[at], text])
  expect(own(['Latest news', 'Fire in Hilmur', ...entries(sameDay)])).toEqual(told)
})

test('the heading of a live blog stays where its entries open with their hours', () => {
  const page = ['14:05: The mill burns.', '13:20: The ferry has stopped.', '12:40: Council meets.']
  const { lines } = readPage(['Live updates', ...page].join('\n')).draft
  expect(feedHeading(lines)).toEqual(new Set([0]))
  expect(feedHeading(readPage('Live updates\nMill burns\nFerry stops').draft.lines).size).toBe(0)
})

test('the last headline of a live blog can stand where the page breaks off', () => {
  const page = [...entries((at) => `${String(19 - at)}:05`), '11:40', 'Ferry sails again']
  expect(own(page)).toContain('Ferry sails again')
  expect(own([...page, 'Load more'])).not.toContain('Ferry sails again')
})
