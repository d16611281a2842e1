import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const LONG = [
  ...PARAGRAPHS,
  'Осветление, парапети и две нови спирки получава пътят край реката, а камионите ще чакат на отсрещния бряг до следващото лято заради ремонта на стария кей.',
]
const OTHERS = ['Читайте также:', 'Паром встал до весны', 'В Хилмуре выбирают мэра']

it.each([
  '«Мост простоит еще сто лет, если за ним смотреть», — подытожил собеседник газеты.',
  '„Мостът ще стои още сто години, ако се грижим за него“ – заключи събеседникът ни.',
  '"Міст простоїть іще сто років, якщо за ним дивитися", — підсумував співрозмовник.',
])('what somebody says below two other stories goes on with the text: %s', (spoken) => {
  expect(cleaned(...LONG, ...OTHERS, spoken).body).toEqual([...LONG, spoken])
})

it('a teaser below them does not', () => {
  const teaser =
    'Волейболисты выиграли кубок в Берлине, и их тренер заплакал от радости на площадке.'
  expect(cleaned(...LONG, ...OTHERS, teaser).body).toEqual(LONG)
})
