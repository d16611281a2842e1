import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const TEASER =
  'Средната температура в столицата вчера достигна тридесет градуса, съобщиха метеоролозите. Очаква се'
const WHOLE =
  'Волейболистките спечелиха купата в Берлин, а треньорката им заплака от радост на терена.'

describe('below the last paragraph', () => {
  it.each([
    ['a teaser with the page’s own two dots', `${PARAGRAPHS[1].slice(0, 90)}..`],
    ['a headline of another story', 'Отборът по волейбол спечели купата в Берлин'],
  ])('%s goes', (_what, line) => {
    const page = cleaned(...PARAGRAPHS, line, 'Реклама')
    expect(page.body).toEqual(PARAGRAPHS)
    expect(page.rules).toEqual(['5 related-stories', '6 advert'])
  })

  it('whole teasers go with those that break off above them', () => {
    expect(cleaned(...PARAGRAPHS, `${TEASER}…`, WHOLE, 'Реклама').body).toEqual(PARAGRAPHS)
  })

  it('a whole paragraph stays above teasers, though it speaks of something else', () => {
    expect(cleaned(...PARAGRAPHS, WHOLE, `${TEASER}…`, 'Реклама').body).toEqual([
      ...PARAGRAPHS,
      WHOLE,
    ])
  })

  it('a line that the capture cut below a teaser goes with it', () => {
    const last = 'Новият мост над реката ще носи името на кмет'
    expect(cleaned(...PARAGRAPHS, `${TEASER}..`, last).body).toEqual(PARAGRAPHS)
  })

  it.each([
    'Двамата се разбраха волейболистките да получат награди, а треньорката им да работи още година',
    'Кметът каза още, че таксата за моста ще е',
  ])('a paragraph that breaks off stays above what is below the page: “%s”', (line) => {
    const title = 'Новият мост ще бъде открит през есента'
    expect(cleaned(title, ...PARAGRAPHS, line, 'Снимка: Студио').body).toEqual([
      ...PARAGRAPHS,
      line,
    ])
  })

  it('a line without a word of the text goes where the page goes on below it', () => {
    const line = 'Отборът по волейбол спечели купата'
    expect(cleaned(FIRST, SECOND, line, 'Снимка: Студио').body).toEqual([FIRST, SECOND])
    expect(cleaned(...PARAGRAPHS, line, 'Снимка: Студио').body).toEqual(PARAGRAPHS)
    expect(cleaned(...PARAGRAPHS, line).body).toEqual([...PARAGRAPHS, line])
  })

  it.each(['Лесова Н.В., специалист по мостам', 'Н. В. Лесова'])('“%s” signs and goes', (line) => {
    expect(cleaned(...PARAGRAPHS, line).body).toEqual(PARAGRAPHS)
  })

  it('the letters of an agency go', () => {
    expect(cleaned(...PARAGRAPHS, 'INS').body).toEqual(PARAGRAPHS)
  })

  it('a cut line stays below a picture amid the text', () => {
    const cut = 'Кметът на Долно поле добави, че новият мост над'
    expect(cleaned(...PARAGRAPHS, 'Снимка: Студио', cut).body).toEqual([...PARAGRAPHS, cut])
  })

  it('items stay below the line that leads to them', () => {
    const items = ['- Кога ще бъде открит новият мост', '- Защо старият брод остава затворен']
    const lead = 'Какво още не е решено в селото:'
    expect(cleaned(...PARAGRAPHS, lead, ...items).body).toEqual([...PARAGRAPHS, lead, ...items])
  })

  it('a whole paragraph stays, though it speaks of something else', () => {
    expect(cleaned(...PARAGRAPHS, WHOLE).body).toEqual([...PARAGRAPHS, WHOLE])
  })

  it('a paragraph of the text stays where the capture cut it', () => {
    const cut =
      'Новият мост над реката ще носи името на селото Долно поле, обяви кметът Васил Приме'
    expect(cleaned(...PARAGRAPHS, cut).body).toEqual([...PARAGRAPHS, cut])
  })

  it.each(['Новият мост ще', TEASER, 'Тогава отборът по волейбол спечели купата в Берлин'])(
    'the last line of a page stays, for a capture can break off anywhere: “%s”',
    (line) => {
      expect(cleaned(...PARAGRAPHS, line).body).toEqual([...PARAGRAPHS, line])
    },
  )

  it('a headline of the same story stays, for a capture can break off above a button', () => {
    const line = 'Новият мост над реката ще бъде открит от кмета Примеров'
    expect(cleaned('Мостът на Долно поле е готов', ...PARAGRAPHS, line, 'Реклама').body).toContain(
      line,
    )
  })

  it('a headline right above other stories is one of them', () => {
    const line = 'Новият мост над реката ще бъде открит от кмета Примеров'
    const page = cleaned(...PARAGRAPHS, line, 'Още по темата', 'Училището има нов покрив')
    expect(page.body).toEqual(PARAGRAPHS)
  })

  it('a signature goes and is taken for the author', () => {
    const page = cleaned(...PARAGRAPHS, 'Вера Примерова')
    expect(page.body).toEqual(PARAGRAPHS)
    expect(page.byline).toEqual(['Вера Примерова'])
  })

  it('the last line of a list stays', () => {
    expect(cleaned(...PARAGRAPHS, 'На откриването ще бъдат:', 'кметът').body).toContain('кметът')
  })
})

