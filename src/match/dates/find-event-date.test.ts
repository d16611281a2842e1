import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { article } from '#tests/builders/archive-source.ts'
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

  it('is known as a year where the first of January is glued to the page', () => {
    const paragraphs = ['Лу Мінде та Петро Довган поговорили телефоном.']
    const cleaned = pastedPage('uk', { paragraphs })
    const page = [{ line: 1, text: ` date 2026-01-01 ${paragraphs.join('')}` }]
    const { contact, published } = readArticle({ ...cleaned, page }, archive)
    expect(published).toMatchObject({ edtf: '2026', certainty: 'partial' })
    expect(contact.date).toMatchObject({ edtf: '2026', certainty: 'partial' })
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

  it.each([
    [
      'bg',
      '04.09.2024, 11:06',
      'Лу Минде ще посети Хилмур, надява се Петър Довган.',
      'Гостът е поканен, когато там на 22-24 октомври се събират лидерите на съюза.',
      '2024-10-22/2024-10-24',
    ],
    [
      'ru',
      '12 сентября 2022, 12:51',
      'Лу Миндэ действительно посетит Хилмур, заявили во дворце.',
      '«Гость ответил на приглашение и будет у нас 14 сентября», - сообщили в пресс-службе.',
      '2022-09-14',
    ],
    [
      'uk',
      '17 березня 2023, 10:44',
      'Лу Мінде прибуде до Хілмура.',
      '20-22 березня на нього чекає Петро Довган, повідомив 17 березня палац.',
      '2023-03-20/2023-03-22',
    ],
    [
      'en',
      'March 17, 2023, 10:44',
      'Lu Mingde will visit Hilmur, the palace announced on Friday.',
      'He is expected there at the end of the month.',
      '2023-03',
    ],
  ])('of what is announced is the day to come, and not that of the news: %s', (...row) => {
    const [lang, top, first, second, edtf] = row
    const page = pastedPage(lang, { top, paragraphs: [first, second] })
    expect(readArticle(page, archive).contact.date.edtf).toBe(edtf)
  })

  it('of what is announced is not that of something just over', () => {
    const paragraphs = [
      'Лу Мінде прибуде до Хілмура з візитом.',
      'Востаннє місто бачило такі свята 9 травня.',
    ]
    const page = pastedPage('uk', { top: '01.06.2025, 09:00', paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBeNull()
  })

  it('of what was held is none that is to come', () => {
    const paragraphs = [
      'Лу Миндэ и Петр Довган поговорили по телефону.',
      'Завтра у Лу переговоры с другим гостем.',
    ]
    const page = pastedPage('ru', { top: '02.09.2025, 09:00', paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBe('2025-09-02')
  })

  it('is not that of a talk with somebody’s envoy', () => {
    const paragraphs = [
      'Лу Мінде та Петро Довган поговорили телефоном.',
      'Лу почув, чим закінчилася бесіда Довгана зі спецпосланцем сусіда 6 серпня.',
    ]
    const page = pastedPage('uk', { top: '08.08.2025, 12:00', paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBe('2025-08-08')
  })

  it('is a day that the opening says is to come, whatever its verbs are', () => {
    const title = 'Встреча Петра Довгана и Лу Миндэ 15 ноября: темы названы'
    const paragraphs = ['Темы встречи Лу Миндэ и Петра Довгана известны во дворце.']
    const page = pastedPage('ru', { top: '10.11.2023, 18:21', title, paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBe('2023-11-15')
  })

  it('is not a weekday that lies nearly a week back, which is rather the one to come', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan on Thursday: a meeting with many topics.']
    const page = pastedPage('en', { top: 'January 21, 2026, 10:00', paragraphs })
    expect(readArticle(page, archive).contact.date.edtf).toBe('2026-01-22')
  })

  it('is not that of an event of the archive where the day may be of something else', () => {
    const paragraphs = [
      'Лу Миндэ прилетел к Петру Довгану с визитом.',
      'Речь шла не об одном 21 января: визит объявлен государственным.',
    ]
    const known = matchingArchive({
      articles: [article('en/a-call', { event: '2025-01-21-video-call' })],
    })
    const { contact } = readArticle(pastedPage('ru', { paragraphs }), known)
    expect(contact.date).toMatchObject({ edtf: null, certainty: 'partial' })
  })

  it('is not exact where the text says two days of it', () => {
    const paragraphs = [
      'Lu Mingde and Petr Dovgan spoke by phone on 21 January 2025, officials said.',
      'Lu Mingde and Petr Dovgan had a phone call on 24 February.',
    ]
    const { contact } = readArticle(pastedPage('en', { paragraphs }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-01-21', certainty: 'inferred' })
  })

  describe('on a page that only shows a day above other things', () => {
    const top = '29 Януари, 2026'
    const title = 'Лу и Довган се чуха'

    function dateOf(paragraph: string) {
      const cleaned = pastedPage('bg', { top, title, paragraphs: [paragraph] })
      const [header, headline, ...rest] = cleaned.page.map(({ text }) => text)
      const lines = [header, 'Новини', headline, ...rest].map(String)
      const page = lines.map((text, index) => ({ line: index + 1, text }))
      const body = page.slice(-1)
      return readArticle({ ...cleaned, page, body }, archive).contact.date
    }

    it('is unknown, for it may be the day of capture', () => {
      const date = dateOf('В четвъртък Лу Минде и Петър Довган разговаряха по телефона.')
      expect(date).toMatchObject({ edtf: null, certainty: 'unknown' })
    })

    it('counts from that day where the text speaks of the same days', () => {
      const date = dateOf('На 28 януари Лу Минде и Петър Довган разговаряха по телефона.')
      expect(date).toMatchObject({ edtf: '2026-01-28', certainty: 'inferred' })
    })
  })

  it('takes its year from the same day below a picture', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan met in Hilmur on Oct. 30, the palace said.']
    const cleaned = pastedPage('en', { paragraphs })
    const caption =
      'Lu and Dovgan leave the palace of Hilmur after their talks on October 30, 2025.'
    const page = [...cleaned.page, { line: 2, text: caption }]
    expect(readArticle({ ...cleaned, page }, archive).contact.date).toMatchObject({
      edtf: '2025-10-30',
      certainty: 'inferred',
    })
  })

  it('is in the year before the one that the text calls the next', () => {
    const paragraphs = [
      'Сегодня, 30 декабря, Лу Миндэ и Петр Довган провели разговор по видеосвязи.',
      'Весной 2023 года Довган ждет Лу у себя, это будет уже в следующем году.',
    ]
    expect(readArticle(pastedPage('ru', { paragraphs }), archive).contact.date.edtf).toBe(
      '2022-12-30',
    )
  })
})
