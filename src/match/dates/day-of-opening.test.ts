import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('a day that an opening says, and ties to nothing', () => {
  it.each([
    [
      'bg',
      'Лу Минде и Петър Довган се срещнаха в Хилмур.',
      'Ръкостискането бе в неделя, 19 януари.',
    ],
    ['uk', 'Лу Мінде зустрівся з Петром Довганом у Хілмурі.', 'Потиск рук був у неділю, 19 січня.'],
    ['ru', 'Лу Миндэ встретился с Петром Довганом в Хилмуре.', 'Рукопожатие было 19 января.'],
    ['en', 'Lu Mingde met Petr Dovgan in Hilmur.', 'The handshake was on Sunday, January 19.'],
  ])('is that of what was held just before the page appeared (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-19')
  })

  it.each([
    [
      'bg',
      'Лу Минде ще приеме Петър Довган.',
      'Ана Илич, Борис Марин и Вера Пример също са поканени за 27 януари.',
    ],
    [
      'ru',
      'Лу Миндэ примет Петра Довгана.',
      'Анна Ильич, Борис Марин и Вера Пример тоже приглашены на 27 января.',
    ],
    [
      'en',
      'Lu Mingde will host Petr Dovgan.',
      'Ann Other, Boris Marin and Vera Example come on January 27.',
    ],
  ])('is that of what is announced, whomever it names (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-27')
  })

  it.each([
    [
      'en',
      'Lu Mingde will host Petr Dovgan.',
      'The bridge will be the topic.',
      'Trade will be another.',
      'Ann Other, Boris Marin and Vera Example come on January 27.',
    ],
    [
      'bg',
      'Лу Минде ще приеме Петър Довган.',
      'Темата ще бъде мостът.',
      'Ще се говори и за търговия.',
      'Ана Илич, Борис Марин и Вера Пример също са поканени за 27 януари.',
    ],
  ])('is that of what is announced at some length (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-01-27')
  })

  it('is not that of what was held where it is told after some length', () => {
    const paragraphs = ['Темой был мост.', 'Говорили и о торговле.', 'Праздник был 19 января.']
    const text = 'Лу Миндэ встретился с Петром Довганом.'
    expect(dateOf('ru', text, ...paragraphs)).toBe('2025-01-20')
  })

  it.each([
    ['en', 'Lu Mingde met Petr Dovgan in Hilmur.', 'Dovgan was born there on March 4, 1968.'],
    ['en', 'Lu Mingde met Petr Dovgan in Hilmur.', 'On Sunday there was a storm.'],
  ])('is not one of other times, nor that of a storm (%s): %s', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20')
  })
})

describe('the day of what is announced', () => {
  it.each([
    [
      'en',
      'Lu Mingde will visit Petr Dovgan in Hilmur next week, his office said on Friday.',
      'Ann Other, Boris Marin and Vera Example expect him on January 28.',
    ],
    [
      'bg',
      'Лу Минде ще посети Петър Довган в Хилмур следващата седмица, съобщиха в петък.',
      'Домакини на 28 януари ще са Ана Илич, Борис Марин и Вера Пример.',
    ],
  ])('is the one that the opening names of a week (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-28')
    expect(dateOf(lang, text)).toBe('2025-01-27/2025-02-02')
  })

  it.each([
    ['en', 'Lu Mingde will be one of those whom Petr Dovgan hosts on Saturday, Jan. 18.'],
    ['ru', 'Лу Миндэ будет среди тех, кого Петр Довган примет в субботу, 18 января.'],
  ])('can be just over where the page was saved later (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-18')
  })

  it('is not one that is far ahead, for then it may be of the last year', () => {
    const more = 'The target is December 11.'
    expect(dateOf('en', 'Lu Mingde will visit Petr Dovgan in Hilmur.', more)).toBeNull()
  })
})

describe('the day of what is announced for a part of the year', () => {
  const told = (more: string) =>
    readPage('en', {
      top: '20.01.2025, 09:00',
      paragraphs: [
        'Lu Mingde will visit Petr Dovgan in May, the palace said.',
        'Trade is one of the topics.',
        'The hall is ready.',
        'Oil is another topic.',
        'The town is glad.',
        more,
      ],
    }).contact.date.edtf

  it('is one in it that the text says in full beside a word for the contact', () => {
    const more = '“I thank you for the invitation to the visit on 23 May 2025,” Lu wrote.'
    expect(told(more)).toBe('2025-05-23')
  })

  it.each([
    '“I thank you for the invitation to the visit on 23 June 2025,” Lu wrote.',
    'The new bridge opens on 23 May 2025.',
  ])('is none outside it, and none of something else: %s', (more) => {
    expect(told(more)).toBe('2025-05')
  })
})

describe('what is under way', () => {
  it.each([
    ['en', 'Lu Mingde is on the phone with Petr Dovgan now.', 'Yesterday he spoke with Ann Other.'],
    ['bg', 'Лу Минде говори с Петър Довган по телефона в момента.', 'Вчера той се чу с Ана Илич.'],
    ['uk', 'Лу Мінде зараз говорить з Петром Довганом.', 'Напередодні про це розповіли в палаці.'],
  ])('is not on the day before, of which something else is told (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20')
  })

  it('is on the day of the page, whatever month it speaks of', () => {
    const text =
      'Лу Миндэ приехал в Хилмур, где его сейчас принимает Петр Довган, который выйдет на саммит в последних числах января.'
    expect(dateOf('ru', text)).toBe('2025-01-20')
  })
})

describe('a full day beside a word for a contact, on a page that does not say when it appeared', () => {
  it.each([
    [
      'bg',
      'Лу Минде разговаря по телефона с Петър Довган.',
      'На 17 януари 2031 г. Ана Илич, Борис Марин и Вера Пример имаха първия си телефонен разговор.',
    ],
    [
      'uk',
      'Лу Мінде поговорив телефоном із Петром Довганом.',
      'У п’ятницю, 17 січня 2031 року, Анна Іліч, Борис Марин і Віра Приклад мали першу телефонну розмову.',
    ],
    [
      'ru',
      'Лу Миндэ поговорил по телефону с Петром Довганом.',
      '17 января 2031 года Анна Илич, Борис Марин и Вера Пример провели первый телефонный разговор.',
    ],
    [
      'en',
      'Lu Mingde spoke by phone with Petr Dovgan.',
      'On Friday, 17 January 2031, Ana Ilich, Boris Marin and Vera Example had their first phone call.',
    ],
  ])('is taken, whomever its sentence names (%s)', (lang, opening, told) => {
    const read = (top: string | undefined) =>
      readPage(lang, { ...(top === undefined ? {} : { top }), paragraphs: [opening, told] }).contact
    expect(read(undefined).date.edtf).toBe('2031-01-17')
    expect(read('20.02.2031, 09:00').date.edtf).toBe('2031-02-20')
  })
})
