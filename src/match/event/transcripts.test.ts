import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

const PAGES = {
  ru: {
    title: 'Начало беседы с Президентом Хилмура Петром Довганом',
    top: '20.01.2025, 09:00',
    paragraphs: [
      'М.Лу: Господин Президент, здравствуйте!',
      'Вчера мы с Вами говорили о мельнице.',
      'П.Довган (как переведено): Спасибо за тёплые слова.',
      'Хлеб нынче дорог.',
    ],
  },
  en: {
    title: 'Meeting with President of Hilmur Petr Dovgan',
    top: '20.01.2025, 09:00',
    paragraphs: [
      'M.Lu: Mr President, good morning!',
      'Yesterday you saw our mill.',
      'Petr Dovgan (retranslated): Thank you.',
      'Bread has become dear.',
    ],
  },
  uk: {
    title: 'Початок розмови з Президентом Хілмура Петром Довганом',
    top: '20.01.2025, 09:00',
    paragraphs: [
      'М. Лу: Пане Президенте, доброго дня!',
      'Учора ми з Вами говорили про млин.',
      'П. Довган (переклад): Дякую за теплі слова.',
      'Хліб нині дорогий.',
    ],
  },
  bg: {
    title: 'Начало на разговора с президента на Хилмур Петър Довган',
    top: '20.01.2025, 09:00',
    paragraphs: [
      'М. Лу: Господин президент, здравейте!',
      'Вчера говорихме с Вас за мелницата.',
      'П. Довган (превод): Благодаря за добрите думи.',
      'Хлябът е скъп.',
    ],
  },
}

describe.each(Object.entries(PAGES))(
  'a transcript below a headline on a contact (%s)',
  (lang, page) => {
    it('reports a meeting on the day of the page, whatever days the speakers name', () => {
      const { contact } = readPage(lang, page)
      expect(contact.present).toBe(true)
      expect(contact.kind).toBe('meeting')
      expect(contact.date.edtf).toBe('2025-01-20')
    })

    it('is none below a headline that tells of no contact', () => {
      const { contact } = readPage(lang, {
        ...page,
        title: 'Мост',
        paragraphs: page.paragraphs.slice(0, 2),
      })
      expect(contact.present).toBe(false)
    })
  },
)

it.each(['bg', 'uk'] as const)('is no meeting for certain where one alone speaks (%s)', (lang) => {
  const [line = ''] = PAGES[lang].paragraphs
  expect(readPage(lang, { ...PAGES[lang], paragraphs: [line, line] }).contact.kind).not.toBe(
    'meeting',
  )
})
