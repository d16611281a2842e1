import { expect, test } from 'vitest'
import { cleanPage } from '#normalise/clean-page.ts'
import { holdsArticle } from '#normalise/holds-article.ts'
import { readPage } from '#normalise/read-page.ts'

function holds(text: string): boolean {
  const { draft } = readPage(text)
  return holdsArticle(cleanPage(draft), draft.lines)
}

test('an article stays one above what the page could not load', () => {
  const told = [
    'The mayor opened the new bridge over the river on Friday, the council said.',
    'Buses will cross it from Monday on, and the old ford will be closed to boats.',
    'Page not found. Please enable javascript or use a different browser.',
  ]
  expect(holds(told.join('\n'))).toBe(true)
})

test('a flash of one sentence is an article', () => {
  expect(holds('The mayor will open the new bridge on Friday, the council said.')).toBe(true)
})

test('a headline and a line that breaks off are an article', () => {
  const text =
    'Mayor opens bridge\nThe mayor opened the new bridge over the river on Friday and said that he'
  expect(holds(text)).toBe(true)
})

test('a list of what was agreed is an article, though its items end in semicolons', () => {
  const items = [
    'The mayor told the press on Friday what the two councils had agreed on the river bank.',
    '- the new bridge will be open to everybody who lives on either bank of the river;',
    '- the old ford will be closed to boats, but not to those who cross it on foot;',
    '- the mill will be painted in the colours of the village, and so will the school.',
  ]
  expect(holds(items.join('\n'))).toBe(true)
})

test('a text with a list of figures is an article', () => {
  const text = 'Для нового мосту в селі придбали все потрібне, розповів у п’ятницю міський голова.'
  const figures = ['бруківка — 18 355 (+12);', 'поручні — 1982 (+3);', 'лави — 40 (+8);']
  expect(holds([text, ...figures.map((figure) => `- ${figure}`)].join('\n'))).toBe(true)
})

test.each([
  [
    'a contract',
    '1.1. The shop sells to anybody who likes its goods and pays for them at once.\n1.2. Whoever buys has agreed to every line below, and to the appendices too.\n2.1. The shop may alter its pages whenever it wishes, unless the law forbids it.',
  ],
  [
    'a list of stories that break off',
    'Bridge to open in autumn\nThe mayor opened the new bridge over the river and said that...\nSchool gets a new roof\nThe roof of the school had been leaking for years until the...',
  ],
  [
    'a list of headlines',
    'Bridge to open in autumn\nSchool gets a new roof\nRoad repaired at last',
  ],
  ['an error page', '404\nPage not found\nThe page you are looking for does not exist any more.'],
  ['code', 'import x from "y"\nconst a = 1;\nfunction b() {\n  return a;\n}\nexport { b };'],
  ['a table of numbers', '2019\t12.5\t13.1\n2020\t11.9\t12.2\n2021\t14.0\t15.3'],
  ['a form', 'Name:\nE-mail:\nPassword:\nRepeat password:\nI agree to the terms'],
])('%s is none', (_name, text) => {
  expect(holds(text)).toBe(false)
})

test('a match that is told minute by minute is an article', () => {
  const minutes = ['81’ - Смяна при гостите', "67' Гол на Примеров", "45' - Край на полувремето"]
  expect(holds(['Домакините водят преди края', ...minutes].join('\n'))).toBe(true)
})

test.each([
  ['Общи условия на магазина', 'Клиентът'],
  ['Договор с покупателем', 'Покупатель'],
])('a document with numbered points is no article: “%s”', (title, who) => {
  const points = ['1.', '2.', '3.'].map(
    (number) => `${number} ${who} потвърждава, что знает условия и принимает их без изменений.`,
  )
  expect(holds([title, ...points].join('\n'))).toBe(false)
})

test.each(['Часті питання', 'FAQ', 'Често задавани въпроси'])(
  'answers to the questions of readers are no article: “%s”',
  (heading) => {
    const answer = 'The council answers within four weeks, and the letter is sent by post to you.'
    expect(holds([heading, 'When will I hear from you?', answer].join('\n'))).toBe(false)
    expect(holds([heading, 'The bridge is open', answer].join('\n'))).toBe(true)
  },
)

