import { describe, expect, it } from 'vitest'
import { article } from '#tests/builders/archive-source.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'
import { readArticle } from '#match/read-article.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, top: string | undefined, ...paragraphs: readonly string[]) {
  return readPage(lang, { ...(top === undefined ? {} : { top }), paragraphs }).contact.date
}

describe('the date of a contact by what else the text says of its time', () => {
  it.each([
    [
      'ru',
      'Лу Миндэ и Петр Довган 30 декабря поговорили по телефону.',
      'Они поздравили друг друга с наступающим 2026 годом.',
      '2025-12-30',
    ],
    [
      'uk',
      'Лу Мінде та Петро Довган 30 грудня поговорили телефоном.',
      'Вони привітали один одного з прийдешнім 2026 роком.',
      '2025-12-30',
    ],
    [
      'bg',
      'Лу Минде и Петър Довган разговаряха по телефона на 30 декември.',
      'Двамата се поздравиха за настъпващата 2026 година.',
      '2025-12-30',
    ],
    [
      'ru',
      'Лу Миндэ и Петр Довган 30 декабря поговорили по телефону.',
      'Они подвели итоги в уходящем 2017 году.',
      '2017-12-30',
    ],
  ])('is in the last days before the year that it greets (%s)', (lang, told, greeting, edtf) => {
    expect(dateOf(lang, undefined, told, greeting).edtf).toBe(edtf)
  })

  it('is the only such day between what the text looks back to and the newest article', () => {
    const archive = matchingArchive({ articles: [article('uk/a', { published: '2026-02-04' })] })
    const told = (month: string) =>
      readArticle(
        pastedPage('uk', {
          paragraphs: [
            'Лу Мінде та Петро Довган 8 серпня поговорили телефоном.',
            `Угоду вони узгодили в ${month}.`,
          ],
        }),
        archive,
      ).contact.date.edtf
    expect(told('березні 2025 року')).toBe('2025-08-08')
    expect(told('березні 2024 року')).toBeNull()
  })

  it('is that of its weekday where the page shows a day of years later', () => {
    const archive = matchingArchive({ articles: [article('ru/a', { published: '2026-02-04' })] })
    const told = 'В Хилмур в понедельник, 22 мая, прибыл с визитом к Петру Довгану Лу Миндэ.'
    const page = pastedPage('ru', { top: '23 ноября 2024. 14:06', paragraphs: [told] })
    const { edtf, certainty } = readArticle(page, archive).contact.date
    expect([edtf, certainty]).toEqual(['2023-05-22', 'inferred'])
  })

  it('is not counted from a mark of years before what the text looks back to', () => {
    const told = 'Lu Mingde will be in Hilmur on a visit from 28 February to 2 March.'
    const back = 'It was in September 2022 that Petr Dovgan and he signed a declaration.'
    const page = pastedPage('en', { paragraphs: [told, back] })
    const marked = [{ line: 1, text: ` date 2019-12-13 ${told}` }, ...page.page.slice(1)]
    const { edtf } = readPage('en', { ...page, paragraphs: [told, back], page: marked }).contact
      .date
    expect(edtf ?? '').not.toContain('2020')
  })

  it('is none of a thing that the talk was about', () => {
    const told = 'Lu Mingde and Petr Dovgan spoke by phone about the attack of June 1.'
    expect(dateOf('en', 'June 4, 2025, 10:00', told).edtf).toBe('2025-06-04')
    const evening = 'Lu Mingde and Petr Dovgan spoke by phone on the evening of June 1.'
    expect(dateOf('en', 'June 4, 2025, 10:00', evening).edtf).toBe('2025-06-01')
  })

  it('is no day of birth', () => {
    const told = 'Лу Минде. Роден на 13 юни 1959 г. разговаря по телефона с Петър Довган.'
    expect(dateOf('bg', '28 февруари 2020, 21:05', told).edtf).toBe('2020-02-28')
  })

  it('is none for which talks are only scheduled', () => {
    const told =
      'Лу Миндэ и Петр Довган встретились и обсудили темы переговоров, назначенных на вторник.'
    expect(dateOf('ru', '8 июля 2024, 20:00', told).edtf).toBe('2024-07-08')
  })

  it.each([
    'Jan. 18, 2022 (HPNS)—Lu Mingde and Petr Dovgan are going to meet in Hilmur this Friday, Jan. 21.',
    'HILMUR, Jan. 18 (HPNS) -- Lu Mingde and Petr Dovgan are going to meet in Hilmur on Friday.',
  ])('of what is announced is not that of the dateline: %s', (told) => {
    expect(dateOf('en', 'Jan. 18, 2022, 10:00', told).edtf).toBe('2022-01-21')
  })

  it('is less sure by the dateline of what was held', () => {
    const told =
      'HILMUR (HPNS - 30th May, 2023) Lu Mingde and Petr Dovgan spoke by phone, the palace said on Monday.'
    expect(dateOf('en', 'May 30, 2023, 10:00', told)).toMatchObject({
      edtf: '2023-05-29',
      certainty: 'inferred',
    })
  })

  it.each([
    ['bg', 'Лу Минде преди два дни се срещна с Петър Довган в Хилмур.', '2023-05-07'],
    ['bg', 'Лу Минде вчера се срещна с Петър Довган в Хилмур.', '2023-05-08'],
    ['bg', 'Лу Минде ще бъде приет този следобед от Петър Довган.', '2023-05-09'],
    ['ru', 'Ли Чжэ Мён и Петр Довган 8 мая провели переговоры в Хилмуре.', '2023-05-08'],
  ])('is the day that its sentence says: %s “%s”', (lang, told, edtf) => {
    const top = lang === 'bg' ? '9 май 2023, 18:20' : '9 мая 2023, 18:20'
    expect(dateOf(lang, top, told).edtf).toBe(edtf)
  })

  it('of what is announced is not the day on which somebody writes so', () => {
    const told = 'Лу Мінде наступного тижня приїде до Хілмура, де говоритиме з Петром Довганом.'
    const report =
      'Про це в понеділок, 28 серпня, пише видання, якому про поїздку розповіли у палаці.'
    expect(dateOf('uk', '28 серпня 2023, 18:20', told, report).edtf).toBe('2023-09-04/2023-09-10')
  })

  it('is that of the text where its first line holds the stamp of the page too', () => {
    const stamp = 'Довган встретит Лу![]() 10 мая 2023 - 16:10 AMT Пример.Нет - '
    const told = 'Лу Миндэ и Петр Довган проведут 14 мая встречу в Хилмуре.'
    const { contact, published } = readPage('ru', { paragraphs: [`${stamp}${told}`] })
    expect([published.edtf, contact.date.edtf]).toEqual(['2023-05-10', '2023-05-14'])
  })

  it('is that of a stamp right below the text', () => {
    const told =
      'Лу Миндэ и Петр Довган ведут переговоры в Хилмуре, их темы - торговля и новый мост через реку.'
    const cleaned = pastedPage('ru', { paragraphs: [told] })
    const page = [...cleaned.page, { line: 2, text: '14:51, 06.05.2024' }]
    expect(readPage('ru', { ...cleaned, paragraphs: [told], page }).contact.date.edtf).toBe(
      '2024-05-06',
    )
  })

  it('may be said in the words of a ministry', () => {
    const told = 'Лу Миндэ и Петр Довган поговорили по телефону.'
    const words =
      '«Разговор двух министров прошел 7 августа, его темой была торговля», — сообщили там.'
    expect(dateOf('ru', '9 августа 2025, 10:00', told, words).edtf).toBe('2025-08-07')
  })

  it('is that of the page for what may have begun', () => {
    const arriving = 'Лу Мінде прилетів до Хілмура, де зустрінеться з Петром Довганом.'
    expect(dateOf('uk', '4 грудня 2025, 10:00', arriving).edtf).toBe('2025-12-04')
  })

  it('is exact only where the sentence opens the text or names who met', () => {
    const told = 'Petr Dovgan gave Lu Mingde a warm reception in Hilmur.'
    const others = 'The ministers met on December 2, 2024, in the parliament of Hilmur.'
    expect(dateOf('en', 'December 3, 2024, 10:00', told, others).certainty).not.toBe('exact')
  })
})
