import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact
}

describe('a contact', () => {
  it.each([
    ['uk', 'Петро Довган заявив, що охоче поговорив би з Лу Мінде.'],
    ['ru', 'Петр Довган заявил, что охотно поговорил бы с Лу Миндэ.'],
  ])('is not told of where it is only wished for (%s)', (lang, text) => {
    expect(contactOf(lang, text, 'Больше ничего.').present).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган отказа да разговаря по телефона с Лу Минде.'],
    ['uk', 'Петро Довган відмовився розмовляти телефоном із Лу Мінде.'],
    ['ru', 'Петр Довган отказался разговаривать по телефону с Лу Миндэ.'],
    ['en', 'Petr Dovgan turned down a request to speak by phone with Lu Mingde.'],
  ])('is not told of where it is refused (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    ['bg', 'Тази сутрин Лу Минде се е обадил на Петър Довган, за да поговорят за моста.'],
    [
      'uk',
      'Лу Мінде сьогодні поговорив із Петром Довганом і нагадав, що без діалогу війну не спинити.',
    ],
    [
      'ru',
      'Лу Миндэ сегодня поговорил с Петром Довганом и напомнил, что без диалога войну не остановить.',
    ],
  ])('is told of whatever else is said with it (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, stage: 'held' })
  })

  it('is told of by one who says in a quotation what he thinks of it', () => {
    const lines = [
      'Петър Довган съобщи, че е имал дълъг разговор с Лу Минде.',
      '„Чудесен разговор. Според мен се разбираме прекрасно“, каза Довган.',
    ]
    expect(contactOf('bg', ...lines).present).toBe(true)
  })

  it.each([
    ['uk', 'Петро Довган розповів Лу Мінде про зустріч із Харланом Рідом у Хілмурі.'],
    ['ru', 'Петр Довган рассказал Лу Миндэ о встрече с Харланом Ридом в Хилмуре.'],
  ])('is no meeting where one was only told about (%s)', (lang, title) => {
    const paragraphs = {
      uk: 'Петро Довган мав розмову з Лу Мінде.',
      ru: 'Петр Довган поговорил с Лу Миндэ.',
    }[lang]
    const { contact } = readPage(lang, { title, paragraphs: [paragraphs ?? ''] })
    expect(contact.kind).toBe('phone-call')
  })

  it('is a meeting where the second sentence says in which place they talked', () => {
    const lines = [
      'Съседите обявиха, че отношенията им се оправят.',
      'Лу Минде и Петър Довган разговаряха днес в Хилмур, където заседава съюзът.',
    ]
    expect(contactOf('bg', ...lines).kind).toBe('meeting')
  })
})
