import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function kindOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact.kind
}

describe('talks of which the medium is not said', () => {
  it.each([
    ['bg', 'Петър Довган и Лу Минде разговаряха в Тъмград, съобщи пресслужбата.'],
    ['uk', 'Петро Довган і Лу Мінде говорили в столиці, де проходить форум.'],
    ['ru', 'Петр Довган и Лу Миндэ переговорили на космодроме, делегации ждали в зале.'],
    ['en', 'Petr Dovgan and Lu Mingde talked in the capital, where the guest had arrived.'],
  ])('are a meeting where a place is told (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('meeting')
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде се чуха днес. Двамата са били на линията час.'],
    ['uk', 'Петро Довган і Лу Мінде говорили годину. Слухавку першим поклав гість.'],
    ['ru', 'Петр Довган набрал Лу Миндэ. Трубку тот взял сразу.'],
    ['en', 'Petr Dovgan rang Lu Mingde on Friday. They were on the line for an hour.'],
  ])('are a call where a line is told (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде разговаряха днес, всеки пред екрана си.'],
    ['uk', 'Петро Довган поспілкувався з Лу Мінде через відео.'],
    ['ru', 'Петр Довган и Лу Миндэ пообщались по видео.'],
    ['en', 'Petr Dovgan and Lu Mingde conferred by video link.'],
  ])('are a video call where a screen is told (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('video-call')
  })

  it.each([
    ['uk', 'Петро Довган поговорив із Лу Мінде про війну в Кулонії.'],
    ['en', 'Petr Dovgan will speak to Lu Mingde on Tuesday about the war in Kulonia.'],
  ])('are no meeting where only what they spoke about is in a place (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })
})

describe('people in one place', () => {
  it.each([
    ['bg', 'Лу Минде кацна в Тъмград на държавно посещение.', 'visit'],
    ['uk', 'Лу Мінде прибув до Темграда на переговори з Петром Довганом.', 'visit'],
    ['uk', 'До Темграда на переговори з Петром Довганом прибув Лу Мінде.', 'visit'],
    ['ru', 'Лу Миндэ посетит Тёмград с официальным визитом.', 'visit'],
    ['en', 'Lu Mingde arrives in Darkton for talks.', 'visit'],
    ['bg', 'Петър Довган прие Лу Минде.', 'meeting'],
    ['uk', 'Петро Довган зустрівся з Лу Мінде.', 'meeting'],
    ['ru', 'Петр Довган увиделся с Лу Миндэ.', 'meeting'],
    ['en', 'Petr Dovgan sat down with Lu Mingde.', 'meeting'],
  ])('are told of as a visit or a meeting (%s: %s)', (lang, text, kind) => {
    expect(kindOf(lang, text)).toBe(kind)
  })
})

describe('people in one place, of whom both a journey and talks are told', () => {
  it.each([
    [
      'bg',
      'Лу Минде пристигна в Тъмград и се срещна с Петър Довган.',
      'Прозвучаха двата химна, Лу Минде поднесе венец.',
    ],
    [
      'uk',
      'Лу Мінде прибув до Темграда і зустрівся з Петром Довганом.',
      'Пролунали гімни, Лу Мінде поклав вінок.',
    ],
    [
      'ru',
      'Лу Миндэ прибыл в Тёмград и встретился с Петром Довганом.',
      'Прозвучали гимны, Лу Миндэ возложил венок.',
    ],
    [
      'en',
      'Lu Mingde came to Darkton and met Petr Dovgan.',
      'The anthems were played, and Lu Mingde laid a wreath.',
    ],
  ])('are on a visit where the protocol of one is told (%s)', (lang, text, more) => {
    expect(kindOf(lang, text)).toBe('meeting')
    expect(kindOf(lang, text, more)).toBe('visit')
  })

  it.each([
    [
      'bg',
      'Лу Минде ще посети Петър Довган в Тъмград.',
      'Лу Минде ще посети форума на Петър Довган в Тъмград.',
    ],
    ['uk', 'Лу Мінде відвідає Петра Довгана.', 'Лу Мінде відвідає саміт у Петра Довгана.'],
    ['ru', 'Лу Миндэ посетит Петра Довгана.', 'Лу Миндэ посетит саммит у Петра Довгана.'],
    ['en', 'Lu Mingde will visit Petr Dovgan.', 'Lu Mingde will visit the summit of Petr Dovgan.'],
  ])('meet where many come together (%s)', (lang, visit, gathering) => {
    expect(kindOf(lang, visit)).toBe('visit')
    expect(kindOf(lang, gathering)).toBe('meeting')
  })
})

it('a letter is told of as such', () => {
  expect(kindOf('ru', 'Лу Миндэ поздравил Петра Довгана с днём рождения.')).toBe('letter')
})
