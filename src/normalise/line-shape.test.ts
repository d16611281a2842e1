import { expect, it } from 'vitest'
import { holdsTwoSentences, isHeadline, isProse } from '#normalise/line-shape.ts'

it.each([
  'Пред моста се бяха събрали повече от шестдесет души, повечето от тях млади. (вижте видео)',
  'More than sixty people stood at the new bridge on Friday, most of them young. (see pictures)',
])('a sentence stays one with a note in brackets behind it: “%s”', (line) => {
  expect(isProse(line)).toBe(true)
  expect(isHeadline(line)).toBe(false)
})

it('a sentence stays one with an agency in brackets behind it, also behind a year', () => {
  const line = 'Hilmur holds that its old bridge was settled by a treaty in 1965. (Bridgewire)'
  expect(isProse(line)).toBe(true)
  expect(isHeadline(line)).toBe(false)
})

it('a headline stays one with what it offers in brackets', () => {
  expect(isHeadline('Sixty people came to see the new bridge (video)')).toBe(true)
})

it.each([
  'Separately, Lu Mingde told the builders of the fair in spring. — Bridgewire',
  'Отделно Лю Минде разказа на строителите за панаира през пролетта. — Мостпрес',
  'Details of the new bridge have not been given to the builders. – Bridge.example',
])('a sentence stays one with an agency behind a dash: “%s”', (line) => {
  expect(isProse(line)).toBe(true)
  expect(isHeadline(line)).toBe(false)
})

it('a second sentence can open with a number', () => {
  expect(holdsTwoSentences('Кмет тут не бывал с весны. Вечером 20 марта его ждет обед')).toBe(true)
})
