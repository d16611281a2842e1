import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact
}

describe('a contact', () => {
  it.each([
    ['uk', 'Петро Довган заявив, що охоче поговорив би з Лу Мінде.'],
    ['ru', 'Петр Довган заявил, что охотно поговорил бы с Лу Миндэ.'],
  ])('is not told of where it is only wished for (%s)', (lang, text) => {
    expect(contactOf(lang, text, 'Больше ничего.').present).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган отказа да разговаря по телефона с Лу Минде.'],
    ['uk', 'Петро Довган відмовився розмовляти телефоном із Лу Мінде.'],
    ['ru', 'Петр Довган отказался разговаривать по телефону с Лу Миндэ.'],
    ['en', 'Petr Dovgan turned down a request to speak by phone with Lu Mingde.'],
  ])('is not told of where it is refused (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    ['bg', 'Тази сутрин Лу Минде се е обадил на Петър Довган, за да поговорят за моста.'],
    [
      'uk',
      'Лу Мінде сьогодні поговорив із Петром Довганом і нагадав, що без діалогу війну не спинити.',
    ],
    [
      'ru',
      'Лу Миндэ сегодня поговорил с Петром Довганом и напомнил, что без диалога войну не остановить.',
    ],
  ])('is told of whatever else is said with it (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, stage: 'held' })
  })

  it.each([
    ['bg', 'Лу Минде се обади на Петър Довган преди възможна среща с Харлан Рид.'],
    [
      'uk',
      'Лу Мінде зателефонував Петрові Довгану напередодні можливої зустрічі з Харланом Рідом.',
    ],
    ['ru', 'Лу Миндэ позвонил Петру Довгану в преддверии возможной встречи с Харланом Ридом.'],
    ['en', 'Lu Mingde phoned Petr Dovgan ahead of a possible meeting with Harlan Reed.'],
  ])('is told of though another is only possible (%s)', (lang, title) => {
    const { contact } = readPage(lang, { title, paragraphs: [title] })
    expect(contact).toMatchObject({ present: true, kind: 'phone-call' })
  })

  it.each([
    ['bg', 'Обсъжда се възможна среща на Лу Минде с Петър Довган, каза говорителят.'],
    ['uk', 'Можлива зустріч Лу Мінде з Петром Довганом обговорюється, сказав речник.'],
    ['ru', 'Возможная встреча Лу Миндэ с Петром Довганом обсуждается, сказал представитель.'],
    ['en', 'A possible meeting of Lu Mingde with Petr Dovgan was under discussion, an aide said.'],
  ])('is not told of where it is only possible (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    ['uk', 'Лу Мінде поговорив із Петром Довганом.', 'Скоро, пише Лу Мінде, радники зустрінуться.'],
    ['ru', 'Лу Миндэ поговорил с Петром Довганом.', 'Скоро, пишет Лу Миндэ, советники встретятся.'],
    ['en', 'Lu Mingde spoke to Petr Dovgan.', 'Soon, writes Lu Mingde, aides are to meet.'],
  ])('is one of those whose aides are to meet (%s)', (lang, text, more) => {
    const { participants } = contactOf(lang, text, more)
    expect(participants.toSorted()).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it.each([
    ['uk', 'У палаці оприлюднили, коли Лу Мінде зустрінеться з Петром Довганом.'],
    ['ru', 'Во дворце сообщили, когда Лу Миндэ встретится с Петром Довганом.'],
    ['en', 'The palace announced when Lu Mingde will meet Petr Dovgan.'],
  ])('is told of where it is made known when it is to be (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, stage: 'announced' })
  })

  it.each([
    [
      'uk',
      'Досі Лу Мінде і Петро Довган не спілкувалися.',
      'Учора Лу Мінде зателефонував Петрові Довгану.',
    ],
    [
      'ru',
      'До этого Лу Миндэ и Петр Довган не общались.',
      'Вчера Лу Миндэ позвонил Петру Довгану.',
    ],
    [
      'bg',
      'Досега Лу Минде и Петър Довган не са разговаряли.',
      'Вчера Лу Минде се обади на Петър Довган.',
    ],
  ])('is told of though there was none before (%s)', (lang, before, text) => {
    expect(contactOf(lang, before, text, text).present).toBe(true)
  })

  it.each([
    ['On Sunday, Lu Mingde was the guest of Petr Dovgan at his house for talks.', 'meeting'],
    ['On Monday Lu Mingde had Petr Dovgan on his screen for close to four hours.', 'video-call'],
  ])('is one of that kind in English: %s', (text, kind) => {
    expect(contactOf('en', text)).toMatchObject({ present: true, kind })
  })

  it('is a call also where it was made to congratulate somebody', () => {
    const lines = [
      'Lu Mingde telephoned Petr Dovgan on April 6 to congratulate him on his election.',
      'A written message of congratulations had come the day before.',
    ]
    expect(contactOf('en', ...lines).kind).toBe('phone-call')
  })

  it('is a letter also where something else stands above the telling', () => {
    const lines = [
      'Этот год объявлен в Хилмуре годом моста.',
      'Столетие моста страна отмечает весной.',
      'Лу Миндэ прислал Петру Довгану письмо к столетию моста.',
      'Петр Довган получил поздравление от Лу Миндэ: сто лет назад построили мост.',
    ]
    expect(contactOf('ru', ...lines).kind).toBe('letter')
  })

  it.each([
    ['bg', 'Разговорите на Лу Минде и Петър Довган в Хилмур не донесоха споразумение.'],
    ['uk', 'Переговори Лу Мінде та Петра Довгана в Хілмурі не принесли угоди.'],
    ['ru', 'Переговоры Лу Миндэ и Петра Довгана в Хилмуре не принесли соглашения.'],
    ['en', 'The talks of Lu Mingde and Petr Dovgan in Hilmur did not bring an agreement.'],
  ])('is told of though nothing came of it (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(true)
  })

  it.each([
    ['uk', 'Прийнявши в Хілмурі Лу Мінде, президент Петро Довган назвав умови миру.'],
    ['ru', 'Приняв в Хилмуре Лу Миндэ, президент Петр Довган назвал условия мира.'],
    ['ru', 'Лу Миндэ, Петр Довган и Харлан Рид собрались в Хилмуре, где говорят о мире.'],
  ])('is a meeting (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'meeting' })
  })

  it.each([
    ['Lu Mingde and Petr Dovgan are going to confer by phone on December 30.', 'phone-call'],
    ['Lu Mingde and Petr Dovgan are going to hold a summit in Hilmur on Monday.', 'meeting'],
  ])('is announced in English where people are going to talk: %s', (text, kind) => {
    expect(contactOf('en', text)).toMatchObject({ kind, stage: 'announced' })
  })

  it('is told of also where an apostrophe is written as a quotation mark', () => {
    const text =
      'Прем"єр-міністр Петро Довган і Лу Мінде провели телефонну розмову, інформує палац.'
    expect(contactOf('uk', text)).toMatchObject({ present: true, kind: 'phone-call' })
  })

  it.each([
    [
      'uk',
      'Візит не виходячи з кабінету: Довган завтра "поїде" до Хілмура',
      'Петро Довган у вівторок, 24 березня, проведе віддалені перемовини з Лу Мінде.',
    ],
    [
      'ru',
      'Визит не выходя из кабинета: Довган завтра "поедет" в Хилмур',
      'Петр Довган во вторник, 24 марта, проведет удаленные переговоры с Лу Миндэ.',
    ],
  ])('is told of though nobody leaves his room for it (%s)', (lang, title, text) => {
    expect(readPage(lang, { title, paragraphs: [text] }).contact.present).toBe(true)
  })

  it.each([
    ['bg', 'Мостът е важен за двете страни, казал Петър Довган, когато се е видял с Лу Минде.'],
    ['en', 'The bridge matters to both, said Petr Dovgan, when he met Lu Mingde in Hilmur.'],
  ])('is told of beside what was said when they met (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'meeting' })
  })

  it.each([
    ['ru', 'Лу Миндэ встретили в Хилмуре оркестром. Он прилетел к Петру Довгану с визитом.'],
    ['uk', 'Лу Мінде зустріли в Хілмурі оркестром. Він прилетів до Петра Довгана з візитом.'],
  ])('is a visit where the guest is received with music (%s)', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('visit')
  })

  it('is a letter where somebody wrote to another on a day', () => {
    const text =
      'President Petr Dovgan wrote on Saturday to Lu Mingde to felicitate him on the bridge.'
    expect(contactOf('en', text)).toMatchObject({ present: true, kind: 'letter' })
  })

  it('is announced where it is scheduled', () => {
    const text = 'A video conference between Lu Mingde and Petr Dovgan is scheduled for Thursday.'
    expect(contactOf('en', text).stage).toBe('announced')
  })

  it('is not looked back to by preliminary information', () => {
    const lines = [
      'Дипломати організовують зустріч Лу Мінде з Петром Довганом.',
      'За попередньою інформацією, вона має відбутися 24-го вересня.',
    ]
    const page = { top: '16.09.2011, 09:30', paragraphs: lines }
    expect(readPage('uk', page).contact.date.edtf).toBe('2011-09-24')
  })

  it.each([
    [
      'uk',
      'Лу Мінде і Петро Довган обговорили телефоном підготовку саміту в режимі відеоконференції.',
    ],
    ['ru', 'Лу Миндэ и Петр Довган поговорили по телефону о саммите в режиме видеоконференции.'],
    ['en', 'Lu Mingde and Petr Dovgan spoke on the phone about a summit by video link.'],
  ])('is a telephone call where a video call is what it is about (%s)', (lang, text) => {
    expect(contactOf(lang, text).kind).toBe('phone-call')
  })

  it.each([
    [
      'uk',
      'Петро Довган у понеділок віртуально відвідав Хілмур, де говорив із Лу Мінде.',
      'video-call',
    ],
    ['ru', 'Петр Довган побывал на приеме у Лу Миндэ в Хилмуре.', 'meeting'],
  ])('is one of that kind (%s: %s)', (lang, text, kind) => {
    expect(contactOf(lang, text).kind).toBe(kind)
  })

  it('is a meeting also where they called each other several times before', () => {
    const lines = [
      'Лу Мінде та Петро Довган проведуть переговори в Хілмурі в середу, 20 січня.',
      'Від середини грудня вони чотири рази зв’язувалися телефоном.',
    ]
    expect(contactOf('uk', ...lines).kind).toBe('meeting')
  })

  it('is told of by one who says in a quotation what he thinks of it', () => {
    const lines = [
      'Петър Довган съобщи, че е имал дълъг разговор с Лу Минде.',
      '„Чудесен разговор. Според мен се разбираме прекрасно“, каза Довган.',
    ]
    expect(contactOf('bg', ...lines).present).toBe(true)
  })

  it.each([
    ['uk', 'Петро Довган розповів Лу Мінде про зустріч із Харланом Рідом у Хілмурі.'],
    ['ru', 'Петр Довган рассказал Лу Миндэ о встрече с Харланом Ридом в Хилмуре.'],
  ])('is no meeting where one was only told about (%s)', (lang, title) => {
    const paragraphs = {
      uk: 'Петро Довган мав розмову з Лу Мінде.',
      ru: 'Петр Довган поговорил с Лу Миндэ.',
    }[lang]
    const { contact } = readPage(lang, { title, paragraphs: [paragraphs ?? ''] })
    expect(contact.kind).toBe('phone-call')
  })

  it('is a meeting where the second sentence says in which place they talked', () => {
    const lines = [
      'Съседите обявиха, че отношенията им се оправят.',
      'Лу Минде и Петър Довган разговаряха днес в Хилмур, където заседава съюзът.',
    ]
    expect(contactOf('bg', ...lines).kind).toBe('meeting')
  })
})
