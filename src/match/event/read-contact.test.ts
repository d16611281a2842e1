import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact
}

describe('no contact is reported', () => {
  it.each([
    ['en', 'Petr Dovgan does not plan to hold a phone call with Lu Mingde in the coming days.'],
    ['bg', 'Не е планиран телефонен разговор между Петър Довган и Лу Минде.'],
    ['uk', 'Речник не коментує можливу телефонну розмову Петра Довгана з Лу Мінде.'],
    ['ru', 'Телефонный разговор Петра Довгана и Лу Миндэ пока не запланирован.'],
    ['ru', 'Петр Довган не звонит Лу Миндэ, сказал посол.'],
    ['bg', 'Петър Довган и Лу Минде не са постигали договорка за нова среща.'],
    ['uk', 'Петро Довган і Лу Мінде не мають жодної домовленості про зустріч.'],
    ['ru', 'У Петра Довгана и Лу Миндэ нет никакой договоренности о личной встрече.'],
    ['en', 'Petr Dovgan and Lu Mingde have reached no agreement on a new meeting.'],
    ['bg', 'Преговори между Петър Довган и Лу Минде засега не се подготвят.'],
    ['uk', 'Зустріч Петра Довгана та Лу Мінде можлива лише після перемир’я.'],
    ['ru', 'Встреча Петра Довгана и Лу Миндэ возможна только после перемирия.'],
    ['en', 'A meeting of Petr Dovgan and Lu Mingde is possible only after a truce.'],
    ['bg', 'Дворецът нито потвърди, нито отрече телефонния разговор на Петър Довган с Лу Минде.'],
    ['uk', 'У палаці не стали підтверджувати телефонну розмову Петра Довгана з Лу Мінде.'],
    ['ru', 'Во дворце не исключают, что Петр Довган и Лу Миндэ поговорят по телефону.'],
    ['en', 'The palace does not rule out that Petr Dovgan and Lu Mingde will speak by phone.'],
  ])('where it is denied (%s: %s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it('where the headline denies it and the text says that it could be', () => {
    const title = 'Пока у Довгана не запланирован разговор с Лу Миндэ'
    const paragraphs = [
      'Петр Довган и Лу Миндэ не планировали контактов, однако разговор может быть согласован.',
    ]
    expect(readPage('ru', { title, paragraphs }).contact.present).toBe(false)
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

describe('what is no report on a contact', () => {
  it('is that two are always in touch', () => {
    const title = 'Palace: Dovgan and Lu are in touch all the time'
    const paragraphs = [
      'The leaders Petr Dovgan and Lu Mingde stay in contact permanently, so that there is no need for a call at once, the palace said.',
      'Asked if Dovgan is going to meet Lu, the spokesman noted that the door is open.',
    ]
    expect(readPage('en', { title, paragraphs }).contact.present).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган разговаря с журналисти на летището.'],
    ['uk', 'Петро Довган поговорив із журналістами в парламенті.'],
    ['ru', 'Петр Довган поговорил с журналистами в своём саду.'],
    ['en', 'Petr Dovgan spoke to reporters in his garden.'],
  ])('is a talk with the press (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган призова към преговори и отправи думите си към Лу Минде.'],
    ['uk', 'Петро Довган закликав до переговорів і звернувся з цим до Лу Мінде.'],
    ['ru', 'Петр Довган призвал к переговорам и адресовал эти слова Лу Миндэ.'],
    ['en', 'Petr Dovgan called for talks and said so to Lu Mingde.'],
  ])('is a call for talks (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган е готов за преговори с Лу Минде, заяви говорителят му.'],
    ['uk', 'Петро Довган готовий до переговорів із Лу Мінде, заявив його речник.'],
    ['ru', 'Петр Довган открыт для переговоров с Лу Миндэ, заявил его представитель.'],
    ['en', 'Petr Dovgan is open to talks with Lu Mingde, his spokesman said.'],
  ])('is readiness for talks (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    ['bg', 'Премиерът Койчев разговаря с партиите от коалицията за бюджета и за оставките.'],
    ['uk', "Прем'єр Койчев провів консультації з партіями коаліції про бюджет і відставки."],
    ['ru', 'Премьер Койчев провел консультации с партиями коалиции о бюджете и отставках.'],
    ['en', 'Premier Koychev held consultations with coalition parties on the budget.'],
  ])('are talks of parties at home (%s)', (lang, text) => {
    expect(contactOf(lang, text).present).toBe(false)
  })

  it.each([
    [
      'bg',
      'Защо Довган не вярва на Лу',
      'Според анализатора Курт Ланг двамата отдавна не си вярват, ако изобщо са си вярвали.',
    ],
    [
      'uk',
      'Чому Довган не вірить Лу',
      'Експерт Курт Ланг вважає, що ми ще побачимо, чи зустрінуться вони колись.',
    ],
    [
      'ru',
      'Почему Довган не верит Лу',
      'Политолог Курт Ланг считает, что встреча, если она будет, ничего нам не даст.',
    ],
    [
      'en',
      'Why Dovgan does not trust Lu',
      'I believe, as the analyst Kurt Lang does, that a meeting could harm us.',
    ],
  ])('is what somebody thinks of one (%s)', (lang, title, text) => {
    expect(readPage(lang, { title, paragraphs: [text] }).contact.present).toBe(false)
  })
})

