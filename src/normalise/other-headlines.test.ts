import { describe, expect, it } from 'vitest'
import { otherHeadlines } from '#normalise/other-headlines.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const OTHERS = ['Хорът ще пее в столицата на празника', 'Ловци видяха мечка край хижата']

const draftOf = (texts: readonly string[]) =>
  texts.map((text, index): DraftLine => ({ line: index + 1, text, kind: 'paragraph', depth: 0 }))

/** The lines that are left where other headlines start. */
function left(...below: readonly string[]): readonly string[] {
  const texts = [...PARAGRAPHS, ...below]
  return texts.slice(PARAGRAPHS.length, otherHeadlines(draftOf(texts)))
}

describe('headlines at the end of a page', () => {
  it('are other stories where they say nothing that the text does', () => {
    expect(left(...OTHERS)).toEqual([])
    expect(left('Спорт', ...OTHERS)).toEqual([])
  })

  it('are other stories though one of them has a word of the text', () => {
    expect(left(...OTHERS, 'Магазинът в Хилмур пак работи през деня')).toEqual([])
  })

  it.each([
    ['one alone', ['Хорът ще пее в столицата на празника']],
    ['those that speak of the text', ['Какво каза кметът Примеров', 'Новият мост носи името на']],
    ['a list to which a line leads', ['Какво още се случи в този ден:', ...OTHERS]],
    [
      'what somebody asks and says',
      ['— Ти вярваш ли на мечката?', '— Колкото и на хора, който пее'],
    ],
    ['what takes up the text', [...OTHERS, 'Тогава хорът запя по-силно и мечката си тръгна']],
    ['words that the capture cut', [...OTHERS, '„Никой тук не е виждал мечка от много години']],
    ['the last sentence of the text', [...OTHERS, 'За друго той не говори.']],
  ])('are no other stories where there is %s', (_what, below) => {
    expect(left(...below)).toEqual(below)
  })

  it('leave the heading that stands above them, however many they are', () => {
    const heading = 'Какво чака моста догодина'
    const more = ['Рибар улови сом колкото лодка', 'Пекарят на Нордер печели златен медал']
    expect(left(heading, ...OTHERS, ...more, 'Бурята събори вековен орех')).toEqual([heading])
  })

  it('have more than three words', () => {
    const signed = ['Мелничар от Хилмур', 'Писар в Нордер']
    expect(left(...signed)).toEqual(signed)
  })

  it('are no items of a list', () => {
    const items = OTHERS.map((text): DraftLine => ({ line: 9, text, kind: 'item', depth: 1 }))
    expect(otherHeadlines([...draftOf(PARAGRAPHS), ...items])).toBe(PARAGRAPHS.length + 2)
  })

  it('are no other stories on a page that says too little', () => {
    expect(otherHeadlines(draftOf(OTHERS))).toBe(OTHERS.length)
  })
})
