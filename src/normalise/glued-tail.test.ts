import { expect, it } from 'vitest'
import { gluedTail } from '#normalise/glued-tail.ts'

it.each([
  ['The council met on Monday and opened the bridge.', ' – Vera Example, Petro Sample'],
  ['Рада зібралася в понеділок і відкрила міст.', ' — Віра Прикладна та Петро Мостовий'],
])('cuts the names behind “%s”', (text, names) => {
  expect(gluedTail(text + names)).toBe(names)
})

it('cuts the page that a text was taken from behind two strokes', () => {
  expect(gluedTail('Рада зібралася в понеділок і відкрила міст. // Вісник Долини')).toBe(
    ' // Вісник Долини',
  )
})

it.each([
  ['Съветът откри новия мост в понеделник.', ' | БНМ, Вестник'],
  ['Съветът откри новия мост в понеделник.', ' — Vera Example (@vera) January 22, 2031'],
  [
    'The council opened the bridge on Monday.',
    ' (Reporting by Ann Other; editing by Vera Example)',
  ],
])('cuts what signs “%s”: “%s”', (text, tail) => {
  expect(gluedTail(text + tail)).toBe(tail)
})

it('leaves what a text adds in brackets', () => {
  expect(gluedTail('The council opened the bridge. (The river was low that day.)')).toBeNull()
})

it('leaves the name of who says what is quoted', () => {
  expect(gluedTail('“The bridge is open and we are glad of it.” – Vera Example')).toBeNull()
})

it.each([
  ['The council met on Monday and opened the bridge.', ' field.example.org »'],
  ['Рада зібралася в понеділок і відкрила міст.', ' visnyk.example.ua ›'],
  ['Съветът откри новия мост в понеделник.', 'most.bg'],
  ['Совет открыл новый мост в понедельник.', 'Мост.рф'],
])('cuts an address behind “%s”: “%s”', (text, address) => {
  expect(gluedTail(text + address)).toBe(address)
})

it.each([
  ['Рада зібралася в понеділок і відкрила міст', '11.02.2031'],
  ['Совет: мосту место в Долине, а не за рекой', '21.10.31'],
])('cuts a day that no space parts from “%s”', (text, day) => {
  expect(gluedTail(text + day)).toBe(day)
})

it.each([
  ['The council met on Monday and opened the new bridge.', 'Evening Post'],
  ['Съветът се събра в понеделник и откри новия мост.', 'Вестник Мост'],
  ['Рада зібралася в понеділок і відкрила новий міст.', 'НА-Долина'],
])('cuts a name that no space parts from “%s”', (text, name) => {
  expect(gluedTail(text + name)).toBe(name)
})

it('leaves a name that is all but the whole line', () => {
  expect(gluedTail('Мостът е открит.Вестник Мост')).toBeNull()
})

it('leaves a lone letter behind a stop, which names nothing', () => {
  expect(gluedTail('The council met on Monday and opened the new bridge.Â')).toBeNull()
})

it('cuts the agency behind a dash and two sentences, which no caption has', () => {
  const text = 'The mayor met the ferryman on Monday. She thanked him for the call.'
  expect(gluedTail(`${text} – BNMA`)).toBe(' – BNMA')
  expect(gluedTail('The mayor meets the ferryman at the old bridge of Hilmur. – BNMA')).toBe(null)
})

it.each([' ///nBw, 28 сентября 2031 г.', ' ///Bridgewire', '///Мостпрес, 3 травня 2031'])(
  'cuts an agency behind three strokes, with its day: “%s”',
  (tail) => {
    expect(gluedTail(`Прощаясь, строители пожелали друг другу успехов.${tail}`)).toBe(tail)
  },
)
