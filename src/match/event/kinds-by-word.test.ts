import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, text: string) {
  return readPage(lang, { paragraphs: [text] }).contact
}

describe('a visit', () => {
  it.each([
    ['bg', 'Лу Минде ще бъде в Тъмград във вторник.'],
    ['bg', 'Лу Минде ще остане два дни.'],
    ['bg', 'Утре у нас ще бъде Лу Минде.'],
    ['en', 'Lu Mingde will be the guest of Petr Dovgan.'],
    ['ru', 'Лу Миндэ пробудет в Тёмграде до вторника.'],
    ['uk', 'Лу Мінде побуде в Темграді до вівторка.'],
  ])('is told of by where somebody will be (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ kind: 'visit', stage: 'announced' })
  })

  it.each([
    ['ru', 'Лу Миндэ побывал вчера в Тёмграде.'],
    ['ru', 'Лу Миндэ провел три дня в Тёмграде.'],
    ['uk', 'Лу Мінде перебував у столиці.'],
    ['uk', 'Лу Мінде приїздив до Темграда.'],
  ])('is told of by where somebody was (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ kind: 'visit', stage: 'held' })
  })

  it.each([
    ['bg', 'Лу Минде вече е в столицата.'],
    ['ru', 'Лу Миндэ уже в столице.'],
    ['uk', 'Лу Мінде вже в столиці.'],
    ['uk', 'У столиці нині перебувають Лу Мінде і Жень Бо.'],
  ])('is told of by where somebody is already (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ kind: 'visit', stage: 'ongoing' })
  })

  it.each([
    ['bg', 'В Тъмград се очаква китайският президент Лу Минде.'],
    ['bg', 'Лу Минде пътува днес за Тъмград.'],
    ['bg', 'Лу Минде пътуваше вчера за Тъмград.'],
    ['bg', 'Лу Минде напусна страната във вторник.'],
    ['en', 'Lu Mingde is due in Darkton on Tuesday.'],
    ['ru', 'В Тёмграде сел самолёт с Лу Миндэ.'],
  ])('is told of by the way there or back (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('visit')
  })

  it.each([
    ['bg', 'Законът ще бъде в сила от вторник, каза Лу Минде.'],
    ['uk', 'Лу Мінде перебував у полоні.'],
  ])('is not told of where somebody or something is in a state (%s)', (lang, text) => {
    expect(contactOf(lang, text).kind).toBeNull()
  })
})

describe('a meeting', () => {
  it.each([
    ['en', 'Petr Dovgan is expected to sit beside Lu Mingde.'],
    ['ru', 'Петр Довган соберет в Тёмграде премьеров.'],
    ['ru', 'Лу Миндэ присоединится во вторник к заседанию у Петра Довгана.'],
    ['uk', 'У Темграді зберуться президенти Лу Мінде і Петро Довган.'],
    ['uk', 'Жень Бо і Олег Шубін засідатимуть у Темграді.'],
  ])('is announced where people are to come together (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ kind: 'meeting', stage: 'announced' })
  })

  it.each([
    ['bg', 'Петър Довган събра двама президенти в Тъмград.'],
    ['bg', 'Лу Минде беше вчера при президента Петър Довган.'],
    ['bg', 'Появи се до Петър Довган и Лу Минде.'],
    ['bg', 'Петър Довган и Лу Минде са заедно в Тъмград.'],
    ['en', 'The courtesy call of Lu Mingde lasted an hour.'],
    ['en', 'Lu Mingde called on President Petr Dovgan.'],
    ['en', 'Lu Mingde and Petr Dovgan came together in Darkton.'],
    ['en', 'Lu Mingde spent two hours with Petr Dovgan.'],
    ['en', 'Lu Mingde had seen President Petr Dovgan.'],
    ['en', 'Lu Mingde and Ren Bo were both guests of Petr Dovgan.'],
    ['en', 'Lu Mingde dines with Petr Dovgan.'],
    ['ru', 'В Тёмграде собрались президенты Лу Миндэ и Петр Довган.'],
    ['ru', 'Лу Миндэ был вчера принят Петром Довганом.'],
    ['ru', 'Лу Миндэ был накануне у президента Петра Довгана.'],
    ['uk', 'У Темграді зібралися президенти Лу Мінде і Петро Довган.'],
    ['uk', 'Петро Довган зібрав у Темграді лідерів.'],
    ['uk', 'Лу Мінде і Петро Довган обмінялися в Темграді думками.'],
    ['uk', 'Напередодні зустрічалися Петро Довган і Лу Мінде.'],
  ])('is held where they came together (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ kind: 'meeting', stage: 'held' })
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде са вече на масата.'],
    ['bg', 'Жън Бо и Олег Шубин заседават в Тъмград.'],
    ['ru', 'В Тёмграде идет заседание глав, сказал Петр Довган.'],
    ['uk', 'У Темграді йде засідання глав, сказав Петро Довган.'],
  ])('is told of by what they sit at (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'meeting' })
  })
})

