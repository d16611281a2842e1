import { describe, expect, it } from 'vitest'
import type { PastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, page: PastedPage) {
  return readPage(lang, page).contact.date
}

describe('the date of a contact that is told beside other things', () => {
  it.each([
    [
      'en',
      'January 21, 2026, 10:00',
      'Lu Mingde was in high spirits as he held a video call with Petr Dovgan yesterday.',
    ],
    [
      'ru',
      '21 января 2026, 10:00',
      'Лу Миндэ улыбался, когда вчера провел разговор по видеосвязи с Петром Довганом.',
    ],
    [
      'uk',
      '21 січня 2026, 10:00',
      'Лу Мінде усміхався, коли вчора провів розмову по відеозв’язку з Петром Довганом.',
    ],
    [
      'bg',
      '21 януари 2026, 10:00',
      'Лу Минде се усмихваше, когато вчера проведе видеоразговор с Петър Довган.',
    ],
  ])('is the day on which they met while something else went on: %s', (lang, top, paragraph) => {
    const title = { en: 'video call', ru: 'видеозвонок', uk: 'відеорозмова', bg: 'видеоразговор' }
    const opening = `Lu Mingde, Petr Dovgan: ${title[lang as 'en']}.`
    expect(dateOf(lang, { top, paragraphs: [opening, paragraph] }).edtf).toBe('2026-01-20')
  })

  it.each([
    ['en', 'In 2025 Lu Mingde, who governs his country, will visit Petr Dovgan again.'],
    ['ru', 'В 2025 году Лу Миндэ, который правит страной, прилетит с визитом к Петру Довгану.'],
    ['uk', 'У 2025 році Лу Мінде, який керує країною, прибуде з візитом до Петра Довгана.'],
    ['bg', 'През 2025 г. Лу Минде, който управлява страната, ще посети Петър Довган.'],
  ])('may be parted from its verb by a relative clause: %s', (lang, paragraph) => {
    expect(dateOf(lang, { paragraphs: [paragraph] }).edtf).toBe('2025')
  })

  it.each([
    [
      'en',
      'Lu Mingde and Petr Dovgan spoke by phone on November 24.',
      'Lu said that he would travel to Hilmur in April 2026.',
    ],
    [
      'ru',
      '24 ноября Лу Миндэ и Петр Довган поговорили по телефону.',
      'Лу намерен прилететь в Хилмур в апреле 2026 года.',
    ],
    [
      'uk',
      '24 листопада Лу Мінде та Петро Довган поговорили телефоном.',
      'Лу планує відвідати Хілмур у квітні 2026 року.',
    ],
    [
      'bg',
      'На 24 ноември Лу Минде и Петър Довган разговаряха по телефона.',
      'Лу ще посети Хилмур през април 2026 г.',
    ],
  ])('is the last such day before a month that is planned for: %s', (lang, ...paragraphs) => {
    const date = dateOf(lang, { paragraphs })
    expect(date).toMatchObject({ edtf: '2025-11-24', certainty: 'inferred' })
  })

  it('has no year where the text has already passed the month planned for', () => {
    const paragraphs = [
      'Lu Mingde and Petr Dovgan spoke by phone on November 24.',
      'They had planned to meet in April 2026, and met in May 2026.',
    ]
    expect(dateOf('en', { paragraphs }).edtf).toBeNull()
  })

  it.each([
    [
      'en',
      'September 2, 2025, 10:00',
      'Lu Mingde and Petr Dovgan will meet this week.',
      'Lu plans to meet him on Friday.',
    ],
    [
      'ru',
      '2 сентября 2025, 10:00',
      'На этой неделе состоится встреча Лу Миндэ и Петра Довгана.',
      'Встретиться с ним Лу планирует в пятницу.',
    ],
    [
      'uk',
      '2 вересня 2025, 10:00',
      'Цього тижня відбудеться зустріч Лу Мінде та Петра Довгана.',
      'Зустрітися з ним Лу планує в п’ятницю.',
    ],
    [
      'bg',
      '2 септември 2025, 10:00',
      'Лу Минде и Петър Довган ще се срещнат тази седмица.',
      'Лу ще се срещне с него в петък.',
    ],
  ])('is the day of the week that is named far down: %s', (lang, top, opening, plan) => {
    const between = ['Hilmur.', 'Hilmur.', 'Hilmur.', 'Hilmur.']
    expect(dateOf(lang, { top, paragraphs: [opening, ...between, plan] }).edtf).toBe('2025-09-05')
  })

  it('of a visit is that of the guest of the headline, whoever comes to meet him', () => {
    const paragraphs = [
      'Встречать гостя приехал Олег Шубин.',
      'Лу Миндэ 20 марта 2023 года прилетел в Хилмур с государственным визитом.',
    ]
    const date = dateOf('ru', { title: 'Лу Миндэ уже в Хилмуре', paragraphs })
    expect(date.edtf).toBe('2023-03-20')
  })

  it.each([
    ['en', 'February 4, 2026, 10:00', 'It is planned for the afternoon.'],
    ['ru', '4 февраля 2026, 10:00', 'Начало намечено на вторую половину дня.'],
    ['uk', '4 лютого 2026, 10:00', 'Початок заплановано на другу половину дня.'],
    ['bg', '4 февруари 2026, 10:00', 'Началото е за втората половина на деня.'],
  ])('is that of the page for what begins in a part of the day: %s', (lang, top, when) => {
    const opening = {
      en: 'Lu Mingde and Petr Dovgan will hold a video call.',
      ru: 'Лу Миндэ и Петр Довган проведут разговор по видеосвязи.',
      uk: 'Лу Мінде та Петро Довган проведуть розмову по відеозв’язку.',
      bg: 'Лу Минде и Петър Довган ще проведат видеоразговор.',
    }[lang]
    expect(dateOf(lang, { top, paragraphs: [String(opening), when] }).edtf).toBe('2026-02-04')
  })

  it.each([
    [
      'en',
      'Lu Mingde will visit Hilmur on July 3-4, the palace said.',
      'There he will meet Petr Dovgan at talks that Hilmur hosts in 2024.',
    ],
    [
      'ru',
      'Лу Миндэ посетит Хилмур 3-4 июля, сообщил дворец.',
      'Там он встретится с Петром Довганом на форуме, который в 2024 году принимает Хилмур.',
    ],
    [
      'uk',
      'Лу Мінде відвідає Хілмур 3-4 липня, повідомив палац.',
      'Там він зустрінеться з Петром Довганом на форумі, який у 2024 році приймає Хілмур.',
    ],
    [
      'bg',
      'Лу Минде ще посети Хилмур на 3-4 юли, съобщи дворецът.',
      'Там той ще се срещне с Петър Довган на форум, на който през 2024 г. домакин е Хилмур.',
    ],
  ])('takes its year from what another sentence says of the contact: %s', (lang, ...paragraphs) => {
    expect(dateOf(lang, { paragraphs }).edtf).toBe('2024-07-03/2024-07-04')
  })

  it.each([
    [
      'en',
      'November 24, 2025, 18:00',
      'Lu Mingde and Petr Dovgan spoke by phone and agreed to meet on December 10.',
    ],
    [
      'ru',
      '24.11.2025, 18:00',
      'Лу Миндэ и Петр Довган провели телефонный разговор и решили встретиться 10 декабря.',
    ],
    [
      'uk',
      '24.11.2025, 18:00',
      'Лу Мінде та Петро Довган провели телефонну розмову й вирішили зустрітися 10 грудня.',
    ],
    [
      'bg',
      '24.11.2025, 18:00',
      'Лу Минде и Петър Довган проведоха телефонен разговор и решиха да се срещнат на 10 декември.',
    ],
  ])('is not the day of the next one that they agreed on: %s', (lang, top, paragraph) => {
    expect(dateOf(lang, { top, paragraphs: [paragraph] }).edtf).not.toBe('2025-12-10')
  })

  it.each([
    ['en', 'November 26, 2025, 08:00', 'Lu Mingde and Petr Dovgan will meet at the weekend.'],
    ['uk', '26.11.2025, 08:00', 'Лу Мінде та Петро Довган зустрінуться на вихідних.'],
    ['bg', '26.11.2025, 08:00', 'Лу Минде и Петър Довган ще се срещнат през уикенда.'],
  ])('is the coming weekend of what is announced: %s', (lang, top, paragraph) => {
    expect(dateOf(lang, { top, paragraphs: [paragraph] }).edtf).toBe('2025-11-29/2025-11-30')
  })

  it.each([
    [
      'en',
      'September 3, 2025, 12:30',
      'Lu Mingde and Petr Dovgan spoke by phone.',
      'On Monday there was a blast in the city.',
    ],
    [
      'ru',
      '3 сентября 2025, 12:30',
      'Лу Миндэ и Петр Довган поговорили по телефону.',
      'В понедельник в городе прогремел взрыв.',
    ],
    [
      'uk',
      '3 вересня 2025, 12:30',
      'Лу Мінде та Петро Довган поговорили телефоном.',
      'У понеділок у місті пролунав вибух.',
    ],
    [
      'bg',
      '3 септември 2025, 12:30',
      'Лу Минде и Петър Довган разговаряха по телефона.',
      'В понеделник в града имаше взрив.',
    ],
  ])('is not the day of what befell others: %s', (lang, top, ...paragraphs) => {
    expect(dateOf(lang, { top, paragraphs }).edtf).toBe('2025-09-03')
  })

  it.each([
    [
      'en',
      'September 3, 2025, 12:30',
      'Lu Mingde arrived in Sofia on a visit.',
      'Tomorrow he will hold talks with Petr Dovgan, and on Friday he flies home.',
    ],
    [
      'ru',
      '3 сентября 2025, 12:30',
      'Лу Миндэ прибыл с визитом в Софию.',
      'Завтра он проведет переговоры с Петром Довганом, а в пятницу улетит.',
    ],
    [
      'uk',
      '3 вересня 2025, 12:30',
      'Лу Мінде прибув із візитом до Софії.',
      'Завтра він проведе переговори з Петром Довганом, а в п’ятницю відлетить.',
    ],
    [
      'bg',
      '3 септември 2025, 12:30',
      'Лу Минде пристигна на посещение в София.',
      'Утре той ще разговаря с Петър Довган, а в петък ще отлети.',
    ],
  ])(
    'of a visit under way is not only the day on which it ends: %s',
    (lang, top, ...paragraphs) => {
      expect(dateOf(lang, { top, paragraphs }).edtf).toBe('2025-09-03/2025-09-05')
    },
  )
})
