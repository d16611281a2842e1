import { expect, it } from 'vitest'
import { cleaned } from '#tests/builders/cleaned-page.ts'

const TEXT = [
  'Мэр города объявил во вторник, что новый мост через реку откроют осенью.',
  'Эта стройка длилась три года, и все эти годы жители ездили через брод.',
]

it('what stands below a text in another language goes, though a button stands below it', () => {
  const note = 'Закінчила університет, пише про мости, річки й села своєї області.'
  expect(cleaned(...TEXT, note, 'Все тексты автора').body).toEqual(TEXT)
})

it('a quotation in another language stays where the text goes on below it', () => {
  const said = '«Міст відкриють восени, і всі це знають», — сказав його гість.'
  expect(cleaned(...TEXT, said, TEXT[0]?.replace('объявил', 'повторил') ?? '').body).toContain(said)
})
