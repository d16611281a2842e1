import { expect, it } from 'vitest'
import { isSiteSpeech } from '#normalise/site-speech.ts'

it.each([
  'Thanks to our readers, the archive is free for all.',
  'A letter on what mattered lands in your inbox each Friday.',
  'Example Press is an independent global news organization of three people.',
  'Please consider the environment before printing this page.',
  'Моля, помислете за природата, преди да отпечатате този материал.',
  'Переведено автоматическим переводчиком',
  'Шановний гість, ви переглядаєте сайт без реєстрації.',
  'Our readers know us: please subscribe to our newsletter.',
  'A bridge is built of stones, and our website of the work of three people.',
])('a page speaks of itself: “%s”', (line) => {
  expect(isSiteSpeech(line)).toBe(true)
})

it.each([
  '“Thanks to our readers, the archive is free,” said the librarian.',
  'The mayor thanked the readers of the village paper.',
  'Vera Example, who took over as publisher last year, spoke at the bridge.',
  'Мер узяв участь у хвилині мовчання на честь загиблих біля мосту.',
  'При цитировании письма мэр ошибся в годе.',
  'Our readers will remember how the old ferry sank, and nobody was sorry for it.',
  'Наші читачі пам’ятають, яким був старий міст.',
  '– Our site is by the river, the builder said.',
])('somebody else speaks: “%s”', (line) => {
  expect(isSiteSpeech(line)).toBe(false)
})
