import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

it.each([
  'Вера Примерова е журналист от тридесет години и пише за градовете край реката.',
  'Vera Example is a senior reporter who covers rivers and bridges for the magazine.',
  'Віра Прикладна – журналістка, пише про мости та річки краю.',
  'Additional reporting by Vera Example and Max Sample in Oldfield; editing by Ann Other.',
  'Материала подготви Вера Примерова',
  'За участі Віри Прикладної',
])('“%s” goes', (note) => {
  const page = cleaned(...PARAGRAPHS, note)
  expect(page.body).toEqual(PARAGRAPHS)
  expect(page.rules).toEqual(['5 byline'])
})

it('stays where the text speaks of the person', () => {
  const note = 'Васил Примеров е журналист по образование и кмет на селото от четири години.'
  expect(cleaned(...PARAGRAPHS, note).body).toContain(note)
})

it('stays where an office is spoken of and no person', () => {
  const end = 'The River Council is to talk to the editor of the chronicle on Monday about it.'
  expect(cleaned(...PARAGRAPHS, end).body).toContain(end)
})

it('stays where names open a sentence', () => {
  const end = 'Reporting by Vera Example led to the closing of the old bridge, the mayor said.'
  expect(cleaned(...PARAGRAPHS, end).body).toContain(end)
})

it.each([
  ['Vera Example', 'Author', 'Vera Example writes about bridges and rivers for the magazine.'],
  ['Вера Примерова', 'Автор', 'Вера Примерова пише за мостове и реки в списанието.'],
  ['Віра Прикладна', 'Авторка', 'Віра Прикладна висвітлює життя міст і річок.'],
])('all of what a page says again of %s goes', (name, label, note) => {
  const page = cleaned('The bridge is open again', name, ...PARAGRAPHS, name, name, label, note)
  expect(page.body).toEqual(PARAGRAPHS)
})

it('a note on the author goes wherever it stands', () => {
  const [first, ...others] = PARAGRAPHS
  const note = 'Vera Example covers bridges and rivers for the magazine.'
  const page = cleaned('The bridge is open again', 'By Vera Example', first, note, ...others)
  expect(page.body).toEqual(PARAGRAPHS)
})

it('a name goes with the note on its bearer below it', () => {
  const [first, ...others] = PARAGRAPHS
  const box = ['Vera Example', 'Vera Example is a reporter who loves rivers.']
  expect(cleaned(first, ...box, ...others).body).toEqual(PARAGRAPHS)
  const people = ['Max Sample', 'Max Sample is a director of bridges.']
  expect(cleaned(first, ...box, ...people, ...others).body).toEqual(expect.arrayContaining(people))
})
