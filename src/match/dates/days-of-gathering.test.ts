import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('the date of a gathering', () => {
  it.each([
    [
      'bg',
      'Лу Минде и Петър Довган се срещнаха в неделя на срещата на върха в Хилмур.',
      'Срещата на върха се провежда от 18 до 20 януари.',
    ],
    [
      'ru',
      'Лу Миндэ и Петр Довган встретились в воскресенье на саммите в Хилмуре.',
      'Саммит проходит 18-20 января.',
    ],
    [
      'en',
      'Lu Mingde and Petr Dovgan met on Sunday at the summit in Hilmur.',
      'The summit takes place on 18-20 January.',
    ],
  ])('is the days on which it takes place (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-18/2025-01-20')
  })

  it('is one day where nothing says that the gathering takes place on those days', () => {
    const text = 'Лу Миндэ и Петр Довган встретились в воскресенье на саммите в Хилмуре.'
    expect(dateOf('ru', text, 'Темы саммита 18-20 января известны.')).toBe('2025-01-19')
  })

  it('is one day where the two met elsewhere', () => {
    const text = 'Лу Миндэ и Петр Довган встретились в воскресенье в Хилмуре.'
    expect(dateOf('ru', text, 'Саммит в Лирии проходит 18-20 января.')).toBe('2025-01-19')
  })

  it.each([
    [
      'bg',
      'Лу Минде и Петър Довган се срещнаха днес на форума в Хилмур, който продължава до сряда.',
    ],
    ['ru', 'Лу Миндэ и Петр Довган сегодня открыли саммит в Хилмуре, который продлится до среды.'],
    [
      'en',
      'The summit in Hilmur that Lu Mingde and Petr Dovgan opened today lasts until Wednesday.',
    ],
  ])('goes on to the day until which it lasts (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-22')
  })

  it('goes from the day on which it began to what is called its last', () => {
    expect(
      dateOf(
        'bg',
        'Срещата на върха в Хилмур с Лу Минде и Петър Довган започна снощи с реч.',
        'Утре, в третия и последен ден, ще има заседание.',
      ),
    ).toBe('2025-01-19/2025-01-21')
  })

  it.each([
    ['uk', 'У Хілмурі завершився дводенний саміт, на якому зустрілися Лу Мінде та Петро Довган.'],
    [
      'ru',
      'В Хилмуре завершился двухдневный саммит, на котором встретились Лу Миндэ и Петр Довган.',
    ],
    ['en', 'A two-day summit at which Lu Mingde met Petr Dovgan has concluded in Hilmur.'],
  ])('ends on the day of the page where it is over (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19/2025-01-20')
  })

  it('is one day where something else that took days is over', () => {
    const text = 'У Хілмурі зустрілися Лу Мінде та Петро Довган, завершилася дводенна злива.'
    expect(dateOf('uk', text)).toBe('2025-01-20')
  })
})
