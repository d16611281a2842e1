import { describe, expect, it } from 'vitest'
import { htmlLines } from '#markdown/html-lines.ts'
import { placedLine } from '#normalise/html/placed-line.ts'
import { linesInSameBoxes } from '#normalise/html/same-boxes.ts'

const ENGLISH = [
  'The council of Lower Field voted on Monday to rebuild the mill, which has stood empty since spring.',
  'Its roof will be laid anew by joiners from the valley, who asked for half of what others wanted.',
  'What it costs',
  'The miller’s daughter said that the wheel could turn again as soon as the weir has been mended.',
]
const UKRAINIAN = [
  'Рада Нижнього Поля проголосувала в понеділок за відбудову млина, який стоїть порожній від весни.',
  'Дах наново покриють теслі з долини, які попросили вдвічі менше, ніж хотіли за те саме інші.',
  'Скільки це коштує',
  'Донька мельника сказала, що колесо зможе крутитися знову, щойно буде полагоджено греблю.',
]

/** The texts of a page that count as its text, where its first line was found to. */
function texts(body: string): readonly string[] {
  const { lines } = htmlLines(`<html><head></head><body>${body}</body></html>`)
  const main = linesInSameBoxes(lines.map(placedLine), new Set([1]))
  return lines.filter(({ line }) => main.has(line)).map(({ text }) => text)
}

describe('lines that stand where the found text does', () => {
  it.each([[ENGLISH], [UKRAINIAN]])('are in boxes of the same kind', (page) => {
    const [first = '', second = '', heading = '', last = ''] = page
    const body = `<div class="part-1"><p>${first}</p></div><div class="ad"><p>${second}</p></div>
      <div class="part-2"><h2 class="small">${heading}</h2></div><div class="part-3"><p>${last}</p></div>`
    expect(texts(body)).toEqual([first, heading, last])
  })

  it.each([[ENGLISH], [UKRAINIAN]])('end with the last paragraph', (page) => {
    const [first = '', second = '', heading = ''] = page
    const body = `<div><p>${first}</p><p>${second}</p><p>${heading}</p></div>`
    expect(texts(body)).toEqual([first, second])
  })

  it('do not lead elsewhere as a whole', () => {
    const [first = '', , , last = ''] = ENGLISH
    const link = '<p><a href="/mill">How the mill was flooded</a></p>'
    expect(texts(`<div><p>${first}</p>${link}<p>${last}</p></div>`)).toEqual([first, last])
  })

  it.each([[ENGLISH], [UKRAINIAN]])('have sub-headings in boxes of their own', (page) => {
    const [first = '', second = '', heading = '', last = ''] = page
    const own = `<div id="costs"><h2>${heading}</h2></div>`
    const other = '<div class="offers"><h2>Offers</h2><b>Buy now</b></div>'
    const body = `<main><p>${first}</p>${other}<p>${second}</p>${own}<p>${last}</p></main>`
    expect(texts(body)).toEqual([first, second, heading, last])
  })

  it('are short ones too, where each paragraph has a box', () => {
    const [first = '', second = '', short = '', last = ''] = UKRAINIAN
    const body = [first, second, short, last].map((text) => `<div class="block">${text}</div>`)
    expect(texts(`${body.join('')}<div class="more">${short}</div>`)).toEqual([
      first,
      second,
      short,
      last,
    ])
  })

  it('are not those that stand as little of the text does', () => {
    const [first = '', second = '', , last = ''] = ENGLISH
    const { lines } = htmlLines(
      `<html><head></head><body><div><p>${first.repeat(12)}</p></div><section><p>${second}</p></section><section><p>${last}</p></section></body></html>`,
    )
    expect(linesInSameBoxes(lines.map(placedLine), new Set([1, 2]))).toEqual(new Set([1, 2]))
  })
})
