import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** What is read on Thursday, 16 January. */
function dateOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { top: '16.01.2025, 09:00', paragraphs }).contact.date
}

describe('the day of what is over, in a clause that tells of plans too', () => {
  it.each([
    [
      'ru',
      'Лу Миндэ и Петр Довган в понедельник поговорили по телефону и договорились встретиться в Хилмуре.',
    ],
    [
      'uk',
      'Лу Мінде та Петро Довган у понеділок поговорили телефоном і домовилися зустрітися в Хілмурі.',
    ],
  ])('is a weekday before the words for the plan (%s)', (lang, text) => {
    expect(dateOf(lang, text).edtf).toBe('2025-01-13')
  })

  it('is a day and month before the words for the plan', () => {
    const text = 'Лу Миндэ поговорил по телефону с Петром Довганом.'
    const more = 'Президенты беседовали по телефону 7 января и договорились встретиться в Хилмуре.'
    expect(dateOf('ru', text, more).edtf).toBe('2025-01-07')
  })

  it.each([
    [
      'en',
      'Lu Mingde invited Petr Dovgan to talks on Monday.',
      'They met in Hilmur on January 15 and spoke for an hour.',
    ],
    [
      'bg',
      'На среща Лу Минде покани Петър Довган на разговор в понеделник.',
      'Двамата се срещнаха в Хилмур на 15 януари.',
    ],
  ])('is none behind them (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs).edtf).toBe('2025-01-15')
  })

  it.each([
    [
      'uk',
      'Лу Мінде зустрівся з Петром Довганом.',
      'Було це вранці.',
      'Потім був сніданок.',
      'Запланована зустріч проведена 13 січня.',
    ],
    [
      'bg',
      'Лу Минде се срещна с Петър Довган.',
      'Беше сутрин.',
      'После имаше закуска.',
      'Насрочената среща е проведена на 13 януари.',
    ],
  ])('is that on which what was planned took place (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs).edtf).toBe('2025-01-13')
  })

  it.each([
    [
      'en',
      'Lu Mingde spoke with Petr Dovgan by phone.',
      'Yesterday’s call is on the agenda for both countries.',
    ],
    [
      'uk',
      'Лу Мінде та Петро Довган поговорили телефоном.',
      'Вчорашня розмова — підготовка до саміту.',
    ],
  ])('is yesterday, whatever is planned (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs).edtf).toBe('2025-01-15')
  })
})

describe('the date of a letter', () => {
  it.each([
    ['bg', 'Във вторник Лу Минде изпрати писмо на Петър Довган.', 'Писмото носи дата 12 януари.'],
    ['ru', 'Во вторник Лу Миндэ направил письмо Петру Довгану.', 'На нем стоит число 12 января.'],
    ['ru', 'Во вторник Лу Миндэ направил письмо Петру Довгану.', 'На нем стоит дата 12 января.'],
    ['uk', 'У вівторок Лу Мінде надіслав листа Петру Довгану.', 'Лист має дату 12 січня.'],
    ['uk', 'У вівторок Лу Мінде надіслав листа Петру Довгану.', 'На листі стоїть дата 12 січня.'],
  ])('is the one that it bears: %s “%s %s”', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs).edtf).toBe('2025-01-12')
  })

  it.each([
    [
      'en',
      'Lu Mingde sent Petr Dovgan a letter on Tuesday.',
      'The letter, which is dated, as his office says, 12 January, is short.',
    ],
    [
      'uk',
      'У вівторок Лу Мінде надіслав листа Петру Довгану.',
      'Лист датований, як видно на знімку, 12 січня.',
    ],
  ])('is that day also where other words part it from the verb (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs).edtf).toBe('2025-01-12')
  })
})
