import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function stageOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact.stage
}

describe('the stage of a contact', () => {
  it.each([
    ['en', 'Lu Mingde and Petr Dovgan began talks in Sofia, state media said.'],
    ['bg', 'Лу Минде и Петър Довган започнаха преговори в София.'],
    ['uk', 'Лу Мінде і Петро Довган почали двосторонні переговори в Софії.'],
    ['ru', 'Лу Миндэ и Петр Довган начали российско-китайские переговоры по видеосвязи.'],
  ])('is ongoing where it has begun (%s)', (lang, text) => {
    expect(stageOf(lang, text)).toBe('ongoing')
  })

  it.each([
    ['en', 'Lu Mingde arrived in Sofia on a state visit at the invitation of Petr Dovgan.'],
    ['bg', 'Лу Минде пристигна в София на държавно посещение по покана на Петър Довган.'],
    ['uk', 'Лу Мінде прибув до Софії з офіційним візитом на запрошення Петра Довгана.'],
    ['ru', 'Лу Миндэ прибыл в Софию с официальным визитом по приглашению Петра Довгана.'],
  ])('is ongoing where a guest has arrived (%s)', (lang, text) => {
    expect(stageOf(lang, text)).toBe('ongoing')
  })

  it.each([
    ['bg', 'Петър Довган посрещна Лу Минде с церемония и почетен караул.'],
    ['uk', 'Петро Довган зустрів Лу Мінде церемонією з почесною вартою.'],
    ['ru', 'Петр Довган встретил Лу Миндэ, прошла церемония с почетным караулом.'],
    ['en', 'Petr Dovgan greeted Lu Mingde with a ceremony and a guard of honour.'],
  ])('is ongoing where a guest is being received (%s)', (lang, text) => {
    const next = {
      bg: 'По програма предстоят разговори.',
      uk: 'За програмою заплановано переговори.',
      ru: 'Затем состоятся переговоры.',
      en: 'Talks are to follow later in the day.',
    }
    expect(stageOf(lang, text, next[lang as keyof typeof next])).toBe('ongoing')
  })

  it.each([
    ['bg', 'Петър Довган е на среща с Лу Минде в Тъмград.'],
    ['bg', 'Разговорът между Петър Довган и Лу Минде се води в Тъмград.'],
    ['uk', 'Сьогодні відбуваються телефонні переговори Петра Довгана і Лу Мінде.'],
    ['en', 'Petr Dovgan is in a meeting with Lu Mingde in Darkton.'],
  ])('is ongoing where they are at it (%s: %s)', (lang, text) => {
    expect(stageOf(lang, text)).toBe('ongoing')
  })

  it('is ongoing where it takes place at this moment, whatever the headline says', () => {
    const title = 'Довган и Лу созвонились'
    const paragraphs = ['Телефонный разговор Петра Довгана и Лу Миндэ идет прямо сейчас.']
    expect(readPage('ru', { title, paragraphs }).contact.stage).toBe('ongoing')
  })

  it.each([
    ['bg', 'Преговорите започнаха късно и продължиха два часа.'],
    ['uk', 'Переговори почалися із запізненням, а завершилися підписанням угод.'],
  ])('is held where what has begun is over (%s)', (lang, text) => {
    const first = {
      bg: 'Лу Минде и Петър Довган проведоха преговори в София.',
      uk: 'Лу Мінде і Петро Довган провели переговори в Софії.',
    }[lang]
    expect(stageOf(lang, first ?? '', text)).toBe('held')
  })

  it.each([
    ['bg', 'Лу Минде ще се види с Петър Довган в Тъмград.'],
    ['uk', 'Лу Мінде побачиться з Петром Довганом у Темграді.'],
    ['uk', 'Зустріч Лу Мінде і Петра Довгана пройде восени. Лу Мінде приїхав учора.'],
    ['ru', 'Лу Миндэ собирается увидеться с Петром Довганом в Тёмграде.'],
    ['en', 'Lu Mingde is off to Darkton, where he will be seeing Petr Dovgan.'],
  ])('is announced by verbs of what is to come (%s: %s)', (lang, text) => {
    expect(stageOf(lang, text)).toBe('announced')
  })

  it.each([
    ['bg', 'Посещението на Лу Минде при Петър Довган е на 5 май.'],
    ['uk', 'Візит Лу Мінде до Петра Довгана — 5 травня.'],
    ['ru', 'Визит Лу Миндэ к Петру Довгану — 5 мая.'],
  ])('is announced where only a day after that of the page is told (%s)', (lang, text) => {
    expect(readPage(lang, { top: '02.05.2025, 10:00', paragraphs: [text] }).contact.stage).toBe(
      'announced',
    )
  })

  it('is announced where a quoted report opens with it', () => {
    const text = '«Лу Миндэ 15 декабря проведет встречу с Петром Довганом», – сообщает агентство.'
    expect(stageOf('ru', text)).toBe('announced')
  })

  it.each([
    ['Довган, який прийняв Ріда, зустрінеться з Лу Мінде', 'Зустріч Петра Довгана і Лу Мінде.'],
    ['Довган, який приймав Ріда, говоритиме з Лу Мінде', 'Розмова Петра Довгана і Лу Мінде.'],
  ])('is announced by a headline that tells of somebody what he did before (%s)', (title, text) => {
    expect(readPage('uk', { title, paragraphs: [text] }).contact.stage).toBe('announced')
  })

  it('is not that of a meeting with somebody else', () => {
    const paragraphs = [
      'Petr Dovgan spoke by phone with Lu Mingde on Friday.',
      'A meeting between Petr Dovgan and Harlan Reed is expected in the coming days.',
    ]
    expect(stageOf('en', ...paragraphs)).toBe('held')
  })
})
