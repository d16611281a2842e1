import { expect, it } from 'vitest'
import { foldText } from '#markdown/fold-text.ts'

it.each([
  ['„Ден“', '"Ден"'],
  ['«День» “day” ‟day”', '"День" "day" "day"'],
  ['п’ять пʼять п‘ять', "п'ять п'ять п'ять"],
  ['9\u00a0май\u202f2025', '9 май 2025'],
  ['  one \n two\t', 'one two'],
  ['без\u00adгранично', 'безгранично'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('keeps dashes, letters and their case', () => {
  expect(foldText('Да – Yes - да')).toBe('Да – Yes - да')
})
