import { describe, expect, it } from 'vitest'
import { isListOfStories } from '#normalise/list-of-stories.ts'

const BRIDGE = 'Новият мост над реката ще бъде открит през есента, обяви кметът на селото'
const WEATHER = 'A cyclone from the north will bring rain and strong winds to the whole coast'
const CUP = 'Волейболісти столичного клубу виграли кубок і вже готуються до наступного сезону'

describe('a page', () => {
  it('is a list of stories where paragraphs of different stories break off', () => {
    expect(isListOfStories([`${BRIDGE}..`, `${WEATHER}…`, `${CUP} і`])).toBe(false)
    expect(isListOfStories([`${BRIDGE}..`, `${WEATHER}…`, `${CUP}...`, 'Меню'])).toBe(true)
  })

  it('is none where its paragraphs speak of the same', () => {
    const parts = ['от кмета', 'от жителите', 'от гостите']
    expect(isListOfStories(parts.map((part) => `${BRIDGE} ${part}...`))).toBe(false)
  })

  it('is a list of stories where each has its headline and none speaks of another', () => {
    const page = ['Rain for the whole coast', `${WEATHER}.`, 'Мостът на селото е готов']
    const briefs = [...page, `${BRIDGE}.`, 'Жінки виграли головний кубок', `${CUP}.`]
    expect(isListOfStories(briefs)).toBe(true)
    expect(isListOfStories([...briefs, `${BRIDGE}, пак.`])).toBe(false)
  })

  it('is none where the headlines amid its paragraphs tell of other things', () => {
    const page = ['Rain for the whole coast', `${WEATHER}.`, 'Покривът на училището тече пак']
    expect(isListOfStories([...page, `${BRIDGE}.`, 'Кубок їде до столиці', `${CUP}.`])).toBe(false)
  })

  it('is none where questions are answered', () => {
    const asked = ['– Will there be rain at the coast?', '– Кога новият мост ще е готов?']
    const page = [
      asked[0],
      `– ${WEATHER}.`,
      asked[1],
      `– ${BRIDGE}.`,
      '– Хто виграв кубок цього року?',
    ]
    expect(isListOfStories([...page, `– ${CUP}.`].map(String))).toBe(false)
    expect(
      isListOfStories([...page, `– ${CUP}.`].map((line) => String(line).replace('?', ''))),
    ).toBe(true)
  })

  it('is a list of stories where each breaks off above its day, though all speak of the same', () => {
    const parts = ['от кмета', 'от жителите', 'от гостите']
    const dated = parts.flatMap((part, day) => [`${BRIDGE} ${part} ...`, `${String(day + 1)} мая`])
    expect(isListOfStories(dated)).toBe(true)
    expect(isListOfStories([...dated, `${BRIDGE}.`, `${BRIDGE}, пак.`])).toBe(false)
  })

  it('is a list of stories where each teaser below a headline ends in the same invitation', () => {
    const teaser = (headline: string, text: string) => [headline, `${text}. Read more`]
    const page = [
      ...teaser('Rain for the whole coast', WEATHER),
      ...teaser(
        'The bridge is open',
        'The mayor came first of all, and all of the village after him',
      ),
      ...teaser('The school has a new roof', 'It took the builders more than a year of hard work'),
    ]
    expect(isListOfStories(page)).toBe(true)
    expect(isListOfStories([`${WEATHER} again.`, ...page])).toBe(false)
  })

  it('is none where the lines above its paragraphs are captions', () => {
    const captions = ['Вера Примерова и Васил Мостов', 'Вера Примерова и Васил Мостов. Снимка: АБВ']
    const page = [BRIDGE, WEATHER, CUP].flatMap((text) => [...captions, `${text}.`])
    expect(isListOfStories(page)).toBe(false)
  })

  it('is none where two stories break off below a whole paragraph', () => {
    expect(isListOfStories([`${BRIDGE}.`, `${WEATHER}…`, `${CUP}...`])).toBe(false)
  })

  it('is none where three stories break off below two whole paragraphs', () => {
    const cut = [`${WEATHER}…`, `${CUP}...`, 'Покривът на старото училище в града тече от седмица…']
    expect(
      isListOfStories([
        `${BRIDGE}.`,
        `Пътят до селото е тесен и стръмен, каза вчера един от жителите.`,
        ...cut,
      ]),
    ).toBe(false)
  })

  it('is a list of stories where each has its day and its headline', () => {
    const page = [
      '22.01.2031',
      'The bridge is open',
      `${WEATHER}.`,
      '21.01.2031',
      'Міст нарешті відкрито',
    ]
    expect(isListOfStories([...page, `${CUP}.`])).toBe(true)
    expect(isListOfStories([...page, `${CUP}.`, `${BRIDGE}.`])).toBe(false)
  })

  it.each(['Read more »', 'Прочети още', 'Читать далее'])(
    'only announces a story where its headline stands below it again, with “%s”',
    (more) => {
      const title = 'The bridge opens in the autumn'
      expect(isListOfStories([title, `${WEATHER}.`, `${title} ${more}`])).toBe(true)
      expect(isListOfStories([title, `${WEATHER}.`, title])).toBe(false)
    },
  )
})

