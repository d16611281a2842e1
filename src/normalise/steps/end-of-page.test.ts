import { describe, expect, it } from 'vitest'
import { cleaned as clean, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS
const FIFTH =
  'Мостът на Долно поле ще бъде осветен през нощта, а движението на тежки камиони по него ще остане забранено, добави кметът Примеров пред журналистите.'

describe('the end of a page', () => {
  it('goes from the comments on, whatever they say', () => {
    const page = clean(
      FIRST,
      SECOND,
      'Коментари (2)',
      'Иван',
      'Крайно време беше, чакаме този мост от години и все отлагат откриването му.',
      'Обещават го от двадесет години, този път обаче изглежда наистина е готов.',
    )
    expect(page.body).toEqual([FIRST, SECOND])
    expect(new Set(page.removed.map(({ rule }) => rule))).toEqual(new Set(['comment-block']))
  })

  it('is not where a list of sentences goes on below a reference to another story', () => {
    const items = [
      '• Старият мост беше отнесен от реката през пролетта на миналата година.',
      '• Оттогава жителите минават с лодки или обикалят през брода на север.',
    ]
    const page = clean(
      FIRST,
      SECOND,
      'Прочетете още: Брод на десет километра',
      'Контекст:',
      ...items,
    )
    expect(page.body).toEqual([FIRST, SECOND, 'Контекст:', ...items])
  })

  it('is not where sentences stand below others, or one below an advert', () => {
    const strange = ['Вчера Хилмур пое председателството.', 'Лу Минде бе там през 2012 година.']
    const others = ['Прочетете още:', 'Училището има нов покрив', 'Отборът спечели купата']
    const foot = 'Етикети: река'
    expect(clean(FIRST, SECOND, ...others, ...strange, foot).body.slice(2)).toEqual(strange)
    expect(clean(FIRST, SECOND, 'РЕКЛАМА', strange[0] ?? '', foot).body[2]).toBe(strange[0])
    expect(clean(FIRST, SECOND, 'РЕКЛАМА', 'Лу Минде на брода', foot).body).toHaveLength(2)
  })

  it('is not where a sentence below other stories takes the text up', () => {
    const others = ['Прочетете още:', 'Училището има нов покрив', 'Отборът спечели купата']
    const last = 'Накрая гостите похвалиха меда, хляба и сиренето на пазара.'
    const text = [...PARAGRAPHS, FIFTH]
    expect(clean(...text, ...others, last, 'Етикети: река').body).toEqual([...text, last])
  })

  it('is not where a reminder stands below one other story, whatever stands below that', () => {
    const reminder = 'Старият брод край Долно поле беше затворен заради високите води на реката.'
    const foot = ['Вера Примерова', 'Политика', 'Най-четени', 'Мелницата с нов покрив']
    const page = clean(
      FIRST,
      SECOND,
      'ЧЕТЕТЕ ОЩЕ: Брод на десет километра',
      'Нагадаємо',
      reminder,
      ...foot,
    )
    expect(page.body).toEqual([FIRST, SECOND, 'Нагадаємо', reminder])
  })

  it('is not where nothing but paragraphs stands below one other story', () => {
    const strange = [
      'В Париж тонът е по-сух, а вестниците смятат, че е изгубен само един ден.',
      'Общата присъда на всички е, че цената на снимката тепърва ще се смята.',
    ]
    const label = 'Още: Хорът ще пее в столицата на празника'
    const page = clean(...PARAGRAPHS, FIFTH, label, ...strange)
    expect(page.body).toEqual([...PARAGRAPHS, FIFTH, ...strange])
  })

  it('goes where headlines are said twice, with their teasers', () => {
    const page = clean(
      FIRST,
      SECOND,
      'Училището има нов покрив',
      'Училището има нов покрив',
      'Ремонтът на сградата приключи преди първия учебен ден',
    )
    expect(page.body).toEqual([FIRST, SECOND])
    expect(page.rules).toEqual(['3 related-stories', '4 related-stories', '5 related-stories'])
  })

  it('stays where it is a paragraph after a button', () => {
    expect(clean(FIRST, SECOND, 'Сподели', THIRD).body).toEqual([FIRST, SECOND, THIRD])
  })

  it('is not the button of the comments where the text goes on at length', () => {
    const page = clean(FIRST, SECOND, 'Коментари (32)', THIRD, FOURTH, FIFTH)
    expect(page.body).toEqual([FIRST, SECOND, THIRD, FOURTH, FIFTH])
    expect(page.rules).toEqual(['3 comment-block'])
  })

  it('is no form to log in, below which the text goes on', () => {
    const form = ["Don't have an account? Create Account", 'Log in with Example']
    expect(clean(FIRST, SECOND, ...form, THIRD).body).toEqual([FIRST, SECOND, THIRD])
  })

  it('is not where the text goes on in a short sentence soon below a teaser', () => {
    const teaser = ['Прочетете още', 'Училището получи нов покрив след бурята', 'Още']
    const quoted =
      'Кметът Примеров обяви, че тържеството на новия мост над реката ще бъде в Долно поле.'
    const short = 'Хорът вече репетира за празника.'
    const above = [FIRST, SECOND, THIRD, FOURTH]
    expect(clean(...above, ...teaser, quoted, short).body).toEqual([...above, quoted, short])
    const others = [
      'Волейболистките вкараха сто точки в последните четири мача от турнира.',
      'Рибарите хванаха сом от осемдесет килограма край делтата на Дунав.',
      'Бурята събори дърветата в парка и остави столицата без ток за час.',
    ]
    const far = others.flatMap((other) => [other, 'Още'])
    expect(clean(...above, ...teaser, ...far, quoted, short).body).toEqual(above)
    const button = 'Абонирайте се за нашия бюлетин по пощата.'
    expect(clean(...above, ...teaser, quoted, button).body).toEqual(above)
  })

  it('is the heading of comments between which their writers stand, however long', () => {
    const page = clean(
      FIRST,
      SECOND,
      'Коментари (3)',
      'Иван',
      THIRD,
      'Мария',
      FOURTH,
      'Петър',
      FIFTH,
    )
    expect(page.body).toEqual([FIRST, SECOND])
  })

  it('is no list of stories where the page breaks off in a sentence of the text', () => {
    const cut = 'Кметът Примеров, който чака моста отдавна, написа: „Новият мост над реката е'
    const page = clean(FIRST, SECOND, 'Какво каза кметът на Долно поле вчера', cut)
    expect(page.body).toContain(cut)
  })

  const CHOIR = 'Хорът на селото ще пее в столицата'
  const SCHOOL = 'Училището получи нов покрив след бурята'
  const TEASERS = [
    'Новият мост чака и певците, които ще тръгнат по него към столицата, каза кметът Примеров.',
    'Строителите на моста поправиха и покрива на училището, обяви кметът на Долно поле.',
  ]

  it('stays where the text goes on behind headlines that are said twice', () => {
    const page = clean(FIRST, SECOND, CHOIR, CHOIR, SCHOOL, SCHOOL, THIRD, FOURTH)
    expect(page.body).toEqual([FIRST, SECOND, THIRD, FOURTH])
  })

  it.each(['Прочетете още', 'Още от рубриката'])(
    'goes from “%s” on where each paragraph below stands under a headline',
    (heading) => {
      const [one, other] = TEASERS
      const page = clean(FIRST, SECOND, heading, SCHOOL, one ?? '', CHOIR, other ?? '')
      expect(page.body).toEqual([FIRST, SECOND])
    },
  )
})

it('short headlines between the text and its buttons go, and the scores of a match stay', () => {
  const stories = ['Ловци видяха мечка край хижата', 'Цената на хляба расте и тази есен']
  expect(clean(FIRST, SECOND, ...stories, 'Сподели').body).toEqual([FIRST, SECOND])
  const score = ['“Долно поле” – “Горно поле” – 3:1', 'Голове: Примеров (29), Образцов (48)']
  expect(clean(FIRST, SECOND, ...score, 'Сподели').body).toEqual([FIRST, SECOND, ...score])
})

it('the text goes on below one other story, with a heading and a paragraph', () => {
  const other = 'Вижте също: Нова посока на пазара, – какво забеляза познавачът'
  const below = [
    'Къде е брод за жителите?',
    THIRD,
    'Бродът е за всички в селото, които пътуват до другия бряг на реката,',
    '– поясни кметът',
    FOURTH,
  ]
  expect(clean(FIRST, SECOND, other, ...below).body).toEqual([FIRST, SECOND, ...below])
})

it('the text goes on below one other story, under headings of a few words', () => {
  const below = [
    'Вода и сол',
    'Изворът дава все по-малко. Солта пък идва отдалеч, а превозът поскъпва с всяка зима.',
    'Дъски и пирони',
    'Дъските са купени още лани. Занаятчиите чакат само топли дни, за да започнат.',
  ]
  const other = 'Вижте също: Кой измисли солницата?'
  const foot = ['Сподели', 'Топ новини', 'Зимата идва по-рано', 'Кметът сложи ключалка']
  const page = clean(...PARAGRAPHS, FIFTH, other, ...below, ...foot)
  expect(page.body).toEqual([...PARAGRAPHS, FIFTH, ...below])
})

it('the text goes on below a topic with the number of its stories', () => {
  const lines = ['Всичко по темата:', 'Солта и дъските на село 1400']
  const below = 'Занаятчиите пътуват дълго, а по пътя ги чакат с питки и с музика.'
  const others = [
    'Зимата идва по-рано тази година в планината',
    'Тъкачките от село предат вълната цяла нощ, а сутринта я носят на пазара.',
    'Свързани новини',
    'Лодкарят брои веслата си',
  ]
  expect(clean(FIRST, SECOND, ...lines, below, ...others).body).toContain(below)
  const headline = 'Солта и дъските на едно село'
  expect(clean(FIRST, SECOND, 'Всичко по темата:', headline, below, ...others).body).toEqual([
    FIRST,
    SECOND,
  ])
})

it('a sentence below other headlines goes on with the text whose people it names', () => {
  const text = PARAGRAPHS.map(
    (paragraph) => `${paragraph} Тогава Лю Минде говори с Петър Довган в Хилмур.`,
  )
  const others = ['Реката расте: съседите питат мелничаря', 'Кметът сложи ключалка на портата']
  const end =
    'Довган отлетя за Хилмур, където ще участва в събор и, изглежда, ще види Лю Минде отново.'
  const page = clean(...text, 'Още по темата:', ...others, end, 'Реклама')
  expect(page.body).toEqual([...text, end])
  const teaser =
    'Златната купа остана при волейболистките от Берлин, а треньорката им заплака от радост.'
  expect(clean(...text, 'Още по темата:', ...others, teaser, 'Реклама').body).toEqual(text)
})

it('an interview goes on below what an outlet says of its channel', () => {
  const [first, second, third] = PARAGRAPHS
  const answer =
    'Щом стихне вятърът. Дотогава ще чакаме и ще пеем, кой както може и кой колкото знае.'
  const lines = ['Ще плава ли лодката?', third, 'Новините са и в нашия Telegram.', 'Кога?', answer]
  const page = clean('Разговор с лодкаря', first, second, ...lines)
  expect(page.body.slice(-2)).toEqual(['Кога?', answer])
})

const HEADINGS = ['What the mayor says about the bridge', 'Where the money is to come from']
const SPOKEN = [
  'The new bridge at Hilmur will open in the autumn, Mayor Vera Example told reporters on Tuesday.',
  'The bridge took three years and cost the town twelve million, the mayor said of the building.',
  'Those who live in Hilmur have long waited for the bridge, since the ford lies under water in spring.',
  'The governor will come to the opening of the bridge too, the town hall said in a statement.',
] as const

it('a heading of a text that has others stands above a paragraph that breaks off', () => {
  const end = ['What the town wants to do by autumn', 'The mayor says that the town will by au']
  const [first, second, third, fourth] = SPOKEN
  const page = [first, HEADINGS[0] ?? '', second, HEADINGS[1] ?? '', third, fourth, ...end]
  expect(clean(...page).body.slice(-2)).toEqual(end)
  const ways = ['← Previous: Ferry stops for the winter', 'Next: Mill burns again in the night']
  expect(clean(...page.slice(0, -2), ...ways).body.at(-1)).toBe(fourth)
})

it('a day amid a live blog whose entries open with their hours starts no list of stories', () => {
  const [first, second, third, fourth] = SPOKEN
  const told = ['11:05 a.m. Bridge opens', second, '9:20 a.m. Mayor comes', third]
  const earlier = ['9:50 p.m. Ferrymen ask for their old landing back', '7:15 p.m. Mill burns']
  const page = ['Bridge at Hilmur: live', first, ...told, fourth, '22 March 2031', ...earlier]
  expect(clean(...page).body).toEqual(expect.arrayContaining(earlier))
})
