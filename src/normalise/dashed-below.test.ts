import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const OTHER = 'Прочетете още: Хорът на Хилмур ще пее в столицата'
const PROGRAMME = [
  'Програмата на тържеството:',
  '– 10:00 – Областният управител реже лентата',
  '– 11:30-12:00: Хорът пее на новия мост',
  '– 13:00: Трапезата край реката',
]

it('a list goes on with the text below one other story and the line that leads to it', () => {
  expect(cleaned(...PARAGRAPHS, OTHER, ...PROGRAMME).body).toEqual([...PARAGRAPHS, ...PROGRAMME])
})

it('headlines behind dashes do not', () => {
  const others = ['Днес в Хилмур:', '– Мелницата пак гори', '– Паромът спря до пролетта']
  expect(cleaned(...PARAGRAPHS, OTHER, ...others).body).toEqual(PARAGRAPHS)
})

const TALK = [
  '– Кога ще отворите моста?',
  '– През есента, ако реката позволи и ако камъните за парапета дойдат навреме от кариерата.',
  '– А лодкарят?',
  '– Остава. Ще вози гостите до другия бряг.',
]
const END = ['– Ще пеете ли?', '– Едва ли. Гласът ми отиде по тъмно.']

it('a talk goes on below one other story as it stands above', () => {
  expect(cleaned(...PARAGRAPHS, ...TALK, OTHER, ...END).body.slice(-2)).toEqual(END)
  expect(cleaned(...PARAGRAPHS, OTHER, ...END).body).toEqual(PARAGRAPHS)
})
