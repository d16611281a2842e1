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

test.each([
  [
    'We value your privacy',
    'The site uses cookies on your device to show you advertising that fits you.',
  ],
  [
    'Ми цінуємо вашу приватність',
    'Сайт зберігає на вашому пристрої файли cookie, аби показувати рекламу.',
  ],
  [
    'Мы ценим вашу конфиденциальность',
    'Сайт хранит на вашем устройстве файлы cookie, чтобы показывать рекламу.',
  ],
  [
    'Ние ценим вашата поверителност',
    'Сайтът пази бисквитки на устройството Ви, за да показва реклами по избор.',
  ],
])('a wall is known by its heading, and an article below it stays one: %s', (heading, told) => {
  expect(isConsentWall([heading, told])).toBe(true)
  expect(isConsentWall([heading, told, ...NEWS])).toBe(false)
})
