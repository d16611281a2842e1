import { expect, test } from 'vitest'
import { findQuote, type QuoteSelector } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'

const wordsAt = (text: string, selector: QuoteSelector) =>
  findQuote(foldWithOffsets(text), selector).map(({ start, end }) => text.slice(start, end))

test('a quotation is found word for word', () => {
  expect(wordsAt('разговорът, който е продължил 95 минути', { quote: '95 минути' })).toEqual([
    '95 минути',
  ])
})

test('one wrong letter is not found', () => {
  expect(wordsAt('продължил 95 минути', { quote: 'продължил 96 минути' })).toEqual([])
})

test('quotation marks may have another form', () => {
  expect(wordsAt('за „външната несигурност“', { quote: '"външната несигурност"' })).toEqual([
    '„външната несигурност“',
  ])
})

test('apostrophes may have another form', () => {
  expect(wordsAt("зв'язок", { quote: 'зв’язок' })).toEqual(["зв'язок"])
})

test('white space may be a line break, several spaces or a non-breaking one', () => {
  expect(wordsAt('на 9\u00A0\n  май', { quote: 'на 9 май' })).toEqual(['на 9\u00A0\n  май'])
})

test('every occurrence is found, overlapping ones too', () => {
  expect(wordsAt('ала ала ала', { quote: 'ала ала' })).toEqual(['ала ала', 'ала ала'])
})

test('a part of a word is no place of it', () => {
  expect(wordsAt('двадесет години и десет месеца', { quote: 'десет' })).toEqual(['десет'])
})

test('invisible characters do not hide a quotation', () => {
  expect(wordsAt('пре\u00ADговори', { quote: 'преговори' })).toEqual(['пре\u00ADговори'])
})

test('a prefix picks one of several occurrences', () => {
  const ranges = findQuote(foldWithOffsets('Ада каза да. Боян каза да.'), {
    quote: 'каза да',
    prefix: 'Боян ',
  })
  expect(ranges).toEqual([{ start: 18, end: 25 }])
})

test('a suffix picks one of several occurrences', () => {
  const ranges = findQuote(foldWithOffsets('каза да. каза да!'), { quote: 'каза да', suffix: '!' })
  expect(ranges).toEqual([{ start: 9, end: 16 }])
})

test('case is part of the words', () => {
  expect(wordsAt('Москва', { quote: 'москва' })).toEqual([])
})

test('an empty quotation is nowhere', () => {
  expect(wordsAt('Москва', { quote: ' ' })).toEqual([])
})
