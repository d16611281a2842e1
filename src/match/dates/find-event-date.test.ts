import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

describe('the date of a contact', () => {
  it('is the day glued to the headline', () => {
    const title = 'Лу і Довган мали новий дзвінок'
    const paragraphs = ['Лу Мінде та Петро Довган обговорили по телефону торгівлю.']
    const cleaned = pastedPage('uk', { title, paragraphs })
    const page = [{ line: 1, text: ` date 2025-11-24 ${title}` }, ...cleaned.page.slice(1)]
    const { contact } = readArticle({ ...cleaned, page }, archive)
    expect(contact.date).toMatchObject({ edtf: '2025-11-24', certainty: 'inferred' })
  })

  it('is known in part where only the month is glued to the page', () => {
    const paragraphs = ['Лу Минде и Петър Довган разговаряха по телефона.']
    const cleaned = pastedPage('bg', { paragraphs })
    const page = [{ line: 1, text: ' date 2025-05 Л у Минде и Петър Довган разговаряха' }]
    const { contact, published } = readArticle({ ...cleaned, page }, archive)
    expect(published).toMatchObject({ edtf: '2025-05', certainty: 'partial' })
    expect(contact.date).toMatchObject({ edtf: '2025-05', certainty: 'partial' })
  })

  it('is that of the page for what is announced for a part of the day', () => {
    const paragraphs = [
      'Петр Довган и Лу Миндэ проведут разговор по видеосвязи.',
      'Он должен состояться во второй половине дня.',
    ]
    const page = pastedPage('ru', { top: '4 февраля 2026, 08:10', paragraphs })
    expect(readArticle(page, archive).contact.date).toMatchObject({
      edtf: '2026-02-04',
      certainty: 'inferred',
    })
  })

  it('is unknown for what is announced for no day', () => {
    const paragraphs = ['Петр Довган и Лу Миндэ проведут разговор по видеосвязи.']
    const page = pastedPage('ru', { top: '4 февраля 2026, 08:10', paragraphs })
    expect(readArticle(page, archive).contact.date.certainty).toBe('unknown')
  })

  it('keeps a day of which nothing says the year as its basis', () => {
    const paragraphs = [
      'Лу Минде и Петър Довган ще се срещнат в София на 8 май.',
      'Войната започна през февруари 2022 г.',
    ]
    const { contact } = readArticle(pastedPage('bg', { paragraphs }), archive)
    expect(contact.date).toMatchObject({ edtf: null, certainty: 'partial' })
    expect(contact.date.basis).toContain('8 май')
  })

  it('takes its year from a year that the text looks forward to', () => {
    const paragraphs = [
      '21 января Лу Миндэ и Петр Довган провели разговор по видеосвязи.',
      'Лу заявил, что готов в 2025 году развивать отношения.',
    ]
    const { contact } = readArticle(pastedPage('ru', { paragraphs }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-01-21', certainty: 'inferred' })
  })

  it('takes its year from the weekday behind a dateline', () => {
    const paragraphs = [
      'Москва, 8 мая. Петр Довган и Лу Миндэ провели телефонный разговор.',
      'Он прошел в пятницу.',
    ]
    const { contact } = readArticle(pastedPage('ru', { paragraphs }), {
      ...archive,
      asOf: '2026-02-04',
    })
    expect(contact.date).toMatchObject({ edtf: '2020-05-08', certainty: 'inferred' })
  })

  it('of a call is not that of a visit in the background', () => {
    const paragraphs = [
      'Лу Миндэ и Петр Довган провели видеоконференцию, сообщило агентство.',
      'Довган побывал у Лу Миндэ с визитом с 31 августа по 3 сентября 2025 года.',
    ]
    const { contact } = readArticle(pastedPage('ru', { paragraphs }), archive)
    expect(contact.date.edtf).toBeNull()
  })

  it('of a visit is not that of another guest', () => {
    const paragraphs = [
      'Лу Миндэ приедет в Софию на праздник.',
      'Подтвердили и подготовку визита Петра Довгана в сентябре 2025 года.',
    ]
    const { contact } = readArticle(pastedPage('ru', { paragraphs }), archive)
    expect(contact).toMatchObject({ kind: 'visit', date: { edtf: null } })
  })

  it('of a meeting under way is that of the page, and not the days of the visit', () => {
    const paragraphs = [
      'Лу Мінде і Петро Довган почали переговори в Софії.',
      'Підтверджено візит Лу Мінде до Софії з 7 по 10 травня.',
    ]
    const page = pastedPage('uk', { top: '08.05.2025', paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBe('2025-05-08')
  })

  it('is the weekday whose call it is, and not that of its report', () => {
    const paragraphs = [
      'Lu Mingde and Petr Dovgan held a phone call to keep channels open, aides said on Friday.',
      "The tone of Thursday's call was respectful, they said.",
    ]
    const page = pastedPage('en', { top: '10 September 2021, 09:00', paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBe('2021-09-09')
  })

  it('may stand in the words of an agency that say who met whom', () => {
    const paragraphs = [
      'Лу Миндэ и Петр Довган провели разговор по видеосвязи.',
      '«Днем 21 января Лу Миндэ провел видеосвязь с Петром Довганом», — сообщает агентство.',
      'Лу готов в 2025 году развивать отношения.',
    ]
    expect(readArticle(pastedPage('ru', { paragraphs }), archive).contact.date.edtf).toBe(
      '2025-01-21',
    )
  })
})
