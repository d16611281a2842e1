import { expect, test } from 'vitest'
import { isConsentWall } from '#normalise/consent-wall.ts'

const NEWS = [
  'The mayor opened the new bridge over the river on Friday, the council said.',
  'Buses will cross it from Monday on, and the old ford will be closed to boats.',
]

test.each([
  [
    'English',
    'We and our 31 partners keep and read information on your device, such as cookies, for adverts.',
    'You can give your consent or withdraw it at the bottom of each page whenever you want to.',
  ],
  [
    'Bulgarian',
    'Ние и нашите 31 партньори пазим информация на устройството Ви и обработваме лични данни за реклама.',
    'Съгласието си можете да оттеглите по всяко време в долния край на всяка страница.',
  ],
  [
    'Ukrainian',
    'Ми та наш 31 партнер зберігаємо інформацію на вашому пристрої, щоб показувати вам рекламу.',
    'Ви можете дати свою згоду або відкликати її внизу кожної сторінки, коли забажаєте.',
  ],
  [
    'Russian',
    'Мы и наши 31 партнёр храним на вашем устройстве информацию, чтобы показывать вам рекламу.',
    'Вы можете дать своё согласие или отозвать его внизу любой страницы, когда пожелаете.',
  ],
])('a page that only asks for consent is a wall, in %s', (_language, stored, asked) => {
  expect(isConsentWall(['Herald', stored, asked, 'OK'])).toBe(true)
  expect(isConsentWall(['Herald', asked, 'OK'])).toBe(false)
  expect(isConsentWall([stored, asked, ...NEWS])).toBe(false)
})

test('a report of what somebody says of cookies is no wall', () => {
  const said =
    '“We and our two partners keep cookies in a jar on the shelf,” the baker told our paper on Friday.'
  expect(isConsentWall([said])).toBe(false)
})
