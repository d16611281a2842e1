import { describe, expect, it } from 'vitest'
import { engineQueries, isEmptyQuery, parseQuery } from '#search/query.ts'

describe('a query', () => {
  it.each(['"стар мост" река', '„стар мост“ река', '«стар мост» река', '“стар мост” река'])(
    'has phrases in quotation marks of every kind: %s',
    (text) => {
      const { phrases, terms } = parseQuery(text)
      expect(phrases).toEqual([['стар', 'мост']])
      expect(terms.map(({ word }) => word)).toEqual(['река'])
    },
  )

  it('takes a mark that is never closed for no mark', () => {
    expect(parseQuery('"стар мост').terms.map(({ word }) => word)).toEqual(['стар', 'мост'])
  })

  it.each(["зв'язок", 'зв’язок', 'звʼязок', 'ЗВ`ЯЗОК'])(
    'is the same with every apostrophe: %s',
    (text) => {
      expect(parseQuery(text).terms.map(({ word }) => word)).toEqual(['звязок'])
    },
  )

  it('means the name alone by an English possessive', () => {
    expect(parseQuery('Ada’s').terms.map(({ word }) => word)).toEqual(['ada'])
  })

  it.each(['', '  ', '"" – …'])('is empty where no word is typed: “%s”', (text) => {
    expect(isEmptyQuery(parseQuery(text))).toBe(true)
  })
})

describe('what the engine is asked', () => {
  it('begins as all forms of the word do', () => {
    expect(engineQueries(parseQuery('разговорът'))).toEqual(['разговор'])
  })

  it('has a line for each beginning of an irregular word', () => {
    expect(engineQueries(parseQuery('мостом Києва'))).toEqual(['мост києв', 'мост киів'].sort())
  })

  it('has the words of a phrase as they are', () => {
    expect(engineQueries(parseQuery('"стария мост"'))).toEqual(['стария мост'])
  })

  it('has few lines, whatever is typed', () => {
    expect(engineQueries(parseQuery('день дні дня день днів Київ')).length).toBeLessThanOrEqual(8)
  })
})
