import { expect, it } from 'vitest'
import { bylineNames, isBylineWithRole, isCreditLine } from '#normalise/head-lines.ts'

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
