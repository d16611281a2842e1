import { expect, it } from 'vitest'
import { phraseIndex } from '#normalise/phrase-index.ts'

const has = phraseIndex(['Share', 'read more:', 'sign up for…', 'get…newsletter…', '…all rights…'])

it.each([
  'share',
  'share:',
  'read more:',
  'sign up for our letters',
  'get the daily newsletter now',
  'the paper, all rights reserved',
])('“%s” is one of the phrases', (line) => {
  expect(has(line)).toBe(true)
})

it.each(['shares', 'share this', 'sign up forever', 'get the daily paper', 'all righteous'])(
  '“%s” is none',
  (line) => {
    expect(has(line)).toBe(false)
  },
)
