import { describe, expect, it } from 'vitest'
import type { PastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, page: PastedPage) {
  return readPage(lang, page).contact.date
}

describe('the date of a contact', () => {
  it.each([
    ['en', 'Lu Mingde and Petr Dovgan met on the river. They had the first such talks since 1956.'],
    [
      'bg',
      'Лу Минде и Петър Довган се срещнаха край реката. От 1956 година насам това е първият им разговор.',
    ],
    ['uk', 'Лу Мінде й Петро Довган зустрілися біля річки. Це перша така розмова з 1956 року.'],
    ['ru', 'Лу Миндэ и Петр Довган встретились у реки. Это первая такая встреча с 1956 года.'],
  ])('is no year since which there was none (%s)', (lang, text) => {
    expect(dateOf(lang, { paragraphs: [text] }).edtf).toBeNull()
  })

  it.each([
    ['ru', 'Лу Миндэ встретился с Петром Довганом. Это их первые переговоры с августа 2025 года.'],
    ['uk', 'Лу Мінде зустрівся з Петром Довганом. Це їхня перша зустріч із серпня 2025 року.'],
    ['bg', 'Лу Минде се срещна с Петър Довган. Това е първата им среща от август 2025 г. насам.'],
  ])('is no month since which there was none (%s)', (lang, text) => {
    expect(dateOf(lang, { paragraphs: [text] }).edtf).toBeNull()
  })

  it.each([
    ['en', 'Lu Mingde will meet Petr Dovgan.', 'Much can be settled by the end of June.'],
    ['en', 'Lu Mingde will meet Petr Dovgan.', 'Much can be settled before June.'],
    ['ru', 'Лу Миндэ встретится с Петром Довганом.', 'Многое решится до конца года.'],
    ['uk', 'Лу Мінде зустрінеться з Петром Довганом.', 'Багато вирішать до кінця року.'],
    ['bg', 'Лу Минде ще се срещне с Петър Довган.', 'Много ще се реши до края на юни.'],
  ])('is not the month or year by which something else is to be: %s “%s %s”', (lang, ...texts) => {
    expect(dateOf(lang, { top: '2026-02-04 10:00', paragraphs: texts }).edtf).toBeNull()
  })

  it.each([
    [
      'en',
      'Lu Mingde told Petr Dovgan by phone about his meeting with the envoy Martin Fess on August 6.',
      'Dovgan thanked Lu for the call.',
    ],
    [
      'ru',
      'Лу Миндэ по телефону рассказал Петру Довгану о своей встрече со спецпосланником Мартином Фессом 6 августа.',
      'Довган поблагодарил Лу за разговор.',
    ],
    [
      'uk',
      'Лу Мінде телефоном розповів Петру Довгану про свою зустріч зі спецпосланцем Мартіном Фессом 6 серпня.',
      'Довган подякував Лу за розмову.',
    ],
    [
      'bg',
      'Лу Минде разказа по телефона на Петър Довган за срещата си със специалния пратеник Мартин Фес на 6 август.',
      'Довган благодари на Лу за разговора.',
    ],
  ])('is not that of a meeting with somebody else: %s', (lang, ...paragraphs) => {
    expect(dateOf(lang, { top: '2025-08-08 10:00', paragraphs }).edtf).toBe('2025-08-08')
  })

  it.each([
    [
      'en',
      'SOFIA, February 10 - Lu Mingde will travel to Hilmur on May 9 to meet Petr Dovgan, the palace said.',
    ],
    ['ru', 'СОФИЯ, 10 февраля - Лу Миндэ прибудет в Хилмур на встречу с Петром Довганом 9 мая.'],
    ['uk', 'СОФІЯ, 10 лютого - Лу Мінде прибуде в Хілмур на зустріч із Петром Довганом 9 травня.'],
    ['bg', 'СОФИЯ, 10 февруари - Лу Минде ще пристигне в Хилмур на среща с Петър Довган на 9 май.'],
  ])('is not that of the dateline where it is announced: %s', (lang, text) => {
    const page = { top: '2025-02-10 12:10', paragraphs: [text] }
    expect(dateOf(lang, page).edtf).toBe('2025-05-09')
  })

  it.each([
    [
      'en',
      'Lu Mingde will travel to Sofia next week to meet Petr Dovgan.',
      'The palace said the visit is planned for May 19.',
    ],
    [
      'ru',
      'На следующей неделе Лу Миндэ посетит Софию.',
      'Во дворце сообщили, что визит запланирован на 19 мая.',
    ],
    [
      'uk',
      'Наступного тижня Лу Мінде відвідає Софію.',
      'У палаці повідомили, що візит запланований на 19 травня.',
    ],
    [
      'bg',
      'Следващата седмица Лу Минде ще посети София.',
      'От двореца съобщиха, че визитата е планирана за 19 май.',
    ],
  ])('is the day for which it is said to be planned: %s', (lang, ...paragraphs) => {
    expect(dateOf(lang, { top: '2026-05-17 09:14', paragraphs }).edtf).toBe('2026-05-19')
  })

  it.each([
    ['en', 'On Wednesday, October 30, Lu Mingde will meet Petr Dovgan in Sofia.'],
    ['ru', 'В среду, 30 октября, Лу Миндэ встретится с Петром Довганом в Софии.'],
    ['uk', 'У середу, 30 жовтня, Лу Мінде зустрінеться з Петром Довганом у Софії.'],
    ['bg', 'В сряда, 30 октомври, Лу Минде ще се срещне с Петър Довган в София.'],
  ])('is to come soon also where the weekday beside it is a slip: %s', (lang, text) => {
    const date = dateOf(lang, { top: '2025-10-23 08:00', paragraphs: [text] })
    expect(date).toMatchObject({ edtf: '2025-10-30', certainty: 'inferred' })
  })

  it.each([
    ['en', 'Lu Mingde and Petr Dovgan will speak by phone.', 'The call begins at about 4 p.m.'],
    ['ru', 'Лу Миндэ и Петр Довган поговорят по телефону.', 'Беседа начнется около 16 часов.'],
    ['uk', 'Лу Мінде та Петро Довган поговорять телефоном.', 'Розмова почнеться о 16-й годині.'],
    [
      'bg',
      'Лу Минде и Петър Довган ще разговарят по телефона.',
      'Разговорът ще започне в 16 часа.',
    ],
  ])('is that of the page for what is announced for an hour: %s', (lang, ...paragraphs) => {
    expect(dateOf(lang, { top: '2025-03-18 12:01', paragraphs }).edtf).toBe('2025-03-18')
  })

  it.each([
    ['en', 'Lu Mingde met Petr Dovgan in Sofia on Thursday.'],
    ['ru', 'Лу Миндэ встретился с Петром Довганом в Софии в четверг.'],
    ['uk', 'Лу Мінде зустрівся з Петром Довганом у Софії в четвер.'],
    ['bg', 'Лу Минде се срещна с Петър Довган в София в четвъртък.'],
  ])('is the next day where a page of the day before names its weekday: %s', (lang, text) => {
    expect(dateOf(lang, { top: '2022-09-14 23:10', paragraphs: [text] }).edtf).toBe('2022-09-15')
  })

  it.each([
    ['2022-09-14T23:10:00Z', 'inferred'],
    ['2022-09-15T23:10:00Z', 'exact'],
  ])('is a guess there, even on a page that its metadata date: %s', (value, certainty) => {
    const metadataDates = [{ source: 'JSON-LD datePublished', value }]
    const paragraphs = ['Lu Mingde met Petr Dovgan in Sofia on Thursday.']
    const date = dateOf('en', { paragraphs, metadataDates })
    expect(date).toMatchObject({ edtf: '2022-09-15', certainty })
  })

  it.each([
    [
      'en',
      'In the spring of this year Lu Mingde will visit Sofia.',
      'His last state visit to Sofia was in October 2023.',
    ],
    ['ru', 'Лу Миндэ посетит Софию.', 'Последнее посещение Софии было в октябре 2023 года.'],
    ['uk', 'Лу Мінде відвідає Софію.', 'Останнє перебування Лу в Софії було в жовтні 2023 року.'],
    [
      'bg',
      'Лу Минде ще посети София.',
      'Последното му посещение в София беше през октомври 2023 г.',
    ],
  ])('is not that of the last one: %s', (lang, ...paragraphs) => {
    expect(dateOf(lang, { paragraphs }).edtf).toBeNull()
  })

  it.each([
    ['ru', 'Лу Миндэ и Петр Довган провели видеовстречу.', 'Лу вспомнил три встречи в 2024 году.'],
    [
      'uk',
      'Лу Мінде та Петро Довган провели відеозустріч.',
      'Лу пригадав три зустрічі у 2024 році.',
    ],
    ['bg', 'Лу Минде и Петър Довган проведоха видеосреща.', 'Лу припомни три срещи през 2024 г.'],
    ['en', 'Lu Mingde and Petr Dovgan met by video.', 'Lu recalled three meetings in 2024.'],
  ])('is not the year of meetings that are recalled: %s', (lang, ...paragraphs) => {
    expect(dateOf(lang, { paragraphs }).edtf).toBeNull()
  })
})
