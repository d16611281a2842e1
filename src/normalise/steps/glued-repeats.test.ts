import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const TITLE = 'Новият мост ще бъде открит през есента'

describe('what stands elsewhere by itself', () => {
  it.each([`${TITLE} ${FIRST}`, `${FIRST} ${TITLE}`])(
    'is cut off where it is glued to a paragraph: “%s”',
    (glued) => {
      expect(cleaned(TITLE, glued, SECOND)).toMatchObject({ title: TITLE, body: [FIRST, SECOND] })
    },
  )

  it('is a caption where it stands amid the text', () => {
    const caption = 'Долно поле, 22 януари 2031 г.: кметът на моста'
    const page = cleaned(TITLE, FIRST, `${caption}${SECOND}`, THIRD, caption)
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
  })

  it('stays where a sentence only opens with it', () => {
    const sentence = `${TITLE}, обеща кметът Примеров и покани всички жители на селото на празника.`
    expect(cleaned(TITLE, sentence, SECOND).body).toEqual([sentence, SECOND])
  })
})

it('a name with a comma signs a letter, though a paragraph opens with it', () => {
  const name = 'Лу Мингде Образцов,'
  const [first, second, third] = PARAGRAPHS
  const opening = `${name} Мэр Хилмура, прислал соседям поздравление. ${first}`
  expect(cleaned(opening, second, third, name, 'мэр Хилмура»').body).toContain(name)
})
