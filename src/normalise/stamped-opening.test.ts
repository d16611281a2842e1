import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const LINE = 'Новият мост над реката ще бъде открит през есента'
const UKRAINIAN = [
  'У мерії Хілмура кажуть, що новий міст через річку відкриють 3 травня, коли спаде вода.',
  'Цей день мерія назвала після того, як будівельники ще раз оглянули опори.',
]
const RUSSIAN = [
  'В мэрии Хилмура говорят, что новый мост через реку откроют 3 мая, когда спадет вода.',
  'Этот день мэр назвал после того, как строители еще раз осмотрели опоры моста.',
]
const ENGLISH = [
  'The new bridge at Hilmur is to open on 3 May, when the water of the river has gone down.',
  'The mayor named the day after the builders had looked at the pillars of the bridge again.',
]
const STAMPED = `date 2031-05-03 ${LINE}`

describe('the line that a field of a dump opens', () => {
  it.each([
    [LINE, PARAGRAPHS],
    ['Мерія Хілмура назвала день, коли відкриють міст', UKRAINIAN],
    ['Мэр Хилмура назвал день, когда откроют мост', RUSSIAN],
    ['Mayor of Hilmur tells when the bridge is to open', ENGLISH],
  ])('names the text and stays in it: %s', (line, text) => {
    const page = cleaned(`date 2031-05-03 ${line}`, ...text)
    expect(page.title).toBe(line)
    expect(page.body).toEqual([line, ...text])
  })

  it('stays above the credit of a picture too', () => {
    const page = cleaned(STAMPED, 'Снимка: Студио Мост', ...PARAGRAPHS)
    expect(page.body).toEqual([LINE, ...PARAGRAPHS])
  })

  it.each([
    [`${UKRAINIAN[0]} Фото: Студія Міст`, 'Фото: Студія Міст', UKRAINIAN],
    [`${RUSSIAN[0]} Фото: Студия Мост`, 'Фото: Студия Мост', RUSSIAN],
    [`${PARAGRAPHS[0]} Снимка: Студио Мост`, 'Снимка: Студио Мост', PARAGRAPHS],
  ])('is the opening where a picture is signed at its end: %s', (line, credit, text) => {
    const page = cleaned(`date 2031-05-03 ${line}`, ...text.slice(1))
    expect(page.body).toEqual(text)
    expect(page.removed.map((part) => part.text)).toEqual(['date 2031-05-03', credit])
  })

  it.each([
    ['its day', '3 май 2031, 10:30'],
    ['its author', 'Автор: Вера Пример'],
    ['itself', LINE],
  ])('is the headline above %s', (_what, line) => {
    const page = cleaned(STAMPED, line, ...PARAGRAPHS)
    expect(page.title).toBe(LINE)
    expect(page.body).toEqual(PARAGRAPHS)
  })

  it('is one of several headlines above others', () => {
    const others = ['Мелницата в Долно поле отново работи', 'Пазарът в Хилмур остава затворен']
    expect(cleaned(STAMPED, ...others, ...PARAGRAPHS).body).not.toContain(LINE)
  })

  it.each(['Vera Example, Lower Field', 'Новини » Долно поле » Мостове и пътища'])(
    'does not stay where it is no sentence: %s',
    (line) => {
      expect(cleaned(`date 2031-05-03 ${line}`, ...PARAGRAPHS).body).toEqual(PARAGRAPHS)
    },
  )

  it('is a headline where no field stands before it', () => {
    expect(cleaned(LINE, ...PARAGRAPHS).body).toEqual(PARAGRAPHS)
  })
})
