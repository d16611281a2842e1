import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, ...REST] = PARAGRAPHS
const TITLE = 'Новият мост ще бъде открит през есента'
const OTHERS = [
  '- Волейболистките спечелиха купата в Берлин',
  '- Мнение: мечките излизат все по-рано',
  '- Цената на хляба се вдигна с една пета',
]

describe('headlines behind dashes', () => {
  it('go above the text and amid it', () => {
    expect(cleaned(TITLE, ...OTHERS, ...PARAGRAPHS).body).toEqual(PARAGRAPHS)
    expect(cleaned(TITLE, FIRST, SECOND, ...OTHERS, ...REST).body).toEqual(PARAGRAPHS)
    expect(cleaned(...OTHERS, TITLE, ...PARAGRAPHS)).toMatchObject({
      title: TITLE,
      body: PARAGRAPHS,
    })
  })

  it.each([
    ['below a colon', ['Кметът изброи:', ...OTHERS]],
    [
      'that say what the text does',
      [
        '- Мостът над реката струва дванадесет милиона лева',
        '- Строителите приключват последните проверки през есента',
        '- Кметът Примеров чака областния управител на тържеството',
      ],
    ],
    ['that are sentences', OTHERS.map((line) => `${line}.`)],
  ])('stay %s', (_what, list) => {
    expect(cleaned(TITLE, FIRST, SECOND, ...list, ...REST).body).toEqual([
      FIRST,
      SECOND,
      ...list,
      ...REST,
    ])
  })
})
