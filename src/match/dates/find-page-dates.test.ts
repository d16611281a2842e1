import { expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

it.each([
  ['bg', 'Лу Минде и Петър Довган разговаряха по телефона за търговията и за новия мост.'],
  ['uk', 'Лу Мінде та Петро Довган поговорили телефоном про торгівлю і про новий міст.'],
  ['ru', 'Лу Миндэ и Петр Довган поговорили по телефону о торговле и о новом мосте.'],
])('the day of a post is read in English in a text of another language (%s)', (lang, text) => {
  const post = `${text} — Petr Dovgan (@dovgan_example) January 21, 2025`
  const dates = findPageDates(pastedPage(lang, { paragraphs: [text, post] }))
  expect(dates.map(({ role, mention }) => [role, mention.words])).toEqual([
    ['post', 'January 21, 2025'],
  ])
})
