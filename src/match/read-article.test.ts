import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

describe('the date of a contact', () => {
  const text = 'Lu Mingde and Petr Dovgan spoke by phone on 21 January 2025, officials said.'

  it('is exact where the reporting sentence says it in full', () => {
    const { contact } = readArticle(pastedPage('en', { paragraphs: [text] }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-01-21', certainty: 'exact' })
  })

  it('rests on the words that say it', () => {
    const { contact } = readArticle(pastedPage('en', { paragraphs: [text] }), archive)
    expect(contact.date.basis).toContain('21 January 2025')
  })

  it('is inferred where the printed date settles a weekday', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan spoke by phone on Tuesday.']
    const { contact } = readArticle(
      pastedPage('en', { top: '22 January 2025, 10:00', paragraphs }),
      archive,
    )
    expect(contact.date).toMatchObject({ edtf: '2025-01-21', certainty: 'inferred' })
  })

  it('is exact where the page’s own data settle a weekday', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan spoke by phone on Tuesday.']
    const metadataDates = [{ source: 'JSON-LD datePublished', value: '2025-01-22T10:00:00Z' }]
    const { contact } = readArticle(pastedPage('en', { paragraphs, metadataDates }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-01-21', certainty: 'exact' })
  })

  it('is unknown where neither text nor page say it', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan spoke by phone on Tuesday.']
    const { contact } = readArticle(pastedPage('en', { paragraphs }), archive)
    expect(contact.date).toEqual({ edtf: null, basis: '', certainty: 'unknown' })
  })

  it('is partial where only the month is said', () => {
    const paragraphs = ['Петро Довган відвідає Болгарію у вересні 2025 року.']
    const { contact } = readArticle(pastedPage('uk', { paragraphs }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-09', certainty: 'partial' })
  })

  it.each([
    [
      'an earlier contact',
      'en',
      'Lu Mingde and Petr Dovgan spoke by phone. They last met in Sofia on 5 May 2024.',
    ],
    [
      'a coming visit',
      'en',
      'Lu Mingde and Petr Dovgan spoke by phone. Dovgan invited Lu to visit Sofia on 9 May.',
    ],
    [
      'another pair',
      'uk',
      'Лу Мінде провів телефонну розмову з Петром Довганом. Нагадаємо, 17 січня Харлан Рід говорив із Лу.',
    ],
    [
      'a background clause',
      'bg',
      'Лу Минде и Петър Довган разговаряха по телефона, откакто на 3 януари бе подписан договорът.',
    ],
    [
      'a past visit',
      'ru',
      'Лу Миндэ и Петр Довган поговорили по телефону. В последний раз они встречались 2 января.',
    ],
  ])('is not that of %s', (_decoy, lang, text) => {
    const tops: Record<string, string> = {
      bg: '22 януари 2025',
      uk: '22 січня 2025',
      ru: '22 января 2025',
    }
    const top = `${tops[lang] ?? '22 January 2025'}, 12:00`
    const { contact } = readArticle(pastedPage(lang, { top, paragraphs: [text] }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-01-22', certainty: 'inferred' })
  })

  it('is counted from another event that the text dates', () => {
    const paragraphs = [
      'Лу Мінде провів телефонну розмову з Петром Довганом.',
      'Ця розмова відбулася через 4 дні після того, як Лу поговорив із Харланом Рідом.',
      'Довган заявив про готовність у 2025 році співпрацювати.',
      '17 січня Харлан Рід і Лу Мінде провели телефонну розмову.',
    ]
    const { contact } = readArticle(pastedPage('uk', { paragraphs }), archive)
    expect(contact.date).toMatchObject({ edtf: '2025-01-21', certainty: 'inferred' })
  })

  it('takes its year from the weekday', () => {
    const paragraphs = [
      'Олег Шубін і Жень Бо провели переговори у вівторок, 9 квітня. Договір підписали в лютому 2022 року.',
    ]
    const { contact } = readArticle(pastedPage('uk', { paragraphs }), archive)
    expect(contact.date).toMatchObject({ edtf: '2024-04-09', certainty: 'inferred' })
  })
})

describe('the date of a page', () => {
  const paragraphs = ['Лу Минде и Петър Довган разговаряха по телефона.']

  it('is printed with its time', () => {
    const { printed } = readArticle(
      pastedPage('bg', { top: '17:30 | 22 януари 2025', paragraphs }),
      archive,
    )
    expect(printed).toBe('2025-01-22T17:30')
  })

  it('is inferred and flagged where nothing confirms it', () => {
    const { published, flags } = readArticle(
      pastedPage('bg', { top: '23 Декември, 2025', paragraphs }),
      archive,
    )
    expect(published.certainty).toBe('inferred')
    expect(flags.map(({ rule }) => rule)).toEqual(['printed-date-unconfirmed'])
  })

  it('is not the day on which it was saved', () => {
    const top = 'Днес е четвъртък, 5 март 2026 г. | 9°C'
    expect(readArticle(pastedPage('bg', { top, paragraphs }), archive).printed).toBeNull()
  })

  it('is flagged where the metadata say another', () => {
    const metadataDates = [{ source: 'JSON-LD datePublished', value: '2024-12-30' }]
    const top = '22 януари 2025, 10:00'
    const { published, flags } = readArticle(
      pastedPage('bg', { top, paragraphs, metadataDates }),
      archive,
    )
    expect(published.edtf).toBe('2024-12-30')
    expect(flags.map(({ rule }) => rule)).toContain('dates-disagree')
  })

  it('is flagged where the text puts the contact long before it', () => {
    const text = 'Лу Минде и Петър Довган разговаряха по телефона на 30 декември 2022 г.'
    const { flags } = readArticle(
      pastedPage('bg', { top: '22 януари 2025, 10:00', paragraphs: [text] }),
      archive,
    )
    expect(flags.map(({ rule }) => rule)).toContain('printed-date-conflict')
  })

  it('is flagged where the weekday is another', () => {
    const text = 'Lu Mingde and Petr Dovgan spoke by phone on Monday, 21 January 2025.'
    const { flags, contact } = readArticle(pastedPage('en', { paragraphs: [text] }), archive)
    expect(flags.map(({ rule }) => rule)).toContain('weekday-conflict')
    expect(contact.date.certainty).toBe('inferred')
  })

  it('is found glued to the first sentence', () => {
    const text = 'Лу Мінде та Петро Довган скоординували позиції під час відеодзвінка.'
    const cleaned = pastedPage('uk', { paragraphs: [text] })
    const glued = { ...cleaned, page: [{ line: 1, text: ` date 2026-02-04 ${text}` }] }
    const { published, printed, contact } = readArticle(glued, archive)
    expect(published).toMatchObject({ edtf: '2026-02-04', certainty: 'inferred' })
    expect(printed).toBeNull()
    expect(contact.date).toMatchObject({ edtf: '2026-02-04', certainty: 'inferred' })
  })
})

describe('a contact told as telephone and video', () => {
  const paragraphs = [
    'Лу Мінде провів телефонну розмову з Петром Довганом 21 січня 2025 року.',
    'В адміністрації кажуть, що "Довган і Лу провели переговори у форматі відеоконференції".',
  ]

  it('is flagged, and taken for the more telling of the two', () => {
    const { contact, flags } = readArticle(pastedPage('uk', { paragraphs }), archive)
    expect(contact.kind).toBe('video-call')
    expect(flags.map(({ rule }) => rule)).toEqual(['medium-conflict'])
  })

  it('has a claim for each', () => {
    const { claims } = readArticle(pastedPage('uk', { paragraphs }), archive)
    expect(claims.filter(({ fact }) => fact === 'medium').map(({ value }) => value)).toEqual([
      'phone-call',
      'video-call',
    ])
  })
})

describe('claims', () => {
  const paragraphs = [
    'Lu Mingde met Petr Dovgan in Sofia on 21 January 2025, at the initiative of Petr Dovgan.',
    'The talks lasted more than two hours, an aide said.',
  ]
  const { claims } = readArticle(pastedPage('en', { paragraphs }), archive)

  it('are made of the built-in facts', () => {
    expect(claims.map(({ fact, value, precision }) => [fact, value, precision])).toEqual([
      ['medium', 'meeting', undefined],
      ['date', '2025-01-21', undefined],
      ['duration', 'PT120M', 'at-least'],
      ['place', 'sofia', undefined],
      ['initiator', 'petr-dovgan', undefined],
    ])
  })

  it('quote words that stand once in the body', () => {
    const body = paragraphs.join('\n')
    for (const { quote } of claims) expect(body.split(quote)).toHaveLength(2)
  })
})
