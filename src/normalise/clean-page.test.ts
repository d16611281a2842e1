import { describe, expect, it } from 'vitest'
import { cleanPage } from '#normalise/clean-page.ts'
import { readPage } from '#normalise/read-page.ts'

const FIRST =
  'Кметът на Долно поле Васил Примеров обяви във вторник, че новият мост над реката ще бъде открит през есента.'
const SECOND =
  'Строежът на моста продължи три години и струва на общината дванадесет милиона лева, каза още кметът Примеров.'
const THIRD =
  'Жителите на Долно поле отдавна чакат моста, защото най-близкият брод е на десет километра от селото.'

function clean(...lines: readonly string[]) {
  const draft = cleanPage(readPage(lines.join('\n')).draft)
  return {
    ...draft,
    body: draft.lines.map(({ text }) => text),
    rules: draft.removed.map(({ line, rule }) => `${line} ${rule}`),
  }
}

describe('the head of a page', () => {
  it('is taken apart', () => {
    const page = clean(
      'Новият мост ще бъде открит през есента',
      'Общината обещава празник за всички жители на селото',
      '17:30 | 22 януари 2031',
      'Автор: Вера Пример',
      'Снимка: Студио',
      FIRST,
      SECOND,
    )
    expect(page).toMatchObject({
      title: 'Новият мост ще бъде открит през есента',
      standfirst: 'Общината обещава празник за всички жители на селото',
      byline: ['Вера Пример'],
      body: [FIRST, SECOND],
    })
    expect(page.rules).toEqual([
      '1 title',
      '2 standfirst',
      '3 printed-date',
      '4 byline',
      '5 picture-credit',
    ])
  })

  it('does not take the caption above a credit for the headline', () => {
    const page = clean(
      'Новият мост ще бъде открит през есента',
      'Кметът Васил Примеров на новия мост',
      'Снимка: Студио',
      FIRST,
      SECOND,
    )
    expect(page.title).toBe('Новият мост ще бъде открит през есента')
    expect(page.rules).toEqual(['1 title', '2 picture-credit', '3 picture-credit'])
  })

  it('takes a line above a credit for the headline where there is no other', () => {
    const page = clean('Новият мост ще бъде открит през есента', 'Снимка: Студио', FIRST, SECOND)
    expect(page.title).toBe('Новият мост ще бъде открит през есента')
  })

  it('does not take a row of tags for the headline', () => {
    const page = clean(
      'Васил Примеров Долно Поле Мостове Васил Примеров Долно Поле',
      'Новият мост ще бъде открит през есента',
      FIRST,
      SECOND,
    )
    expect(page.title).toBe('Новият мост ще бъде открит през есента')
    expect(page.rules).toEqual(['1 navigation', '2 title'])
  })

  it('takes a headline that the page cut short for want of a whole one', () => {
    const page = clean('Новият мост над реката ще бъде открит най-късно през ...', FIRST, SECOND)
    expect(page).toMatchObject({
      title: 'Новият мост над реката ще бъде открит най-късно през ...',
      body: [FIRST, SECOND],
    })
  })

  it('drops the first sentence where it stands above the text, cut short', () => {
    const page = clean(
      'Новият мост ще бъде открит през есента',
      `${FIRST.slice(0, 70)} ...`,
      '35171',
      FIRST,
      SECOND,
    )
    expect(page.body).toEqual([FIRST, SECOND])
    expect(page.rules).toEqual(['1 title', '2 repeated-title', '3 counter'])
  })

  it('reads the names and days of one line, also with hyphens between', () => {
    const page = clean(
      'Новият мост ще бъде открит през есента',
      'Вера Пример, Петър Мостов | 22.01.2031 - 23.01.2031',
      FIRST,
    )
    expect(page.rules).toEqual(['1 title', '2 printed-date'])
  })

  it('knows signatures and lone labels, whose names stand below them', () => {
    const page = clean(
      'Новият мост ще бъде открит през есента',
      'Вера Пример, Вестник',
      'Tue 22nd January 2031',
      'Автор:',
      'Вестник Онлайн',
      FIRST,
      SECOND,
    )
    expect(page.rules).toEqual([
      '1 title',
      '2 byline',
      '3 printed-date',
      '4 printed-date',
      '5 byline',
    ])
  })

  it('keeps the words that introduce the text', () => {
    expect(clean('Долно поле:', FIRST, SECOND).body).toEqual(['Долно поле:', FIRST, SECOND])
  })

  it('does not take other stories above the headline for it', () => {
    const page = clean(
      'Начало » Новини » Общество',
      'Времето се застудява в целия край на седмицата',
      'Мостът над реката се открива през есента, обяви кметът',
      '22.01.2031',
      FIRST,
      SECOND,
    )
    expect(page.title).toBe('Мостът над реката се открива през есента, обяви кметът')
    expect(page.body).toEqual([FIRST, SECOND])
  })

  it.each([
    'Новият мост ще бъде открит през есента 22.01.2031, 17:30',
    'Новый мост откроют осенью 2 22.01.2031, 17:30',
    'The new bridge opens in autumn Tuesday, January 22, 2031 10:30:00 AM',
  ])('has the headline without the day and the hour behind it: “%s”', (line) => {
    expect(clean(line, FIRST, SECOND).title).toMatch(/(?:есента|осенью|autumn)$/)
  })

  it('can end in the abbreviation of a year', () => {
    const title = 'Кметът обеща още три нови моста през 2031 г.'
    expect(clean(title, '22.01.2031', FIRST, SECOND).title).toBe(title)
    expect(clean('ВСИЧКО ДНЕС', title, '1984', FIRST, SECOND).title).toBe(title)
  })

  it('has no tags, which stand in a list of small letters', () => {
    const page = clean('Новый мост откроют осенью', '• мосты', '• долно поле', FIRST, SECOND)
    expect(page.body).toEqual([FIRST, SECOND])
  })

  it('does not take an address for the headline', () => {
    const title = 'Новият мост ще бъде открит през есента'
    expect(clean('Вестник Мост https://vestnik.example/', title, FIRST, SECOND).title).toBe(title)
  })

  it('is not a long row of names without any sign', () => {
    const row = 'icon arrow icon left icon right icon home icon close icon mail icon '.repeat(5)
    const title = 'The new bridge opens in the autumn'
    const page = clean(row.trim(), '22 Jan, 2031 11:58', title, FIRST, SECOND)
    expect(page).toMatchObject({ title, body: [FIRST, SECOND] })
  })

  it('says the headline once, also where it is cut short', () => {
    const page = clean(
      'Новият мост над реката ще…',
      'Новият мост над реката ще бъде открит през есента',
      'Новият мост над реката ще бъде открит през есента',
      FIRST,
      SECOND,
    )
    expect(page.rules).toEqual(['1 repeated-title', '2 title', '3 repeated-title'])
  })

  it('is not said again amid the text', () => {
    const title = 'Новият мост над реката ще бъде открит през есента'
    const page = clean(title, FIRST, `${title} | Вестник`, SECOND, title, THIRD)
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
    expect(page.rules).toEqual(['1 title', '3 repeated-title', '5 repeated-title'])
  })

  it('has no headline where the text starts at once', () => {
    expect(clean(FIRST, SECOND)).toMatchObject({ title: null, body: [FIRST, SECOND] })
  })
})