it('a page of headlines in capitals with a line below each is a list of stories', () => {
  const page = ['МОСТЪТ Е ГОТОВ СЛЕД ТРИ ГОДИНИ', BRIDGE, 'НАД БРЕГА ИДВА СИЛЕН ВЯТЪР', WEATHER]
  const third = ['ЖІНКИ ВЗЯЛИ ГОЛОВНИЙ КУБОК', CUP]
  expect(isListOfStories(page)).toBe(false)
  expect(isListOfStories(['Важното от деня', ...page, ...third])).toBe(true)
  expect(isListOfStories([...page, ...third, `${BRIDGE}.`])).toBe(false)
})

function isList(text: string): boolean {
  return isListOfStories(text.split('\n'))
}

it('stories below a day and an hour each are a list, those of one day a report as it went on', () => {
  const stories = [
    'Кметът откри новия мост над реката, каза общината във вторник.',
    'Училището в Долно поле отваря отново през септември, съобщи кметът.',
    'Пътят през гората е затворен до петък заради паднали дървета.',
  ]
  const below = (days: readonly string[]) =>
    days.map((day, at) => `${day} | 1${String(at)}:20\n${stories[at]!}`).join('\n')
  expect(isList(below(['15 ноември 2031', '14 ноември 2031', '13 ноември 2031']))).toBe(true)
  expect(isList(below(['15 ноември 2031', '15 ноември 2031', '15 ноември 2031']))).toBe(false)
  const days = below(['15 ноември 2031', '14 ноември 2031', '13 ноември 2031'])
  expect(isList(`Преговорите за моста ден след ден\n${days}`)).toBe(false)
})

it('headlines below which how many have read them is said are a list', () => {
  const one =
    '519 читали · 2 года назад\nМост через реку откроют осенью\nСтроители обещают закончить работы к октябрю, сказал мэр города.'
  const other =
    '41 тыс читали · 3 года назад\nШкола в Долине ждет ремонта\nДенег в казне на него пока нет, и родители собирают подписи за ремонт.'
  expect(isList(`${one}\n${other}`)).toBe(true)
  expect(isList(one)).toBe(false)
})

it('stories that are each followed by the same invitation are a list', () => {
  const stories = [
    'Bridge to open in the autumn',
    'School waits for its new roof',
    'Road through the wood is closed',
  ]
  const told = stories.map(
    (title) =>
      `${title}\nThe mayor of Lower Field told reporters about it on Tuesday in the town hall.\nFull story`,
  )
  expect(
    isList(
      [
        ...told,
        'One more bridge for the village\nThe council meets on Friday to talk about all of it.',
      ].join('\n'),
    ),
  ).toBe(true)
})

it('an article stays one above other stories with an hour and a day each', () => {
  const text = [
    'Ministers talk by phone about the bridge',
    'The ministers of both banks had a telephone conversation about the bridge yesterday.',
    'They had gone through the plan of the works, the office said later on its page.',
    'The bridge is to be open by the autumn, as the mayor had promised in March.',
    'Related News',
    '12:05 / 06.11.2024',
    'Mayor names new head of school',
    '15:41 / 30.10.2024',
    'Council receives a letter',
    '14:03 / 29.10.2024',
    'Road through the wood is closed',
  ]
  expect(isList(text.join('\n'))).toBe(false)
})

it('lines that all break off in two dots are a list, however alike they are', () => {
  const teasers = [
    'Мостът над реката отваря през..',
    'Мостът струва на общината..',
    'Мостът и реката..',
  ]
  expect(isListOfStories(teasers)).toBe(true)
  expect(isListOfStories([...teasers, 'Кметът откри моста.'])).toBe(false)
})
