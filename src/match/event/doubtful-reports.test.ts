import { expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

const PAGES = {
  bg: {
    title: 'Мелничарят иска нов мост',
    paragraphs: [
      'Мелничарят от Хилмур иска нов мост.',
      'Той беше и в съвета.',
      'Какво иска той, никой не знае.',
    ],
  },
  uk: {
    title: 'Мельник хоче новий міст',
    paragraphs: [
      'Мельник із Хілмура хоче новий міст.',
      'Він був і в раді.',
      'Чого він хоче, ніхто не знає.',
      'Міст закрито з травня.',
    ],
  },
  ru: {
    title: 'Мельник хочет новый мост',
    paragraphs: [
      'Мельник из Хилмура хочет новый мост.',
      'Он был и в совете.',
      'Чего он хочет, никто не знает.',
    ],
  },
  en: {
    title: 'Miller wants a new bridge',
    paragraphs: [
      'The miller of Hilmur wants a new bridge.',
      'He was at the council, too.',
      'Nobody knows what he wants of it.',
    ],
  },
}

it.each([
  ['bg', 'В понеделник Петър Довган прие гост.'],
  ['uk', 'У понеділок Петро Довган прийняв гостя.'],
  ['ru', 'В понедельник Петр Довган принял гостя из Китая.'],
  ['en', 'On Monday Petr Dovgan was received by Lu Mingde.'],
] as const)(
  'a contact that a text may report is proposed, and no passing remark (%s)',
  (lang, told) => {
    const { title, paragraphs } = PAGES[lang]
    const present = (...texts: readonly string[]) =>
      readPage(lang, { title, paragraphs: texts }).contact.present
    expect(present(...paragraphs, told)).toBe(true)
    expect(present(...paragraphs, ...paragraphs, told)).toBe(false)
  },
)
