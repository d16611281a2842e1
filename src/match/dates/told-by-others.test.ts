import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** What is read on Thursday, 16 January. */
function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '16.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('the day of a contact beside that of its being told', () => {
  it('is the one on which they met', () => {
    const text = 'Lu Mingde told parliament this morning about his talks with Petr Dovgan.'
    expect(dateOf('en', text, 'The two, who met in Hilmur on Tuesday, agreed on a bridge.')).toBe(
      '2025-01-14',
    )
  })

  it('is the one that a ministry writes', () => {
    const text = 'Лу Мінде обговорив міст з Петром Довганом.'
    const more =
      '«14 січня між міністрами відбулася телефонна розмова», - йдеться в оприлюдненій у середу заяві.'
    expect(dateOf('uk', text, more)).toBe('2025-01-14')
  })

  it('is not the one on which it became known', () => {
    const text = 'Лу Минде се срещна с Петър Довган, стана ясно в сряда.'
    expect(dateOf('bg', text, 'Те разговаряха във вторник.')).toBe('2025-01-14')
  })

  it.each([
    ['bg', 'Лу Минде ще посети Петър Довган в Хилмур, стана ясно днес.'],
    ['ru', 'Лу Миндэ посетит Петра Довгана в Хилмуре, стало известно сегодня.'],
    ['uk', 'Лу Мінде відвідає Петра Довгана в Хілмурі, стало відомо сьогодні.'],
    ['en', 'Lu Mingde will visit Petr Dovgan in Hilmur, it emerged today.'],
  ])('says nothing of when it is to be (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBeNull()
  })

  it('is not that of talks before it', () => {
    const text = '«Ще му кажа всичко», заяви Лу Минде след срещата на министрите в Хилмур днес.'
    const more = 'До разговора му с Петър Довган остават два дни.'
    const page = { title: 'Лу Минде отива при Довган', top: '16.01.2025, 09:00' }
    const { contact } = readPage('bg', { ...page, paragraphs: [text, more] })
    expect(contact.date.edtf).toBe('2025-01-18')
  })

  it('is the one before the page where a verb says so, whatever is announced', () => {
    const text = 'Лу Миндэ и Петр Довган переговорят в Хилмуре.'
    const more = 'Это произойдёт 18 января.'
    const other = 'Накануне, 15 января, Довган виделся в Хилмуре с главой Совета.'
    const page = { title: 'Довган встретится с Лу Миндэ', top: '16.01.2025, 09:00' }
    const { contact } = readPage('ru', { ...page, paragraphs: [text, more, other] })
    expect(contact.date.edtf).toBe('2025-01-18')
  })
})

describe('an adjective of a day', () => {
  it('says one of the last week', () => {
    const page = readPage('uk', {
      top: '22.01.2025, 09:00',
      paragraphs: [
        'Міст є, млина нема.',
        'Такий підсумок п’ятничної зустрічі Лу Мінде з Петром Довганом.',
      ],
    })
    expect(page.contact.date.edtf).toBe('2025-01-17')
  })

  it('is of the call, also behind a place', () => {
    const text =
      'Никакого отношения к ярмарке в Хилмуре вчерашний телефонный разговор Лу Миндэ и Петра Довгана не имел.'
    expect(dateOf('ru', text)).toBe('2025-01-15')
  })
})

describe('what somebody says that he will do', () => {
  it.each([
    ['bg', 'Лу Минде: Ще говоря с Петър Довган във вторник', 'Лу Минде каза това в сряда.'],
    ['ru', 'Лу Миндэ: Поговорю с Петром Довганом во вторник', 'Лу Миндэ сказал это в среду.'],
    ['uk', 'Лу Мінде: Поговорю з Петром Довганом у вівторок', 'Лу Мінде сказав це в середу.'],
  ])('is on the day that he names (%s)', (lang, title, text) => {
    const { contact } = readPage(lang, { title, top: '16.01.2025, 09:00', paragraphs: [text] })
    expect(contact.date.edtf).toBe('2025-01-21')
  })
})

describe('a letter', () => {
  it.each([
    ['Петро Довган оприлюднив лист Лу Мінде до Ганни Ілліч.', 'Документ має дату 13 січня.'],
    ['Лист міністра Лу Мінде надійшов до Петра Довгана у вівторок.', 'Датовано його 13 січня.'],
  ])('bears its day (uk: %s)', (text, more) => {
    expect(dateOf('uk', text, more)).toBe('2025-01-13')
  })
})

describe('a letter that others bring', () => {
  it('is of the day on which they bring it', () => {
    const text = 'Lu Mingde invited Petr Dovgan in a handwritten letter to a fair on February 1.'
    const more = 'The letter was brought to Hilmur on Tuesday by the envoy Boris Marin.'
    expect(dateOf('en', text, more)).toBe('2025-01-14')
  })
})
