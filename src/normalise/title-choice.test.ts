import { describe, expect, it } from 'vitest'
import { readPage } from '#normalise/read-page.ts'
import { titleIndex } from '#normalise/title-choice.ts'
import { cleaned } from '#tests/builders/cleaned-page.ts'

const MENU = [
  'Skip to main content',
  'The daily letter of the valley, every morning',
  'Home',
  'Valley and Hills',
  'Money in the Valley',
  'Sport',
  'Weather for walkers',
  'Walks along the river',
  'Boats, Mills and Fords',
  'Pictures',
  'Advertise with the Courier',
  'Work With Us Today',
  'Our code of conduct',
  'Puzzles',
  'Saved stories',
  'The notice has not loaded yet, but your story goes on below.',
  'Breadcrumb trail',
  'News',
]

const TEXT = [
  'The old ferry will carry its last passengers across the river on Sunday, the town said, after ninety years in which it hardly missed a day.',
  'A new bridge half a mile upstream has taken most of its passengers, and the ferry has lost money in each of the last four winters.',
  'Ann Other, who steers the ferry, said that she would miss the river in the morning, but not the ice that comes down it in March.',
  'The town wants to keep the boat as a museum near the bridge, where children could learn how people crossed the river before.',
]
const TITLE = 'Last ferry leaves the town on Sunday'
const SUMMARY = 'A bridge upstream took its passengers, and each winter cost the town more'

const UKRAINIAN_MENU = [
  'Перейти до вмісту',
  'Щоденний лист долини на кожен ранок',
  'Головна',
  'Долина та пагорби',
  'Гроші в долині',
  'Спорт',
  'Погода для мандрівників',
  'Прогулянки вздовж річки біля мосту',
  'Човни, млини і броди',
  'Світлини',
  'Реклама у віснику долини',
  'Працюйте разом із нами',
  'Наші правила для авторів',
  'Загадки',
  'Збережені дописи',
  'Новини пагорбів',
  'Усі теми вісника',
]
const UKRAINIAN_TEXT = [
  'Старий пором у неділю востаннє перевезе пасажирів через річку, повідомило місто, після дев’яноста років роботи майже без вихідних.',
  'Новий міст за кілометр вище забрав у порома більшість пасажирів, і чотири останні зими він приносив місту лише збитки.',
  'Віра Приклад, яка водить пором, каже, що сумуватиме за ранковою річкою, але не за кригою, яка приходить у березні.',
  'Місто хоче зберегти пором як музей біля мосту, де діти дізнаються, як люди колись переправлялися через річку.',
]

describe('the title of a page that was pasted as a whole', () => {
  it('is the headline that speaks of the text, not one of the menu above it', () => {
    const page = cleaned(...MENU, TITLE, SUMMARY, 'By Vera Example', '22 January 2031', ...TEXT)
    expect(page).toMatchObject({ title: TITLE, standfirst: SUMMARY, body: TEXT })
    const title = 'Останній пором вирушить через річку в неділю'
    const other = cleaned(...UKRAINIAN_MENU, title, '22 січня 2031, 10:15', ...UKRAINIAN_TEXT)
    expect(other).toMatchObject({ title, body: UKRAINIAN_TEXT })
  })

  it('stands above an author and a day, where two headlines speak of the text', () => {
    const other = 'Passengers of the ferry tell of the river'
    expect(titleOf(...MENU, other, ...MENU, TITLE, 'By Vera Example', ...TEXT)).toBe(TITLE)
    expect(titleOf(...MENU, other, 'By Vera Example', ...MENU, TITLE, ...TEXT)).toBe(other)
  })

  it('is the line above its summary, though that says more of what the text does', () => {
    const title = 'Ferry carries its last passengers on Sunday'
    const summary = 'The ferry lost its passengers to the bridge on the river'
    expect(titleOf(...MENU, title, summary, 'By Vera Example', ...TEXT)).toBe(title)
  })

  it('can stand below a paragraph of another story, with which the text seems to start', () => {
    const teaser =
      'Somebody from the hills won the large prize of the lottery, and she wants to buy herself a horse, a cart and a house.'
    expect(titleOf(...MENU, teaser, TITLE, 'By Vera Example', ...TEXT)).toBe(TITLE)
  })

  it('stands above a list of the text too', () => {
    const list = MENU.map((item) => `- ${item}`)
    expect(titleOf(TITLE, 'What the town counted:', ...list, ...TEXT)).toBe(TITLE)
    expect(titleOf(TITLE, 'What the town counted:', ...MENU, ...TEXT)).toBe(TITLE)
  })
})

function titleOf(...texts: readonly string[]): string | undefined {
  const { draft } = readPage(texts.join('\n'))
  return draft.lines[titleIndex(draft, new Set())]?.text
}
