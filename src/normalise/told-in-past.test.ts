import { expect, it } from 'vitest'
import { isToldInPast } from '#normalise/told-in-past.ts'

it.each(['Пісня сподобалася гостям', 'Церемония началась вовремя', 'Новий міст зламався вночі'])(
  'tells what happened: “%s”',
  (line) => {
    expect(isToldInPast(line)).toBe(true)
  },
)

it.each(['Війна в Україні', 'Зовнішня політика', 'Понравилась статья', 'Новости культуры'])(
  'names a section or asks the reader: “%s”',
  (line) => {
    expect(isToldInPast(line)).toBe(false)
  },
)
