import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const SUBTITLE = 'Поканата за моста е на кмета Примеров'

it('the headline above the day is the title, though a subtitle below it has more of the text', () => {
  const title = 'Строители заминават с весела песен'
  const told = `${PARAGRAPHS[0]} Строители ще има на моста до есента, поканата е на кмета Примеров.`
  const page = cleaned(title, '3 май 2031', SUBTITLE, told, ...PARAGRAPHS.slice(1))
  expect(page.title).toBe(title)
})

it('a headline of another story above a day is not', () => {
  const other = 'Волейболистките спечелиха купата в Берлин'
  const page = cleaned(other, '3 май 2031', 'Новият мост ще бъде открит през есента', ...PARAGRAPHS)
  expect(page.title).toBe('Новият мост ще бъде открит през есента')
})
