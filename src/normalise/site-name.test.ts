import { expect, it } from 'vitest'
import { isSiteName } from '#normalise/site-name.ts'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

it.each([
  'Ministry of Bridges of Hilmur',
  'Министерство на мостовете',
  'Хілмурська обласна державна адміністрація',
  'Посольство Хилмура в Долине',
  'The Old Times | Hilmur',
  'HILMUR.UA Новини',
  '+29°C Хилмур | USD 79.50 | EUR 82.84',
])('“%s” could be the name of a site', (line) => {
  expect(isSiteName(line)).toBe(true)
})

it.each([
  'Ministry of Bridges: the ford stays open',
  'Ministry of Bridges asks the council to close the old ford',
  'Ministry denies reports on the bridge',
  'Хакеры взломали официальный сайт моста',
  'Lu Mingde meets Petr Dovgan',
  'Хилмур и Долина строят мост',
])('“%s” is none', (line) => {
  expect(isSiteName(line)).toBe(false)
})

it('the title is the headline below the name of the site', () => {
  const title = 'Кметът Примеров откри новия мост, за който чакаха три години'
  expect(
    cleaned('Общинска администрация Долно поле', '22.01.2031', title, ...PARAGRAPHS).title,
  ).toBe(title)
})