it('a menu of other stories goes above the text of a page pasted as a whole', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const stories = ['пекарна', 'баня', 'кръчма', 'поща', 'гара', 'книжарница', 'ковачница', 'аптека']
  const menu = stories.map((shop) => `Стара ${shop} отвори врати след ремонт`)
  const page = clean(title, ...menu, FIRST, SECOND, THIRD)
  expect(page).toMatchObject({ title, body: [FIRST, SECOND, THIRD] })
})

it('a name alone goes with the comma behind it', () => {
  expect(clean(FIRST, SECOND, THIRD, 'Вера ПРИМЕРОВА,').body).toEqual([FIRST, SECOND, THIRD])
})

describe('what is glued to a sentence', () => {
  it.each([
    ['date 2031-01-22', `date 2031-01-22 ${FIRST}`, 'glued-metadata'],
    ['date 2031-01-22 ©', `date 2031-01-22 © ${FIRST}`, 'glued-metadata'],
    ['22.01.2031, 17:30 |', `22.01.2031, 17:30 | ${FIRST}`, 'printed-date'],
    ['Реклама', `Реклама ${FIRST}`, 'advert'],
    ['Снимка: Студио Мост', `Снимка: Студио Мост ${FIRST}`, 'picture-credit'],
    ['Източник: Вестник Мост', `Източник: Вестник Мост${FIRST}`, 'glued-metadata'],
    ['Сподели:', `${FIRST} Сподели:`, 'share-block'],
    ['Вижте още: Моста в снимки', `${FIRST} Вижте още: Моста в снимки`, 'related-stories'],
  ])('“%s” is cut off and the sentence stays', (part, line, rule) => {
    const page = clean(line, SECOND)
    expect(page.removed).toEqual([{ line: 1, text: part, rule, isPart: true }])
    expect(page.body[0]).toContain(FIRST)
  })

  it('is not cut off where a sentence starts with its date', () => {
    const line = `На 22 януари 2031 г. ${FIRST}`
    expect(clean(line, SECOND).body[0]).toBe(line)
  })
})

it('every line of a page is in the body or accounted for', () => {
  const lines = [
    'Начало',
    'Мостът се открива през есента',
    FIRST,
    'Реклама',
    SECOND,
    'Сподели',
    '© Вестник',
  ]
  const page = clean(...lines)
  const numbers = [...page.lines, ...page.removed].map(({ line }) => line).toSorted((a, b) => a - b)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7])
})