it.each(['…', '...', '..'])('a teaser goes at the very end of a capture, before “%s”', (dots) => {
  expect(cleaned(...PARAGRAPHS, `${TEASER}${dots}`).body).toEqual(PARAGRAPHS)
})

it.each(['Учени: Мечките излизат все по-рано (+ВИДЕО', 'Ведмеді прокидаються раніше (ФОТО)'])(
  'a headline that offers pictures goes where the page breaks off: %s',
  (headline) => {
    expect(cleaned(FIRST, SECOND, THIRD, headline).body).toEqual([FIRST, SECOND, THIRD])
  },
)

it('a line that leads to what is lost stays', () => {
  const lead = 'Отборът по волейбол и залозите:'
  expect(cleaned(...PARAGRAPHS, lead, 'Реклама').body).toEqual([...PARAGRAPHS, lead])
})

it('the last words of a talk stay', () => {
  const talk = ['– А зимата?', '– Каква зима?']
  expect(cleaned(...PARAGRAPHS, ...talk, 'Реклама').body).toEqual([...PARAGRAPHS, ...talk])
})

it('names that the text says nowhere else stay, and tags go', () => {
  const names = ['Хилмур', 'Нордер', 'Остердал', 'Вестер']
  expect(cleaned(...PARAGRAPHS, ...names, 'Реклама').body).toEqual([...PARAGRAPHS, ...names])
  const tags = ['Примеров', 'Долно поле', 'Образцов', 'Кметът']
  expect(cleaned(...PARAGRAPHS, ...tags, 'Реклама').body).toEqual(PARAGRAPHS)
})

it('the goals of a match stay, also the last of them', () => {
  const goals = ['ДОЛНО ПОЛЕ - ХИЛМУР 1:1', '1:0 Петър Довган (31)', '1:1 Минде (90+3)']
  expect(cleaned(...PARAGRAPHS, ...goals, 'Реклама').body).toEqual([...PARAGRAPHS, ...goals])
})

it('a heading stays where others have a number before their colons too', () => {
  const last = 'Юни 2033-та: веселие без вратовръзка и сако'
  const lines = [FIRST, 'Април 2028-ма: похвала', SECOND, 'Май 2029-та: подаръци', THIRD, last]
  expect(cleaned(...lines, 'Реклама').body).toEqual(lines)
  expect(cleaned(FIRST, SECOND, THIRD, last, 'Реклама').body).toEqual([FIRST, SECOND, THIRD])
})

it('what takes up the text in its second sentence is its end, though dots follow', () => {
  const end =
    'Утром гости осмотрят мельницу, которую хотят продать. Потом — пироги и песни до ночи…'
  expect(cleaned(...PARAGRAPHS, end, 'Реклама').body).toEqual([...PARAGRAPHS, end])
})

it('what holds a sentence behind the only paragraph of a page is its second', () => {
  const rest =
    'Гостей на мельницу вчера не звали, ворота заперты.Кузнец рассказывал, будто мельник спорит с лесником за межу и'
  const [opening] = PARAGRAPHS
  expect(cleaned('Мост открыт', opening, rest, 'Реклама').body).toEqual([opening, rest])
})

const CUP = 'Волейболистките спечелиха купата в Берлин'

it.each([
  `${CUP}, а треньорката им заплака от радост на терена. Всички отидоха на вечеря и пяха до...`,
  `${CUP} през 2031. Всички отидоха на вечеря и пяха до сутринта, а треньорката им заплака от...`,
  `${CUP}, а треньорката им заплака от радост на терена. „Всички ще отидем на вечеря“, каза...`,
])('a last paragraph of several sentences is the end of a text, though dots follow: %s', (end) => {
  expect(cleaned(...PARAGRAPHS, end, 'Реклама').body).toEqual([...PARAGRAPHS, end])
})

it.each([
  `${CUP}. Всички отидоха на вечеря...`,
  `${CUP}, а треньорката им заплака от радост на терена и после всички отидоха на вечеря и пяха до...`,
])('a line of a few words or of one sentence that dots end is a teaser: %s', (teaser) => {
  expect(cleaned(...PARAGRAPHS, teaser, 'Реклама').body).toEqual(PARAGRAPHS)
})
