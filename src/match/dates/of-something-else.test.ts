import { describe, expect, it } from 'vitest'
import type { PastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, page: PastedPage) {
  return readPage(lang, page).contact.date
}

describe('the date of a contact', () => {
  it.each([
    [
      'en',
      'September 3, 2025, 12:30',
      'Lu Mingde arrived in Sofia on a visit.',
      'The visit ends on September 4.',
    ],
    [
      'en',
      'September 3, 2025, 12:30',
      'Lu Mingde arrived in Sofia on a visit.',
      'The visit is over on September 4.',
    ],
    [
      'en',
      'September 3, 2025, 12:30',
      'Lu Mingde arrived in Sofia on a visit.',
      'He is to stay in the city until September 4.',
    ],
    [
      'ru',
      '3 сентября 2025, 12:30',
      'Лу Миндэ прибыл с визитом в Софию.',
      'Визит завершится 4 сентября.',
    ],
    [
      'ru',
      '3 сентября 2025, 12:30',
      'Лу Миндэ прибыл с визитом в Софию.',
      'Визит продлится до 4 сентября.',
    ],
    [
      'uk',
      '3 вересня 2025, 12:30',
      'Лу Мінде прибув із візитом до Софії.',
      'Візит закінчиться 4 вересня.',
    ],
    [
      'uk',
      '3 вересня 2025, 12:30',
      'Лу Мінде прибув із візитом до Софії.',
      'Візит триватиме до 4 вересня.',
    ],
    [
      'bg',
      '3 септември 2025, 12:30',
      'Лу Минде пристигна на посещение в София.',
      'Визитата приключва на 4 септември.',
    ],
    [
      'bg',
      '3 септември 2025, 12:30',
      'Лу Минде пристигна на посещение в София.',
      'Визитата ще продължи до 4 септември.',
    ],
  ])('of a visit under way goes on to that of its end: %s “%s”', (lang, top, ...paragraphs) => {
    expect(dateOf(lang, { top, paragraphs }).edtf).toBe('2025-09-03/2025-09-04')
  })

  it.each([
    [
      'ru',
      '7 мая 2025, 20:26',
      'Лу Миндэ прибыл с визитом в Софию на праздник города — 9 мая',
      'Самолет Лу Миндэ сел в аэропорту.',
    ],
    [
      'uk',
      '7 травня 2025, 20:26',
      'Лу Мінде прибув з візитом до Софії на свято міста — 9 травня',
      'Літак Лу Мінде сів у аеропорту.',
    ],
    [
      'bg',
      '7 май 2025, 20:26',
      'Лу Минде пристигна на посещение в София за празника на града — 9 май',
      'Самолетът на Лу Минде кацна.',
    ],
  ])('of a visit that has begun is not the feast of its headline: %s', (lang, top, title, text) => {
    expect(dateOf(lang, { top, title, paragraphs: [text] }).edtf).toBe('2025-05-07')
  })

  it.each([
    [
      'en',
      'August 1, 2025, 10:00',
      'Lu Mingde and Petr Dovgan will hold a phone call before August 9, the palace said.',
    ],
    [
      'ru',
      '1 августа 2025, 10:00',
      'Лу Миндэ и Петр Довган проведут телефонный разговор до 9 августа, сообщил дворец.',
    ],
    [
      'uk',
      '1 серпня 2025, 10:00',
      'Лу Мінде та Петро Довган проведуть телефонну розмову після 9 серпня, повідомив палац.',
    ],
    [
      'bg',
      '1 август 2025, 10:00',
      'Лу Минде и Петър Довган ще разговарят по телефона преди 9 август, съобщи дворецът.',
    ],
  ])('is not a day that only bounds it: %s', (lang, top, text) => {
    expect(dateOf(lang, { top, paragraphs: [text] }).edtf).toBeNull()
  })

  it('is a day behind such a word where it dates the contact itself', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan praised each other after Monday talks in Sofia.']
    expect(dateOf('en', { top: 'September 3, 2025, 12:30', paragraphs }).edtf).toBe('2025-09-01')
  })

  it.each([
    [
      'en',
      'September 4, 2025, 12:30',
      'Petr Dovgan received Lu Mingde in Sofia.',
      'Ties are close, Lu Mingde said on Tuesday, when Petr Dovgan received him for talks.',
    ],
    [
      'ru',
      '4 сентября 2025, 12:30',
      'Петр Довган принял Лу Миндэ в Софии.',
      'Отношения тесны, заявил Лу Миндэ во вторник, когда Петр Довган принял его на переговорах.',
    ],
    [
      'uk',
      '4 вересня 2025, 12:30',
      'Петро Довган прийняв Лу Мінде в Софії.',
      'Відносини тісні, заявив Лу Мінде у вівторок, коли Петро Довган прийняв його на переговорах.',
    ],
    [
      'bg',
      '4 септември 2025, 12:30',
      'Петър Довган прие Лу Минде в София.',
      'Отношенията са тесни, заяви Лу Минде във вторник, когато Петър Довган го прие за разговор.',
    ],
  ])('is that on which one spoke when they met: %s', (lang, top, ...paragraphs) => {
    const date = dateOf(lang, { top, paragraphs })
    expect(date.edtf).toBe('2025-09-02')
    expect(date.basis).toContain('said of the contact')
  })

  it.each([
    ['bg', 'Мостът беше тема на разговора, който Лу Минде и Петър Довган имаха на 19 януари.'],
    ['uk', 'Міст був темою розмови, яку Лу Мінде та Петро Довган провели 19 січня.'],
    ['ru', 'Мост стал темой беседы, которую Лу Миндэ и Петр Довган провели 19 января.'],
  ])('is that of the contact where a clause says it of the word before it (%s)', (lang, text) => {
    const page = { top: '20.01.2025, 09:00', paragraphs: [text] }
    expect(readPage(lang, page).contact.date.edtf).toBe('2025-01-19')
  })

  it.each([
    ['bg', 'Визитата на Лу Минде при Петър Довган, която се състоя в неделя, завърши с договор.'],
    ['uk', 'Візит Лу Мінде до Петра Довгана, який відбувся у неділю, завершився договором.'],
    [
      'ru',
      'Визит Лу Миндэ к Петру Довгану, который состоялся в воскресенье, завершился договором.',
    ],
    ['en', 'The visit of Lu Mingde to Petr Dovgan, which took place on Sunday, ended in a treaty.'],
  ])('is that on which a clause says that it took place (%s)', (lang, text) => {
    const page = { top: '21.01.2025, 09:00', paragraphs: [text] }
    expect(readPage(lang, page).contact.date.edtf).toBe('2025-01-19')
  })

  it.each([
    ['en', '"I spoke with Petr Dovgan by phone today," Lu Mingde said in a statement on Tuesday.'],
    ['ru', '"Я сегодня говорил по телефону с Петром Довганом", — заявил Лу Миндэ во вторник.'],
  ])('counts in a quotation from the day on which that was said (%s)', (lang, text) => {
    const page = { top: '22.01.2025, 09:00', paragraphs: [text] }
    expect(readPage(lang, page).contact.date.edtf).toBe('2025-01-21')
  })

  it('is in the year from which the text counts another', () => {
    const text = 'Lu Mingde met Petr Dovgan on Monday, October 17.'
    const more = 'Hilmur will be two hundred years old next year, 2017.'
    expect(readPage('en', { paragraphs: [text, more] }).contact.date.edtf).toBe('2016-10-17')
  })

  it('is a weekday behind a verb of the past, whatever such weekdays announce', () => {
    const text = 'Лу Минде и Петър Довган се чуха по телефона в събота заради моста.'
    const page = { top: '20.01.2025, 09:00', paragraphs: [text] }
    expect(readPage('bg', page).contact.date.edtf).toBe('2025-01-18')
  })

  it.each([
    ['bg', 'Поканата бе отправена вчера в телефонен разговор на Лу Минде с Петър Довган.'],
    ['ru', 'Приглашение передано вчера в телефонном разговоре Лу Миндэ с Петром Довганом.'],
  ])('is yesterday, though the clause is of what is planned (%s)', (lang, text) => {
    const page = { top: '20.01.2025, 09:00', paragraphs: [text] }
    expect(readPage(lang, page).contact.date.edtf).toBe('2025-01-19')
  })
})
