import { expect, it } from 'vitest'
import { toldFacts } from '#match/archive/told-facts.ts'

function quotations(lang: string, text: string): readonly string[] {
  const facts = toldFacts([text], lang).filter(({ kind }) => kind === 'quotation')
  return facts.map(({ key }) => key)
}

it.each([
  [
    'en',
    '“We shall cross the new river bridge today,” he said.',
    'we shall cross the new river bridge',
  ],
  [
    'uk',
    'Він сказав: «Ми сьогодні перейдемо новий міст через річку».',
    'ми сьогодні перейдемо новий міст через річку',
  ],
  [
    'ru',
    '«Сегодня мы откроем новый мост через реку», — сказал он.',
    'сегодня мы откроем новый мост через реку',
  ],
  ['bg', '„Днес ще минем по новия мост над реката“, каза той.', 'днес ще минем по новия мост над'],
])('seven words in a row that are quoted are a fact (%s)', (lang, text, words) => {
  expect(quotations(lang, text)[0]).toBe(`${lang}:${words}`)
})

it('a word or two in quotation marks are none', () => {
  expect(quotations('en', 'The “old bridge” stood where the new one will be built soon.')).toEqual(
    [],
  )
})
