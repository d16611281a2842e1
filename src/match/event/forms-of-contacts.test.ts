import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact
}

describe('a meeting', () => {
  it.each([
    ['bg', 'Петър Довган и Лу Минде ще вечерят утре в Хилмур.'],
    ['uk', 'Петро Довган і Лу Мінде повечеряють завтра у Хілмурі.'],
    ['ru', 'Петр Довган и Лу Миндэ поужинают завтра в Хилмуре.'],
    ['en', 'President Lu Mingde yesterday granted audience to Petr Dovgan.'],
    ['en', 'Lu Mingde had the minister Petr Dovgan to tea on Friday.'],
    ['en', 'Lu Mingde sat with Petr Dovgan for an hour on Friday.'],
  ])('is told of by where and how they sit: %s “%s”', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('meeting')
  })
})

describe('a call', () => {
  it.each([
    ['bg', 'Снощи Петър Довган е говорил за първи път с Лу Минде.'],
    ['bg', 'Ще говоря с Лу Минде утре, обеща Петър Довган.'],
    ['uk', 'Я поговорю з Лу Мінде завтра, пообіцяв Петро Довган.'],
    ['ru', 'Вчера Петр Довган потолковал с Лу Миндэ.'],
    ['ru', 'Я поговорю с Лу Миндэ завтра, пообещал Петр Довган.'],
  ])('is told of by who will speak, or has: %s “%s”', (lang, text) => {
    expect(contactOf(lang, text).kind).not.toBeNull()
  })
})

describe('a letter', () => {
  it.each([
    ['bg', 'Лу Минде е отговорил писмено на Петър Довган.'],
    ['uk', 'Канцелярія оприлюднила текст листа Лу Мінде голові ради Петрові Довгану.'],
    ['uk', 'Лу Мінде написав голові ради Петрові Довгану про міст.'],
    ['ru', 'Лу Миндэ написал главе совета Петру Довгану о мосте.'],
    ['en', 'Lu Mingde writes to Petr Dovgan on the bridge.'],
  ])('is told of by its text and by who wrote: %s “%s”', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('letter')
  })

  it('is not what a president wrote on a page of his', () => {
    const text = '«Нарада була довга», – написав президент Лу Мінде.'
    expect(contactOf('uk', text).kind).not.toBe('letter')
  })
})

describe('a visit', () => {
  it.each([
    ['en', 'Lu Mingde will be the first leader ever setting foot in Hilmur next Monday.'],
    ['en', 'Petr Dovgan spent the whole of yesterday in Hilmur, his office said.'],
  ])('is told of by where somebody was: %s “%s”', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('visit')
  })
})
