import { expect, it } from 'vitest'
import { bylineNames, isBylineWithRole, isCreditLine, isMetaLine } from '#normalise/head-lines.ts'

it.each([
  ['ByVera Example', ['Vera Example']],
  ['АвторВера Пример', ['Вера Пример']],
  ['Byron Example', []],
  ['By Vera Example -', ['Vera Example']],
  ['Vera Example Senior Reporter', ['Vera Example']],
])('a label needs no space behind it: “%s”', (line, names) => {
  expect(bylineNames(line)).toEqual(names)
})

it.each([
  ['(Reporting by Vera Example; editing by Ann Other)', true],
  ['Reporting by Vera Example; editing by Ann Other', true],
  ['Reporting by Vera Example in Lower Field, Max Sample in Oldfield; Editing by Ann Other', true],
  ['Reporting by Vera Example, additional reporting by Max Sample', true],
  ['Reporting by Gazette; Editing by Ann Other', true],
  ['Reporting by Vera Example; the bridge is open again', false],
  ['Reporting by Vera Example, reporting by the mayor of Lower Field helped', false],
  ['Reporting by Vera Example led to the closing of the bridge', false],
  ['(the bridge; the ferry)', false],
])('who worked on a text: “%s”', (line, is) => {
  expect(isCreditLine(line)).toBe(is)
})

it.each([
  ['от Вера Пример, кореспондент на Вестник', true],
  ['By Vera Example, correspondent of the Evening Post', true],
  ['От Вера Пример, която видя моста', false],
  ['Вера Пример, кореспондент на Вестник', false],
])('“%s” is a byline with a role: %s', (line, is) => {
  expect(isBylineWithRole(line)).toBe(is)
})

it.each([
  ['Saved by Vera Example on 11 February 2031', true],
  ['by Vera Example on 11 February 2031', true],
  ['Запазено от Вера Пример на 11 февруари 2031', true],
  ['Автор Вера Пример от 11 февраля 2031', true],
  ['Додав автор Віра Приклад 11 лютого 2031', true],
  ['Saved by the mayor of Hilmur on 11 February 2031', false],
])('who saved a text, and on what day, is no part of it: “%s” (%s)', (line, is) => {
  expect(isMetaLine(line)).toBe(is)
})

it.each([
  ['by Vera Example on June 4, 2031 8:14pm - 11 Comments', true],
  ['от Вера Пример на 4 юни 2031 20:14 - 11 коментара и 3 снимки', true],
  ['Автор Вера Пример, 4 июня 2031 20:14 – 11 комментариев, 3 снимка', true],
  ['Автор Віра Приклад, 4 червня 2031, 20:14 – 11 коментарів, 3 знімки', true],
  ['От ВЕРА ПРИМЕР Hilmur Press юни 4, 2031, 20:14 ч.', true],
  ['by Vera Example and Ann Other of Hilmur until June 4, 2031', false],
  ['Автор проекта Петр Довган открыл мост 4 июня 2031, 10:15.', false],
  ['by June 4, 2031 8:14pm the new bridge was open and the carts of the mill crossed it', false],
])('a byline with a day and an hour is none, whatever stands behind: “%s” (%s)', (line, is) => {
  expect(isMetaLine(line)).toBe(is)
})
