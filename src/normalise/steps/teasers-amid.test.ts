import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS
const TITLE = 'Новият мост ще бъде открит през есента'

describe('between two paragraphs', () => {
  it.each([
    'Покривът на училището тече, предупреди директорът',
    'Дачникам объяснили, когда платить налог за теплицу',
    'Чим торгують села над річкою: головне в цифрах',
    'Мостът вече е отворен (ГАЛЕРИЯ)',
    '«Моста может и не быть». Почему в селе спорят о новой дороге',
  ])('the headline of another story goes: “%s”', (line) => {
    expect(cleaned(FIRST, line, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
  })

  it('the headline of another story goes above its day', () => {
    const line = 'В Долине назвали отказ от моста стратегической ошибкой'
    expect(cleaned(FIRST, line, 'Вчера, 23:37', SECOND, THIRD).body).not.toContain(line)
    expect(cleaned(FIRST, line, SECOND, THIRD).body).toContain(line)
  })

  it('the headline of another story goes above a paragraph that the capture cut', () => {
    const cut =
      'Години наред се говореше за "Старият брод", но никой не вярваше в "Новият мост". Сега'
    const line = 'Кметът и министърът се чуха: говориха за моста'
    expect(cleaned(FIRST, line, `${cut} хората чакат, а реката все още`).body).not.toContain(line)
  })

  it.each([
    'Какво чакат хората, които живеят на другия бряг',
    'Мостът: какво се знае',
    'Примеров за моста над реката: какво каза кметът',
    'Три години строеж',
    'What the people want, and what they will get',
  ])('a heading stays: “%s”', (line) => {
    expect(cleaned(TITLE, FIRST, line, SECOND, THIRD).body).toContain(line)
  })

  it('headlines go that have the same label', () => {
    const [one, other] = ['Акцент: Покривът на училището тече', 'Акцент: Пътят до селото е готов']
    expect(cleaned(FIRST, one, SECOND, other, THIRD).body).toEqual([FIRST, SECOND, THIRD])
  })

  it('many lines of the kind are the headings of the text', () => {
    const heading = 'Покривът на училището тече, предупреди директорът'
    const parts = PARAGRAPHS.flatMap((paragraph, at) => [
      `${heading} ${String(at)} пъти`,
      paragraph,
    ])
    expect(cleaned(FIRST, ...parts, FOURTH).body).toContain(`${heading} 1 пъти`)
  })
})

it('a headline that names behind a dash who says so is another story in English too', () => {
  const [first, ...others] = PARAGRAPHS
  const headline = 'Bridge and new ferry on the agenda as mayor travels north - Agency'
  expect(cleaned(first, headline, ...others).body).toEqual(PARAGRAPHS)
})

it.each([
  ['MAYOR SPENDS WEEKEND WITH OWNER WHO COULD MAKE OR BREAK THE BRIDGE', false],
  ['WHAT THE PEOPLE WANT AND GET', true],
])('a headline in capitals goes, a heading stays: “%s”', (line, stays) => {
  expect(cleaned(FIRST, line, SECOND, THIRD).body.includes(line)).toBe(stays)
})

it.each(['Як будували міст: відео', 'Как строили мост – видео'])(
  'a teaser of a video goes: %s',
  (line) => {
    expect(cleaned(FIRST, SECOND, line, THIRD).body).toEqual([FIRST, SECOND, THIRD])
  },
)

it('a sentence without its stop is no headline of another story', () => {
  const sentence = 'Кметът обясни, че мостът се плаща от общината, а не от държавата'
  const lines = [PARAGRAPHS[0], sentence, PARAGRAPHS[1]]
  expect(cleaned(...lines).body).toEqual(lines)
})

it.each([
  'Реката, смята тя, ще върне „старите рибари в селото“',
  'Міст, за її словами, мав стати для громади “дорогою додому”',
])('who says so between two commas shows a sentence of the text: “%s”', (sentence) => {
  expect(cleaned(FIRST, sentence, SECOND, THIRD).body).toEqual([FIRST, sentence, SECOND, THIRD])
})