describe('people whom people.yaml does not have', () => {
  it.each([
    ['bg', 'Канцлерът Курт Ланг и премиерът Иван Койчев се срещнаха в Тъмград.'],
    ['uk', 'Канцлер Курт Ланг зустрівся в Темграді з прем’єром Іваном Койчевим.'],
    ['ru', 'Канцлер Курт Ланг встретился в Тёмграде с премьером Иваном Койчевым.'],
    ['en', 'Chancellor Kurt Lang met Prime Minister Ivan Koychev in Darkton.'],
  ])('take part in contacts as well (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'meeting', stage: 'held' })
  })

  it.each([
    ['bg', 'Турският президент разговаря по телефона с британския премиер.'],
    ['uk', 'Турецький президент зателефонував британському прем’єрові.'],
    ['ru', 'Президент Кулонии созвонился с канцлером соседей.'],
    ['en', 'The Kulonian president phoned the prime minister of Darkland.'],
  ])('may be named by their offices alone (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'phone-call' })
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

describe('the parties of a contact', () => {
  it.each([
    [
      'bg',
      'Довган и Лу Минде се чуха по телефона. Идната седмица Довган ще се срещне с Харлан Рийд.',
    ],
    ['uk', 'Довган і Лу Мінде поговорили телефоном. Зустріч Довгана з Харланом Рідом буде згодом.'],
    ['ru', 'Довган и Лу Миндэ созвонились. Встреча Довгана с Харланом Ридом состоится позже.'],
    ['en', 'Dovgan and Lu Mingde spoke by phone. Dovgan will meet Harlan Reed next week.'],
  ])('are not those whom one of them will meet as well (%s)', (lang, text) => {
    expect(contactOf(lang, text).participants.toSorted()).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it('are three where one sentence names all three', () => {
    const text = 'Petr Dovgan, Lu Mingde and Harlan Reed met in Sofia.'
    expect(contactOf('en', text).participants).toHaveLength(3)
  })

  it.each([
    [
      'bg',
      'Двамата разговаряха час, каза помощникът на Петър Довган по външната политика Олег Шубин. Петър Довган и Лу Минде се чуха по видеовръзка.',
    ],
    [
      'ru',
      'Помощник Петра Довгана по внешней политике Олег Шубин сообщил о разговоре. Петр Довган и Лу Миндэ созвонились.',
    ],
    [
      'uk',
      'Петро Довган і Лу Мінде провели телефонну розмову. Про це сказав помічник Петра Довгана з міжнародних справ Олег Шубін.',
    ],
  ])('are not the aide who tells of it (%s)', (lang, text) => {
    expect(contactOf(lang, text).participants.toSorted()).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it('include the one whose aide tells of it in the headline', () => {
    const title = 'Помощник Довгана раскрыл, о чем тот говорил с Лу Миндэ'
    const paragraphs = ['Разговор провели Петр Довган и Лу Миндэ.', 'Сообщил об этом Олег Шубин.']
    expect(readPage('ru', { title, paragraphs }).contact.participants.toSorted()).toEqual([
      'lu-mingde',
      'petr-dovgan',
    ])
  })
})

describe('a guest', () => {
  it.each([
    [
      'bg',
      'Лу Минде пристигна на държавно посещение в София.',
      'Посрещна го вицепремиерът Курт Ланг.',
    ],
    ['uk', 'Лу Мінде прибув із державним візитом до Софії.', 'Його зустрів віцепрем’єр Курт Ланг.'],
    [
      'ru',
      'Лу Миндэ прилетел с государственным визитом в Софию.',
      'Гостя встретил вице-премьер Курт Ланг.',
    ],
    [
      'en',
      'Lu Mingde arrived in Sofia on a state visit.',
      'Vice Premier Kurt Lang met him at the plane.',
    ],
  ])('is no guest of those who receive him at the plane (%s)', (lang, ...paragraphs) => {
    const { sought } = readPage(lang, { paragraphs })
    expect(sought).toMatchObject({ participants: ['lu-mingde'], strangers: [] })
  })
})

describe('the parties of a contact', () => {
  it('do not include whom only the headline names beside them', () => {
    const title = 'Довган і Лу поговорили про Ріда'
    const paragraphs = [
      'Петро Довган і Лу Мінде поговорили телефоном.',
      'Харлан Рід має приїхати восени, сказали Довган і Лу.',
    ]
    const { participants } = readPage('uk', { title, paragraphs }).contact
    expect(participants.toSorted()).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it('include a stranger of whom a spokesman speaks', () => {
    const paragraphs = [
      'Петър Довган и канцлерът Курт Ланг говориха по телефона.',
      'Говорител на Ланг потвърди разговора.',
    ]
    expect(readPage('bg', { paragraphs }).sought?.strangers).toEqual(['lang'])
  })
})

it('talks are reported where the headline goes on to say what they did not bring', () => {
  const title = "Palace Calls Dovgan-Lu Talks 'Useful' But Says No Compromise Was Found"
  const paragraphs = [
    'Petr Dovgan charged that others are working against the effort to stop the war.',
    'An aide said that the two countries had held constructive talks, though plenty remains.',
    'Lu Mingde and his aide sat down with Petr Dovgan at the palace late on Tuesday.',
  ]
  expect(readPage('en', { title, paragraphs }).contact.present).toBe(true)
})
