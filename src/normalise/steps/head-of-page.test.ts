import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it('the name of a portrait goes above the byline that says it again', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, 'Вера Пример', 'от Вера Пример', '22.01.2031', SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.byline).toEqual(['Вера Пример'])
})

it('a name alone below the date is that of the author', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, '22 януари 2031', 'Вера Пример', FIRST, SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.byline).toEqual(['Вера Пример'])
})

it('a name alone of somebody whom the text names is that of no author', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const told = `${FIRST} Това каза кметът Вера Пример.`
  expect(cleaned(title, '22 януари 2031', 'Вера Пример', told, SECOND, THIRD).byline).toEqual([])
})

it('a number alone goes, also behind a dash', () => {
  const title = 'Новият мост ще бъде открит през есента'
  expect(cleaned(title, '- 1', FIRST, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
})

it('a notice that stands twice above the headline is not taken for it', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const notice = 'Показват се публикациите с етикет мостове. Показване на всички публикации'
  const page = cleaned(notice, notice, title, FIRST, SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('days in brackets behind a sign of the zodiac are no printed date', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const signs = ['Овен (21 март — 20 април)', 'Телец (21 април — 21 май)']
  const page = cleaned(title, FIRST, signs[0] ?? '', SECOND, signs[1] ?? '', THIRD)
  expect(page.body).toEqual([FIRST, signs[0], SECOND, signs[1], THIRD])
})

it('other stories go between the headline in their list and the same by itself', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const others = ['Лекари: три навика вредят', 'Кой спечели купата в Берлин', 'Времето се разваля']
  const page = cleaned(title, ...others, title, FIRST, SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a date goes below a summary and the headline that is said again', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, title, '22 януари 2031', SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a date that is said twice is no headline', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned('22 януари 2031, 17:30', title, '22 януари 2031, 17:30', FIRST, SECOND)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND])
})

it('the sections that lead to the headline go with it', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(`Вестник/Мостове/Долно поле/${title}`, title, FIRST, SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a day and an hour go with the caption that is glued to them', () => {
  const stamp = '12 травня 2031, 20:40Віра Приклад, депутатка з Долини'
  expect(cleaned(FIRST, SECOND, THIRD, stamp).body).toEqual([FIRST, SECOND, THIRD])
})

it.each(['София:', 'ABC, Oldfield:', 'OLDFIELD, Va. (ABC) —'])(
  'a place goes above the text: “%s”',
  (place) => {
    const page = cleaned('Новият мост ще бъде открит през есента', place, FIRST, SECOND, THIRD)
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
  },
)

it('numbered headlines above the text go: what others read', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const others = ['1. Лекари назоваха навиците, които вредят най-много', '2. Кой спечели купата']
  const page = cleaned(title, ...others, '3. Времето се разваля', FIRST, SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('tags in small letters behind bullets go', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const tags = ['• мостове на реката', '• долно поле-', '• съвет по мостовете']
  expect(cleaned(title, ...tags, FIRST, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
})

it('the name of who speaks stays above the text where another speaks below it, and a place goes', () => {
  const title = 'What the mayor and the builder said about the bridge'
  const said = [
    'The bridge will be open in autumn, after the builders have made their last checks of it.',
    'Petro Sample:',
    'We have worked on the new bridge for three years and are glad that it stands above the river.',
  ]
  expect(cleaned(title, 'Vera Example:', ...said).body).toEqual(['Vera Example:', ...said])
  const told = said.filter((line) => !line.endsWith(':'))
  expect(cleaned(title, 'Oldfield:', ...told).body).toEqual(told)
})

it('what stands between a summary and the date below it goes', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, 'Bridge News Agency VALLEY', '22 януари 2031', SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('an author and a day with dashes go', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, 'Вера Пример 22-01-2031 17:30', SECOND, THIRD)
  expect(page.rules).toContain('3 printed-date')
})

it('a title is taken without the arrow before it and the outlet behind it', () => {
  const title = 'Новият мост ще бъде открит през есента'
  expect(cleaned(`> ${title} - Вестник Мост`, title, FIRST, SECOND).title).toBe(title)
})

it('a heading stays below a first paragraph that ends in a question', () => {
  const first =
    'Пътят на кмета Примеров до Хилмур в началото на месеца, където той видя новия мост над реката, даде повод да се говори за дружба. Но така ли е?'
  const page = cleaned(
    'Мостът на двете села',
    '22 януари 2031',
    first,
    'Мост като лепило',
    FIRST,
    SECOND,
  )
  expect(page.body).toEqual([first, 'Мост като лепило', FIRST, SECOND])
})

it('a label above the text stays where it heads the first of several parts', () => {
  const parts = ['Долно поле', FIRST, 'Горно поле', SECOND, 'Хилмур', THIRD]
  const title = 'Какво се случи в общините през есента'
  const first = `${FIRST} Така решиха в Долно поле.`
  const page = cleaned(title, 'Долно поле', first, ...parts.slice(2))
  expect(page.body).toEqual(['Долно поле', first, ...parts.slice(2)])
  expect(cleaned(title, 'Долно поле', first, SECOND, THIRD).body).toEqual([first, SECOND, THIRD])
})

it('a line of three clauses is of the text, though it has no stop', () => {
  const clauses =
    'Утром 3 мая мэр осмотрит мельницу в Нижнем поле, потом переправится через реку Хилмурку, за которой живет кузнец'
  const other = 'Туда же едет инженер моста из соседней долины'
  const page = cleaned('Мэр Хилмура едет к соседям', '3 мая 2031', other, clauses, FIRST, SECOND)
  expect([page.standfirst, ...page.body]).toContain(clauses)
})

it('words of the title in small letters without a sign go', () => {
  const title = 'Кметът отложи срещата си с мелничаря Довган'
  const page = cleaned(title, '3 май 2031', 'кметът отложи срещата мелничаря довган', FIRST, SECOND)
  expect(page.body).toEqual([FIRST, SECOND])
})

it('no caption stands above one that says who stands where', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const summary = 'В Долно поле разправят, че лентата ще пререже най-възрастната жителка'
  const shown = 'Васил Примеров и Георги Образцов (вдясно)'
  expect(cleaned(title, '22.01.2031', summary, shown, FIRST, SECOND, THIRD).standfirst).toBe(
    summary,
  )
})

it('an item and a row that breaks off in a comma are no title', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const topic = 'Мостът над реката при Долно поле ,'
  const item = '• Новият мост над реката ще бъде открит'
  const page = cleaned(topic, title, FIRST, item, SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(cleaned('Накратко за деня:', item, FIRST, SECOND, THIRD).body).toContain(item)
})

it('a second summary that has the words of the text stays, another story goes', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const summaries = [
    'Строежът на моста отне на общината три години',
    'Жителите и кметът ще прережат лентата заедно',
  ]
  expect(
    cleaned(title, '22.01.2031', ...summaries, FIRST, SECOND, THIRD).removed.map(
      ({ text }) => text,
    ),
  ).not.toContain(summaries[1])
  const other = 'Футболистите загубиха финала за купата'
  expect(
    cleaned(title, '22.01.2031', summaries[0] ?? '', other, FIRST, SECOND, THIRD).body,
  ).not.toContain(other)
})

it('a trail of sections has the words of the text too, and goes', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const trail = 'Начало - Мостът над реката - Строежът в Долно поле'
  const page = cleaned(
    title,
    '22.01.2031',
    'Строежът на моста отне на общината три години',
    trail,
    FIRST,
    SECOND,
    THIRD,
  )
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('three words that tell something are no name of a section', () => {
  const title = 'Міст у Гільмурі відкриють восени, а не взимку'
  const page = [title, 'Нарада відбулася онлайн', FIRST, SECOND, THIRD]
  expect(cleaned(...page).body).toContain('Нарада відбулася онлайн')
  expect(cleaned(title, 'Новини нашого краю', FIRST, SECOND, THIRD).body).toEqual([
    FIRST,
    SECOND,
    THIRD,
  ])
})
