import { rehype } from 'rehype'
import { expect, test } from 'vitest'
import { markQuotes, type QuoteMark } from '#markdown/mark-quotes.ts'

const html = rehype().data('settings', { fragment: true })

function marked(source: string, marks: readonly QuoteMark[]): string {
  const tree = html.parse(source)
  markQuotes(tree, marks)
  return html.stringify(tree)
}

const mark = (id: string, quote: string): QuoteMark => ({ id, selector: { quote } })

test('a quotation is wrapped and carries its id', () => {
  expect(marked('<p>Ада каза да.</p>', [mark('q-a', 'каза да')])).toBe(
    '<p>Ада <mark id="q-a" data-marks="q-a">каза да</mark>.</p>',
  )
})

test('a quotation across inline markup is marked in pieces, the first with the id', () => {
  expect(marked('<p>Ада <em>каза</em> да.</p>', [mark('q-a', 'Ада каза да')])).toBe(
    '<p><mark id="q-a" data-marks="q-a">Ада </mark><em><mark data-marks="q-a">каза</mark></em>' +
      '<mark data-marks="q-a"> да</mark>.</p>',
  )
})

test('overlapping quotations share the piece that belongs to both', () => {
  const result = marked('<p>една две три</p>', [mark('q-a', 'една две'), mark('q-b', 'две три')])
  expect(result).toBe(
    '<p><mark id="q-a" data-marks="q-a">една </mark>' +
      '<mark id="q-b" data-marks="q-a q-b">две</mark><mark data-marks="q-b"> три</mark></p>',
  )
})

test('a quotation within another has its own id', () => {
  const result = marked('<p>една две три</p>', [mark('q-a', 'една две три'), mark('q-b', 'две')])
  expect(result).toContain('<mark id="q-b" data-marks="q-a q-b">две</mark>')
})

test('quotations that begin together each have an id to link to', () => {
  const result = marked('<p>една две</p>', [mark('q-a', 'една две'), mark('q-b', 'една')])
  expect(result).toContain('<mark id="q-a" data-marks="q-a q-b"><span id="q-b"></span>една</mark>')
})

test('a quotation over two paragraphs is marked in both', () => {
  const result = marked('<p>Край.</p>\n<p>Начало.</p>', [mark('q-a', 'Край. Начало.')])
  expect(result).toBe(
    '<p><mark id="q-a" data-marks="q-a">Край.</mark></p>\n<p><mark data-marks="q-a">Начало.</mark></p>',
  )
})

test('a quotation that occurs twice, or not at all, marks nothing', () => {
  const source = '<p>да и да</p>'
  expect(marked(source, [mark('q-a', 'да'), mark('q-b', 'не')])).toBe(source)
})

test('the text of the page stays the same', () => {
  const source = '<p>За „<em>външната</em>\u00A0несигурност“, каза <a href="#x">Ада</a>.</p>'
  const result = marked(source, [mark('q-a', '"външната несигурност"'), mark('q-b', 'каза Ада')])
  expect(result.replace(/<[^>]+>/g, '')).toBe(source.replace(/<[^>]+>/g, ''))
  expect(result).toContain('id="q-b"')
})

test('labels stand beside the text, those of quotations that begin together in one', () => {
  const marks = [
    { ...mark('a1', 'една две'), label: '1' },
    { ...mark('a2', 'една две три'), label: '2' },
  ]
  expect(marked('<p>една две три</p>', marks)).toBe(
    '<p><mark id="a1" data-label="1 2" data-marks="a1 a2"><span id="a2"></span>една две</mark>' +
      '<mark data-marks="a2"> три</mark></p>',
  )
})
