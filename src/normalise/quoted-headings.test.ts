import { expect, test } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS
const SAID = '„МОСТЪТ Е НАШЕ ОБЩО ДЕЛО“'
const ALSO = '„РЕКАТА НЯМА ДА НИ ЧАКА“'

test('words in capitals and quotation marks head the parts of a text, also below other stories', () => {
  const title = 'Как бе построен новият мост край Долно поле'
  const others = ['Виж още:', '„Фериботът няма да спре“']
  const page = cleaned(title, SAID, FIRST, SECOND, ...others, ALSO, THIRD, FOURTH)
  expect(page.body).toEqual([SAID, FIRST, SECOND, ALSO, THIRD, FOURTH])
})

test('one of them alone is another story’s', () => {
  const page = cleaned('Новият мост', FIRST, SECOND, 'Виж още:', ALSO, THIRD, FOURTH)
  expect(page.body).toEqual(PARAGRAPHS)
})
