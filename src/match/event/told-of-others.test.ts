import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function partiesOf(lang: string, text: string, title?: string): readonly string[] {
  return readPage(lang, {
    paragraphs: [text],
    ...(title && { title }),
  }).contact.participants.toSorted()
}

describe('the parties of a contact', () => {
  it.each([
    ['bg', 'Петър Довган разказа на Лу Минде по телефона за разговорите си с Харлан Рид.'],
    ['uk', 'Петро Довган розповів Лу Мінде телефоном про свою зустріч із Харланом Рідом.'],
    ['ru', 'Петр Довган по телефону рассказал Лу Миндэ о своей встрече с Харланом Ридом.'],
    ['en', 'Petr Dovgan told Lu Mingde by phone about his talks with Harlan Reed.'],
  ])('are not those of another contact, of which they spoke (%s)', (lang, text) => {
    expect(partiesOf(lang, text)).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it.each([
    ['ru', 'Стив Грант, посланник Джона Стоуна, рассказал о предстоящей встрече с Лу Миндэ.'],
    ['uk', 'Стів Грант, посланець Джона Стоуна, розповів про майбутню зустріч із Лу Мінде.'],
  ])('are those of the contact of which one of them tells (%s)', (lang, text) => {
    expect(partiesOf(lang, text)).toEqual(['lu-mingde'])
  })

  it.each([
    ['bg', 'Петър Довган съобщи, че се е чул с Лу Минде по телефона. После посреща Харлан Рид.'],
    [
      'uk',
      'Петро Довган повідомив, що поговорив із Лу Мінде телефоном. Потім прийме Харлана Ріда.',
    ],
    ['ru', 'Петр Довган сообщил, что поговорил с Лу Миндэ по телефону. Затем примет Харлана Рида.'],
    ['en', 'Petr Dovgan said that he spoke by phone with Lu Mingde. Later he hosts Harlan Reed.'],
  ])('are also who says that he spoke with somebody (%s)', (lang, text) => {
    expect(partiesOf(lang, text)).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it.each([
    [
      'bg',
      'Довган: Войната няма да реши спора',
      'Войната няма да реши спора, заяви помощникът на руския президент Петър Довган. Лу Минде и Харлан Рид, разказа той, са разговаряли по телефона. Тема на разговора, отбеляза Довган, е бил газът. Разговора Довган нарече приятелски.',
    ],
    [
      'uk',
      'Довган: війна не розв’яже суперечки',
      'Війна не розв’яже суперечки, заявив помічник президента Росії Петро Довган. Лу Мінде та Харлан Рід, розповів він, говорили телефоном. Темою розмови, зазначив Довган, був газ. Довган назвав розмову дружньою.',
    ],
    [
      'ru',
      'Довган: война не решит спора',
      'Война не решит спора, заявил помощник президента России Петр Довган. Лу Миндэ и Харлан Рид, рассказал он, говорили по телефону. Темой беседы, отметил Довган, был газ. Довган назвал разговор дружеским.',
    ],
    [
      'en',
      'Dovgan: War will not settle the dispute',
      'War will not settle the dispute, said the aide of the Russian president Petr Dovgan. Lu Mingde and Harlan Reed, he related, spoke by phone, and both leaders were at ease. The talk, Dovgan noted, was on gas. Dovgan called the conversation friendly.',
    ],
  ])('are not the aide of a president who tells of it (%s)', (lang, title, text) => {
    expect(partiesOf(lang, text, title)).toEqual(['harlan-reed', 'lu-mingde'])
  })

  it.each([
    ['bg', 'Пeтър Дoвгaн и Лу Mиндe прoвeдoха тeлeфoнен paзгoвop.'],
    ['uk', 'Пeтрo Дoвгaн і Лу Miндe пoгoвoрили тeлeфoнoм.'],
  ])('are found where Latin letters stand in their names (%s)', (lang, text) => {
    expect(partiesOf(lang, text)).toEqual(['lu-mingde', 'petr-dovgan'])
  })
})
