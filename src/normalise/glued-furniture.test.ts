import { describe, expect, it } from 'vitest'
import { furnitureAtEnd, furnitureAtStart } from '#normalise/glued-furniture.ts'

const BG = 'Кметът на Долно поле обяви, че новият мост над реката ще бъде открит през есента'
const EN = 'The mayor of Lower Field says that the new bridge over the river will open in autumn'

describe('behind running text', () => {
  it.each([
    [`${BG}.Продължете с четенето`, 'Продължете с четенето'],
    [`${BG}. Гледайте:`, 'Гледайте:'],
    [`${BG} и че тоПрочети още`, 'Прочети още'],
    [`${EN} … Read more`, 'Read more'],
    [`${EN}. And so we believe Continue reading`, 'Continue reading'],
    [`${EN}. Follow us on our channel!`, 'Follow us on our channel!'],
  ])('an invitation is found: “%s”', (text, part) => {
    expect(furnitureAtEnd(text)).toBe(part)
  })

  it.each([
    `${EN}, as the office MedWatch says: it is whole.`,
    `${BG}, сподели той във Facebook.`,
    `${EN}. He posted it on X.`,
    `${EN}. So writes the paper "Comments".`,
    `${BG}. Това пише вестник «Коментари».`,
    `"${EN}. Follow our works on our channel," he said.`,
  ])('a sentence of the text is none: “%s”', (text) => {
    expect(furnitureAtEnd(text)).toBeNull()
  })
})

describe('before running text', () => {
  it('an invitation is found up to its arrow', () => {
    expect(furnitureAtStart(`Read the full story ➞${EN}.`)).toBe('Read the full story ➞')
  })

  it('a sentence of the text is none', () => {
    expect(furnitureAtStart(`${BG}. ${BG}.`)).toBeNull()
  })
})
