import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it('a line that names someone goes between a paragraph and a credit', () => {
  const caption = 'Членът на съвета по мостовете Васил Примеров'
  const page = cleaned(FIRST, SECOND, caption, 'Снимка: Студио', THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a heading that names nobody stays above a credit', () => {
  const heading = 'Какво още не е решено в селото'
  const page = cleaned(FIRST, SECOND, heading, 'Снимка: Студио', THIRD)
  expect(page.body).toContain(heading)
})

it('a name with an office goes above a credit', () => {
  const page = cleaned(FIRST, SECOND, 'Vera Example, mayor of Lower Field', 'Photo: Studio', THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('an opening in the present stays, and a caption in the present goes beside its credit', () => {
  const opening = 'Васил Примеров и Георгий Образцов идут по новому мосту, сообщило агентство.'
  expect(cleaned('Мост открыт в Нижнем поле', opening, FIRST, SECOND).body).toContain(opening)
  const caption = 'Васил Примеров и Георгий Образцов идут по новому мосту.'
  const page = cleaned('Мост открыт в Нижнем поле', FIRST, caption, 'Фото: Студия', SECOND)
  expect(page.body).not.toContain(caption)
})

it('a paragraph in the present opens a text right below a credit', () => {
  const opening =
    'Васил Примеров и Георгий Образцов идут по новому мосту в Нижнем поле, сообщает агентство Мост.'
  const page = cleaned('Мост открыт в Нижнем поле', 'Фото: mosty.example', opening, FIRST, SECOND)
  expect(page.body).toEqual([opening, FIRST, SECOND])
})
