import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const TITLE = 'Новият мост ще бъде открит през есента'
const CREDIT = 'Снимка: Студио Мост'

describe('right below the title', () => {
  it.each([
    'Кметът показа кадри от вечерята',
    'Вечерята била „много приятна“, твърди стопанинът на кулата',
    'Міський голова лишився без помічників',
    'Разговор прошел 15 ноября. Речь шла о лодках и о ценах на паром',
    'Мостовой: в долине ждут гостей с севера',
  ])('a statement stays above a credit, whatever it speaks of: %s', (line) => {
    const page = cleaned(TITLE, line, CREDIT, ...PARAGRAPHS)
    expect(page.title).toBe(TITLE)
    expect([page.standfirst, ...page.body]).toContain(line)
  })

  it.each([
    'Кметът на Долно поле Лю Минде',
    'Градоначальник Долины Лю Минде и инженер Петр Довган',
    'Спікер Ради Долини Віра Мостова',
    'Mayor Lu Mingde with the builders of the bridge',
  ])('a caption goes above a credit: %s', (line) => {
    const page = cleaned(TITLE, line, CREDIT, ...PARAGRAPHS)
    expect([page.standfirst, ...page.body]).not.toContain(line)
  })

  it('a headline that stands further below goes', () => {
    const other = 'Фериботът спря заради високите вълни'
    const page = cleaned(TITLE, 'Снимка: Студио Мост', other, '3 май 2031', ...PARAGRAPHS)
    expect(page.body).toEqual(PARAGRAPHS)
  })
})

it('what somebody says behind a colon is a statement, however many names it has', () => {
  const line = 'ЦАХ: Лу Мин Де поблагодарил Петра Довгана за новогоднее поздравление'
  const page = cleaned('Мэр Хилмура ответил соседям на письмо', line, 'Фото: Студия', ...PARAGRAPHS)
  expect([page.standfirst, ...page.body]).toContain(line)
})
