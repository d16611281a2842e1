import { describe, expect, it } from 'vitest'
import { htmlLines } from '#markdown/html-lines.ts'
import { dropForeignBoxes, linesInForeignBoxes } from '#normalise/html/foreign-boxes.ts'
import { placedLine } from '#normalise/html/placed-line.ts'

const TEXT = [
  'Селото реши в понеделник да възстанови мелницата, която стои празна от пролетното наводнение насам.',
  'Its roof will be laid anew by joiners from the valley, who asked for half of what others wanted.',
  'The miller’s daughter said that the wheel could turn again as soon as the weir has been mended.',
  'Посетителите няма да плащат нищо през първата година, каза кметът, защото помогнаха с дарения.',
].map((text) => `<p>${text}</p>`)

function page(body: string) {
  return htmlLines(`<html><head></head><body>${body}</body></html>`)
}

function foreign(body: string): readonly number[] {
  const lines = page(body).lines.map(placedLine)
  return [...linesInForeignBoxes(lines, new Set(lines.map(({ line }) => line)))]
}

describe('boxes that are no part of a text', () => {
  it.each([
    ['<div class="author-bio">', '</div>'],
    ['<div class="storySignup">', '</div>'],
    ['<section id="register">', '</section>'],
    ['<form>', '</form>'],
  ])('say so: %s', (open, close) => {
    expect(foreign(`${TEXT.join('')}${open}<p>Вяра пише за мелници.</p>${close}`)).toEqual([5])
  })

  it.each(['authority', 'bionics', 'paywall'])('are not called “%s”', (name) => {
    expect(foreign(`${TEXT.join('')}<div class="${name}"><p>All about mills.</p></div>`)).toEqual(
      [],
    )
  })

  it('do not hold much of it', () => {
    expect(foreign(`<div class="author">${TEXT.join('')}</div>`)).toEqual([])
  })

  it.each(['comments', 'cookie-consent', 'site cookie-banner'])('are dropped: “%s”', (name) => {
    const { document } = page(`<main>${TEXT.join('')}</main><div class="${name}"><p>Hm.</p></div>`)
    dropForeignBoxes(document)
    expect(document.body.textContent).not.toContain('Hm.')
  })

  it('are not dropped around an article', () => {
    const { document } = page(
      `<div class="cookie-banner"><article>${TEXT.join('')}</article></div>`,
    )
    dropForeignBoxes(document)
    expect(document.body.textContent).toContain('joiners')
  })
})
