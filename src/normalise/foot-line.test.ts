import { expect, it } from 'vitest'
import { isFootLine } from '#normalise/foot-line.ts'

it.each([
  'Previous articleMill burns in Hilmur',
  'Следующая статьяПаром встал до весны',
  'Попередня стаття«Пором» став до весни',
  'Предишна статияФериботът спря',
  'Who comes to the fair in Hilmur: the list22.01.31, 11:40 • 98311 views',
  'Posted on May 3, 2031 by admin',
  'Публикувано на май 3, 2031 от admin',
  'Публикувано в Новини | Етикети: мост, река',
  'Переглядів: 97 | Додав: admin | Рейтинг: 0.0/0 |',
  '• A-',
  'A+',
  'До теми Довган і Минде поговорили про міст',
  'По темата Кметът откри моста над реката',
  'HILMURNEWS brings you all of the valley by HILMURNEWS Wires; www.hilmur.example; HILMURNEWS TV on 502 and HILMURNEWS Radio.',
])('what a program prints around texts: “%s”', (line) => {
  expect(isFootLine(line)).toBe(true)
})

it.each([
  'Previous articles of the law were about the bridge',
  'The fair opens on 22.01.31, 11:40',
  'Posted on May 3, 2031 by order of the mayor of Hilmur.',
  'До теми Довган більше не повертався.',
  'До теми моста вони ще повернуться восени',
  'По темата Минде нямаше какво да каже.',
  'Мост: 97 | Река',
  'HILMUR and the valley have a new bridge; www.hilmur.example shows it.',
])('a line of a text is none: “%s”', (line) => {
  expect(isFootLine(line)).toBe(false)
})

it.each([
  'May 3, 2031 Bridges Leave a comment',
  'Bridge Post May 3, 2031 VALLEY, Roads Leave a comment',
  'Примеров Васил (81) Довган Петро (7) Мостова Віра (6)',
  'home button close button zoom button',
])('what a program prints around texts is of the foot: %s', (line) => {
  expect(isFootLine(line)).toBe(true)
})

it.each([
  'On May 3, 2031 the mayor asked everybody to leave a comment on the bridge',
  'Мост (2031) и мельница',
  'The mayor pressed the button',
])('a line of a text is not: %s', (line) => {
  expect(isFootLine(line)).toBe(false)
})

it.each([
  ['hilmur.example.ua: Новини', true],
  ['www.hilmur-post.org | News', true],
  ['hilmur.ua: Новини про міст вийшли першими', false],
  ['Новини: hilmur.ua', false],
])('the address of a site stands before what it has: “%s”', (line, is) => {
  expect(isFootLine(line)).toBe(is)
})
