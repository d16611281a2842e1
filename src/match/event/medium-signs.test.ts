import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function kindOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact.kind
}

function kindOfHeadline(lang: string, title: string, text: string) {
  return readPage(lang, { title, paragraphs: [text] }).contact.kind
}

describe('what people only spoke about', () => {
  it.each([
    ['bg', 'Петър Довган и Лу Минде разговаряха. Основна тема са срещите в Тъмград.'],
    ['uk', 'Петро Довган і Лу Мінде поговорили. Головна тема – зустрічі в Темграді.'],
    ['ru', 'Петр Довган и Лу Миндэ поговорили. Главной темой стали встречи в Тёмграде.'],
    ['en', 'Petr Dovgan and Lu Mingde spoke. The main topic was the meetings in Darkton.'],
  ])('says nothing of the medium where it is called a topic (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде говориха за среща в Тъмград.'],
    ['uk', 'Петро Довган і Лу Мінде поговорили про саміт у Темграді.'],
    ['ru', 'Петр Довган и Лу Миндэ поговорили о саммите в Тёмграде.'],
    ['en', 'Petr Dovgan and Lu Mingde spoke about a summit in Darkton.'],
  ])('says nothing of it where they talked about it (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })

  it.each([
    ['bg', 'Среща по видеовръзка беше сред темите, които Петър Довган и Лу Минде обсъдиха.'],
    ['uk', 'Зустріч відеозв’язком була серед тем розмови Петра Довгана і Лу Мінде.'],
    ['ru', 'Встреча по видеосвязи была среди тем, которые Петр Довган и Лу Миндэ обсудили.'],
    ['en', 'A meeting by video was among the topics Petr Dovgan and Lu Mingde discussed.'],
  ])('says nothing of it either where the talk is told behind it (%s)', (lang, text) => {
    expect(kindOf(lang, text)).not.toBe('video-call')
  })

  it.each([
    ['bg', 'Петър Довган говори с Лу Минде и ще го приеме.'],
    ['uk', 'Петро Довган поговорив із Лу Мінде і прийме його.'],
    ['ru', 'Петр Довган поговорил с Лу Миндэ и примет его.'],
    ['en', 'Petr Dovgan spoke to Lu Mingde and will host him.'],
  ])('is another contact where it is to come (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })
})

it.each([
  [
    'uk',
    'Петро Довган подзвонив Лу Мінде. «Ми давно хочемо спільної відеозустрічі з усіма», – сказав Лу Мінде.',
  ],
  [
    'ru',
    'Петр Довган позвонил Лу Миндэ. «Мы давно хотим общей видеовстречи со всеми», – сказал Лу Миндэ.',
  ],
  ['en', 'Petr Dovgan phoned Lu Mingde. "We want a videoconference of all," said Lu Mingde.'],
])('a call is no video call because a quotation speaks of one (%s)', (lang, text) => {
  expect(kindOf(lang, text)).toBe('phone-call')
})

describe('a headline that tells of a telephone or a screen', () => {
  it.each([
    [
      'bg',
      'Довган се обади в Тъмград',
      'Лу Минде дойде от резиденцията в столицата след визитата си.',
    ],
    ['uk', 'Довган подзвонив до Темграда', 'Лу Мінде прибув до столиці зі свого візиту.'],
    ['ru', 'Довган позвонил в Тёмград', 'Лу Миндэ приехал в столицу после своей поездки.'],
    ['en', 'Dovgan phones Darkton', 'Lu Mingde arrived in the capital from his visit.'],
  ])('rules out that they met (%s)', (lang, title, text) => {
    expect(kindOf(lang, text)).not.toBe('phone-call')
    expect(kindOfHeadline(lang, title, text)).toBe('phone-call')
  })
})

it.each([
  ['uk', 'Онлайн. Другий день візиту Лу Мінде', 'Лу Мінде прибув до Петра Довгана.'],
  ['uk', 'Візит Лу Мінде до Темграда – онлайн', 'Лу Мінде прибув до Петра Довгана.'],
  ['ru', 'Онлайн второго дня визита Лу Миндэ', 'Лу Миндэ приехал к Петру Довгану.'],
])('a headline may say that a page is live (%s)', (lang, title, text) => {
  expect(kindOfHeadline(lang, title, text)).toBe('visit')
})

