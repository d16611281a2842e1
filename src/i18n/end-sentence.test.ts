import { expect, test } from 'vitest'
import { endSentence } from '#i18n/end-sentence.ts'

test.each([
  ['Среща', 'Среща.'],
  ['през 2026 г.', 'през 2026 г.'],
  ['Ще се срещнат…', 'Ще се срещнат…'],
  ['„Кога?“', '„Кога?“'],
  ['„без ограничения“', '„без ограничения“.'],
])('%s ends as %s', (text, ended) => {
  expect(endSentence(text)).toBe(ended)
})
