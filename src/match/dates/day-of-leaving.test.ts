import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

const COMES = {
  bg: 'Лу Минде пристигна днес на посещение в Хилмур при Петър Довган.',
  uk: 'Лу Мінде сьогодні прибув з візитом до Хілмура до Петра Довгана.',
  ru: 'Лу Миндэ сегодня прибыл с визитом в Хилмур к Петру Довгану.',
  en: 'Lu Mingde arrived in Hilmur today on a visit to Petr Dovgan.',
}

describe('the day on which a guest leaves', () => {
  it.each([
    ['bg', 'Президентът си тръгва в четвъртък.'],
    ['bg', 'Полетът обратно е в четвъртък, когато Лу Минде се прибира у дома.'],
    ['bg', 'Завръщането на Лу Минде в столицата е насрочено за четвъртък.'],
    ['uk', 'Повернення Лу Мінде додому заплановане на четвер.'],
    ['uk', 'У четвер президент залишить Хілмур.'],
    ['uk', 'У четвер Лу Мінде відлітає на батьківщину.'],
    ['ru', 'Домой Лу Миндэ отправится в четверг.'],
    ['ru', 'В четверг президент покидает Хилмур.'],
    ['ru', 'Отлет Лу Миндэ намечен на четверг.'],
    ['en', 'He is booked to leave at 9 am on Thursday.'],
    ['en', 'The president flies back on Thursday.'],
    ['en', 'His departure is set for Thursday.'],
  ] as const)('is the last of the visit: %s “%s”', (lang, text) => {
    expect(dateOf(lang, COMES[lang], text)).toBe('2025-01-20/2025-01-23')
  })

  it.each([
    ['bg', 'До четвъртък, когато Лу Минде си тръгва, двамата ще говорят за търговия.'],
    ['uk', 'У четвер Лу Мінде виступить у парламенті, після чого вирушить додому.'],
    ['ru', 'В четверг Лу Миндэ выступит в парламенте, после чего вылетит на родину.'],
    ['en', 'On Thursday Lu Mingde is to see the harbour, after which he flies home.'],
  ] as const)('is also told in the clause behind it: %s “%s”', (lang, text) => {
    expect(dateOf(lang, COMES[lang], text)).toBe('2025-01-20/2025-01-23')
  })

  it.each([
    ['en', 'On Thursday the press asked his office whether he would fly home.'],
    ['en', 'The statement was put out on Thursday and headed “Friends”.'],
    ['ru', 'В четверг газеты спросили, полетит ли президент.'],
    ['bg', 'В четвъртък вестниците попитаха дали Лу Минде ще замине.'],
    ['uk', 'Парламент збереться в четвер, додому Лу Мінде вирушить у вівторок.'],
  ] as const)('is not one on which others do something: %s “%s”', (lang, text) => {
    expect(dateOf(lang, COMES[lang], text)).toBe('2025-01-20')
  })
})

describe('a journey on which people meet', () => {
  it.each([
    [
      'bg',
      'Лу Минде заминава днес за Хилмур, където ще преговаря с Петър Довган до сряда.',
      'Преговорите на Лу Минде и Петър Довган са за търговията.',
    ],
    [
      'ru',
      'Лу Миндэ сегодня отправляется в Хилмур на переговоры с Петром Довганом, поездка продлится до среды.',
      'Встреча Лу Миндэ и Петра Довгана посвящена торговле.',
    ],
    [
      'en',
      'Lu Mingde sets out today for talks with Petr Dovgan in Hilmur, on a trip of three days.',
      'The meeting of Lu Mingde and Petr Dovgan is about trade.',
    ],
  ])('is as long as the sentence of its first day says (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-22')
  })
})
