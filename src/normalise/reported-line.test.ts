import { expect, it } from 'vitest'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { isReported } from '#normalise/reported-line.ts'

const REPORTED = [
  'Mayor Vera Example wants the bridge to be open before the winter. “The last stones will leave the quarry when the snow melts,” the builder said. AB/CDE',
  'The bridge was closed for a week. Nobody told the ferryman of the stones. The mayor was in Oldfield then. AB/CDE',
  '"Nobody can build a bridge of such a length in a year," Mayor Vera Example (Center) was quoted as saying.',
  '“Nobody can build a bridge of such a length in a year”, mayor Vera Example (left) said to the builders.',
]

it.each(REPORTED)('is running text: “%s”', (line) => {
  expect(isReported(line)).toBe(true)
  expect(isPictureCredit(line)).toBe(false)
})

it.each([
  'The mayor cuts a ribbon on the new bridge. AB/CDE',
  'Hundreds came to the bridge. The mayor is in the first row. Vera Example/Studio',
  'Hundreds came to the bridge. The mayor is in the first row. Music played. Vera Example/Studio',
  'Mayor Vera Example (center) holds a banner with the words “No bridge without a road to the village”',
])('is a caption: “%s”', (line) => {
  expect(isReported(line)).toBe(false)
  expect(isPictureCredit(line)).toBe(true)
})