describe('talks', () => {
  it.each([
    ['bg', 'Петър Довган и Лу Минде говориха днес за моста.'],
    ['bg', 'Петър Довган и Лу Минде прекараха един час заедно.'],
    ['en', 'Lu Mingde was rung on Tuesday by Petr Dovgan.'],
    ['en', 'Lu Mingde is now speaking with Petr Dovgan.'],
    ['ru', 'Лу Миндэ и Петр Довган говорили друг с другом.'],
    ['ru', 'Накануне переговорили Петр Довган и Лу Миндэ.'],
    ['uk', 'Лу Мінде і Петро Довган зателефонувалися.'],
    ['uk', 'Про міст говорили президенти Лу Мінде і Петро Довган.'],
  ])('are told of where no place is (%s: %s)', (lang, text) => {
    const { present, participants } = contactOf(lang, text)
    expect(present).toBe(true)
    expect(participants.toSorted()).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it.each([
    ['bg', 'Лу Минде увери Петър Довган, че мостът ще бъде готов.'],
    ['bg', 'Лу Минде настоя пред Петър Довган за нов мост.'],
    ['ru', 'Лу Миндэ попросил Петра Довгана о помощи.'],
    ['uk', 'Лу Мінде попросив Петра Довгана про допомогу.'],
  ])('are told of by what one said to the other (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text).participants.toSorted()).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it('are not told of where it is not said whom somebody asked', () => {
    expect(contactOf('bg', 'Лу Минде помоли да отворят моста на Петър Довган.').kind).toBeNull()
  })
})

describe('talks that are to be in a place', () => {
  it.each([
    ['bg', 'Срещата на Петър Довган и Лу Минде ще бъде в Тъмград.', 'meeting'],
    ['bg', 'Разговорът между Петър Довган и Лу Минде ще бъде в сряда.', 'phone-call'],
    ['en', 'The meeting of Petr Dovgan and Lu Mingde will be in Darkton.', 'meeting'],
  ])('are no visit (%s: %s)', (lang, text, kind) => {
    expect(contactOf(lang, text)).toMatchObject({ kind, stage: 'announced' })
  })
})

describe('what one asks of the other in public', () => {
  it.each([
    ['bg', 'Петър Довган покани Лу Минде да изтегли войските си.'],
    ['uk', 'Петро Довган закликав Лу Мінде вивести війська.'],
    ['ru', 'Петр Довган призвал Лу Миндэ вывести войска.'],
    ['en', 'Petr Dovgan called on President Lu Mingde to withdraw the troops.'],
  ])('tells of no contact (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it('is told apart from a call that one pays to talk', () => {
    const text = 'Lu Mingde called on President Petr Dovgan to discuss the bridge.'
    expect(contactOf('en', text).kind).toBe('meeting')
  })
})

describe('a message', () => {
  it.each([
    ['bg', 'Поздравителен адрес до Петър Довган дойде от Лу Минде.'],
    ['bg', 'Лу Минде изказа на Петър Довган своето съчувствие.'],
    ['en', 'Lu Mingde has written to Petr Dovgan.'],
    ['en', 'Lu Mingde sent his felicitations to Petr Dovgan.'],
    ['uk', 'Лу Мінде звернувся до Петра Довгана з листом.'],
    ['uk', 'Лу Мінде надіслав Петру Довгану звернення.'],
  ])('is told of by words for what is written (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'letter' })
  })
})
