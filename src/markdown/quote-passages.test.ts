import { expect, test } from 'vitest'
import { quotePassages } from '#markdown/quote-passages.ts'

test('a passage has the words of the text and those around it', () => {
  const marks = [{ id: 'q-a', selector: { quote: '"Да"' } }]
  expect(quotePassages('## Начало\n\nАда **каза** „Да“.\n\nКрай.', marks)).toEqual([
    { id: 'q-a', exact: '„Да“', prefix: 'Начало\nАда каза ', suffix: '.\nКрай.' },
  ])
})

test('the words around it are at most 32 characters', () => {
  const marks = [{ id: 'q-a', selector: { quote: 'да' } }]
  const [passage] = quotePassages(`${'а'.repeat(50)} да ${'б'.repeat(50)}`, marks)
  expect([passage?.prefix.length, passage?.suffix.length]).toEqual([32, 32])
})

test('a quotation that is not in the text has no passage', () => {
  expect(quotePassages('Ада.', [{ id: 'q-a', selector: { quote: 'Боян' } }])).toEqual([])
})