test('a page of questions is no article, though it only leads to the answers', () => {
  const text = 'Here you find links to what people most often ask the council of the village about.'
  expect(holds(`Frequently asked questions (FAQ)\n${text}`)).toBe(false)
})

test('an article that ends with the questions of readers is one', () => {
  const paragraph = (place: string) =>
    `The council of ${place} opened the new bridge over the river on Tuesday, and the mayor spoke of it.`
  const text = ['Upfield', 'Downfield', 'Midfield'].map(paragraph)
  const asked = ['FAQ', 'When does the bridge close?', 'It closes at night, the council says.']
  expect(holds(['A bridge for three villages', ...text, ...asked].join('\n'))).toBe(true)
})

test('code is no article, though its comments are whole sentences', () => {
  const code = [
    '// The bridge is open to everybody who lives on either bank of the river.',
    'const bridge = openBridge(river);',
    '// The old ford is closed to boats, but not to those who cross it on foot.',
    'if (ford.isOpen) {',
    '  ford.close();',
    '}',
  ]
  expect(holds(code.join('\n'))).toBe(false)
})

test('an article stays one amid what is left of its pictures', () => {
  const told =
    'The mayor opened the new bridge over the river on Friday, the council of the valley said.'
  const picture = '<image>data:image/png,"s3://most/1" alt=""</image>'
  expect(holds([told, ...Array.from({ length: 5 }, () => picture)].join('\n'))).toBe(true)
})

test('teasers that break off, each below its day and its headline, are no article', () => {
  const page = [
    'Topic: bridges',
    '23.04.2031',
    'The bridge is open at last',
    'The mayor cut the ribbon himself. The council and both villages came to see it […]',
    '22.04.2031',
    'Lu Mingde drives to the mill',
    'He was late for the second time. The miller had waited for him since noon, they say […]',
    '18.04.2031',
    'The school and the mill sign a paper',
    'The paper opens the way to a new roof of the school. The teacher has signed it, we hear […]',
    'Navigation',
    '1 2 3 … 14 Next',
  ]
  const { draft } = readPage(page.join('\n'))
  // The last of them looks like an article below other stories.
  expect(holdsArticle({ ...cleanPage(draft), startsAt: 8 }, draft.lines)).toBe(false)
})

test('a page that only asks for consent is no article', () => {
  const asked = [
    'We and our 31 partners keep and read information on your device, such as cookies, for adverts.',
    'You can give your consent or withdraw it at the bottom of each page whenever you want to.',
  ]
  expect(holds(['Herald', ...asked, 'AGREE'].join('\n'))).toBe(false)
})

test.each([
  [
    'Няма такава страница',
    'Може би сте сгрешили, когато сте въвели адреса, или текстът е преместен.',
  ],
  ['Такої сторінки немає', 'Можливо, ви помилилися, набираючи адресу, або ж матеріал перенесли.'],
  ['Похоже, такой страницы у нас нет', 'Возможно, вы пришли по устаревшей ссылке на материал.'],
  ['Sorry', 'This page doesn’t exist, or somebody mistyped the address when the link was made.'],
])('a page that is not there is no article: %s', (title, told) => {
  expect(holds([title, told, 'Mill burns in Hilmur'].join('\n'))).toBe(false)
})

test.each([
  'На жаль, такої сторінки в нас немає. Можливо, її видалено.',
  'Пожалуйста, подождите, мы проверяем ваш браузер перед переходом на сайт.',
  'Sorry, we could not find this page. It may have moved to our archive.',
])('a page that says only what went wrong is no article: %s', (line) => {
  expect(holds(`Вісник Долини\n${line}`)).toBe(false)
})

test('an archive of stories about one thing is none, though they speak of the same', () => {
  const told = [
    'opens in spring, the mayor of Hilmur says',
    'is painted blue, the mayor of Hilmur hopes',
  ]
  const days = [15, 14, 13, 12]
  const units = days.map((day, at) => [
    `${String(day)}.01.2031 - 19:10 [ Hilmur Post ]`,
    `Bridge at Hilmur in the news ${String(day)}`,
    `The new bridge over the river ${told[at % 2] ?? ''}, as it did last week.`,
    `The mayor of Hilmur said of the new bridge that the river is deep there.`,
  ])
  expect(holds(['Archive: bridges', ...units.flat()].join('\n'))).toBe(false)
})
