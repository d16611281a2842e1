import { expect, it } from 'vitest'
import { isContactLine } from '#normalise/contact-line.ts'

it.each([
  'Tel: (555) 014-2233, desk@example.org',
  '+359 2 555 01 42',
  'Новият ни канал: https://t.me/example_news',
  '((vera.example@example.org; 55-5-0142;))',
  'Reach Vera Example at vera@example.org or on the phone.',
])('leads to someone: “%s”', (line) => {
  expect(isContactLine(line)).toBe(true)
})

it.each([
  'The mayor gave the desk@example.org address to all who had lost their homes.',
  'Anyone who saw the fire is asked to call the sheriff at 555-014-2233.',
  'The bridge of 2031-2033',
  'The mayor told all of the village where and when on https://t.me/example_mayor',
  'Losses: 18 355 (+23);',
])('tells something: “%s”', (line) => {
  expect(isContactLine(line)).toBe(false)
})
