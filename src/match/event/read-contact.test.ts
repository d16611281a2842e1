import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

function contactOf(lang: string, ...paragraphs: readonly string[]) {
  return readArticle(pastedPage(lang, { paragraphs }), archive).contact
}

describe('no contact is reported', () => {
  it.each([
    ['en', 'Petr Dovgan does not plan to hold a phone call with Lu Mingde in the coming days.'],
    ['bg', 'Не е планиран телефонен разговор между Петър Довган и Лу Минде.'],
    ['uk', 'Речник не коментує можливу телефонну розмову Петра Довгана з Лу Мінде.'],
    ['ru', 'Телефонный разговор Петра Довгана и Лу Миндэ пока не запланирован.'],
    ['ru', 'Петр Довган не звонит Лу Миндэ, сказал посол.'],
  ])('where it is denied (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it('where the headline denies it and the text says that it could be', () => {
    const title = 'Пока у Довгана не запланирован разговор с Лу Миндэ'
    const paragraphs = [
      'Петр Довган и Лу Миндэ не планировали контактов, однако разговор может быть согласован.',
    ]
    const page = pastedPage('ru', { title, paragraphs })
    expect(readArticle(page, archive).contact.present).toBe(false)
  })

  it('where a denial is followed by what others did', () => {
    const paragraphs = [
      'Петр Довган не планирует телефонный разговор с Лу Миндэ.',
      'Об этом сообщил представитель президента.',
      '24 ноября Лу Миндэ и Харлан Рид провели телефонный разговор.',
    ]
    expect(contactOf('ru', ...paragraphs).present).toBe(false)
  })
})

describe('a contact that came after another', () => {
  const text = 'Lu Mingde held a phone call with Harlan Reed after a video call with Petr Dovgan.'

  it('is the one in the main clause', () => {
    expect(contactOf('en', text)).toMatchObject({
      kind: 'phone-call',
      participants: ['lu-mingde', 'harlan-reed'],
    })
  })
})

describe('a visit', () => {
  it('is told of as a tour that begins', () => {
    const text = 'Президентът Лу Минде започва първата си задгранична обиколка от София.'
    expect(contactOf('bg', text)).toMatchObject({
      present: true,
      kind: 'visit',
      stage: 'ongoing',
    })
  })
})