it.each([
  ['uk', 'Онлайн другого дня: Довган подзвонив Лу Мінде', 'Петро Довган подзвонив Лу Мінде.'],
  ['uk', 'Онлайн-хроніка: Довган подзвонив Лу Мінде', 'Петро Довган подзвонив Лу Мінде.'],
  ['ru', 'Онлайн второго дня: Довган позвонил Лу Миндэ', 'Петр Довган позвонил Лу Миндэ.'],
  ['ru', 'Онлайн-репортаж: Довган позвонил Лу Миндэ', 'Петр Довган позвонил Лу Миндэ.'],
])('a headline on a page that is live makes no video call of a call (%s: %s)', (...page) => {
  expect(kindOfHeadline(...page)).toBe('phone-call')
})

describe('who gets in touch', () => {
  it.each([
    ['bg', 'Петър Довган се свърза с Лу Минде, който е в столицата.'],
    ['uk', 'Петро Довган зв’язався з Лу Мінде, який перебуває в столиці.'],
    ['ru', 'Петр Довган связался с Лу Миндэ, который находится в столице.'],
    ['en', 'Petr Dovgan contacted Lu Mingde, who is in the capital.'],
  ])('is elsewhere (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })
})

describe('talks by video', () => {
  it.each([
    ['bg', 'Петър Довган и Лу Минде се срещнаха през интернет.'],
    ['bg', 'Петър Довган проведе дистанционна среща с Лу Минде.'],
    ['uk', 'Петро Довган провів віддалені переговори з Лу Мінде.'],
    ['uk', 'Петро Довган зустрівся з Лу Мінде через екран.'],
    ['ru', 'Телемост Петра Довгана и Лу Миндэ продолжался час.'],
    ['ru', 'Петр Довган провел дистанционные переговоры с Лу Миндэ.'],
    ['en', 'Petr Dovgan and Lu Mingde met over the internet.'],
    ['en', 'Petr Dovgan and Lu Mingde held remote talks.'],
  ])('are known by how they were held (%s: %s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('video-call')
  })

  it.each([
    ['bg', 'Петър Довган се срещна с Лу Минде. Това пише онлайн-изданието „Зора“.'],
    ['uk', 'Петро Довган зустрівся з Лу Мінде. Про це пише онлайн-газета «Зоря».'],
    ['ru', 'Петр Довган встретился с Лу Миндэ. Об этом пишет онлайн-издание «Заря».'],
    ['en', 'Petr Dovgan met Lu Mingde. Photographs spread on the internet.'],
  ])('are none where only those who report are online (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('meeting')
  })

  it.each([
    ['bg', 'Президентът проведе срещата си с Лу Минде във видеоразговор в Тъмград.'],
    ['uk', 'Президент провів зустріч із Лу Мінде відеозв’язком у Темграді.'],
    ['ru', 'Президент провел встречу с Лу Миндэ по видеосвязи в Тёмграде.'],
    ['en', 'In Darkton, the chairman met Lu Mingde by video link.'],
  ])('may name the place of one of them (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('video-call')
  })
})

describe('people face to face', () => {
  it.each([
    ['ru', 'У Петра Довгана побывал посол Лу Миндэ. Собеседники говорили о газе.'],
    ['en', 'Petr Dovgan and Lu Mingde had half an hour together. They spoke of gas.'],
  ])('are told of without a word for a meeting (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('meeting')
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде обсъдиха газа. Двамата говориха по телефона по-рано днес.'],
    ['uk', 'Петро Довган і Лу Мінде обговорили газ. Вони говорили телефоном раніше сьогодні.'],
    ['ru', 'Петр Довган и Лу Миндэ обсудили газ. Они говорили по телефону ранее сегодня.'],
    ['en', 'Petr Dovgan and Lu Mingde discussed gas. They were on the phone earlier in the day.'],
  ])('are not those who spoke earlier on the day by phone (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })
})
