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
    const page = ['The bridge is open now', `${WEATHER}.`, 'Покривът на училището тече пак']
    const briefs = [...page, `${BRIDGE}.`, 'Жінки взяли головний кубок', `${CUP}.`]
    expect(isListOfStories(briefs)).toBe(true)
    expect(isListOfStories([...briefs, `${BRIDGE}, пак.`])).toBe(false)
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
