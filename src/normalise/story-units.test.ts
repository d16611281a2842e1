import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const CHOIR = 'Певците от Горно село тръгват на път'
const CHOIR_TEASER = 'Хорът ще пее в пет града и ще се върне чак през пролетта с нови песни.'
const BEES = 'Пчеларите събраха рекорден мед'
const BEES_TEASER = 'Кошерите край гората дадоха три тона, съобщи сдружението на пчеларите.'

it.each([
  ['counts', 'прочитания: 113', 'прочитания: 128'],
  ['days', '22.01.2031', '21.01.2031'],
])('other stories with their teasers and %s go from the end', (_what, one, other) => {
  const page = cleaned(FIRST, SECOND, THIRD, CHOIR, CHOIR_TEASER, one, BEES, BEES_TEASER, other)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a chronicle of the text stays', () => {
  const page = cleaned(
    FIRST,
    SECOND,
    'Мостът над реката беше затворен',
    THIRD,
    '22.01.2031',
    'Кметът Примеров откри моста',
    SECOND.replace('Строежът', 'Ремонтът'),
    '23.01.2031',
  )
  expect(page.body).toContain(THIRD)
})
