import { expect, test } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { independentOrigins } from '#domain/independent-origins.ts'
import { article, source } from '#tests/builders/archive-source.ts'

function groups(
  fields: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly (readonly string[])[] {
  const articles = Object.entries(fields).map(([id, given]) => article(`bg/${id}`, given))
  const { archive } = buildArchive(source({ articles }))
  return independentOrigins(archive?.articles ?? []).map((group) => group.map(({ slug }) => slug))
}

test('articles with different agencies are independent', () => {
  expect(groups({ a: { origin: ['wire'] }, b: { origin: ['herald'] } })).toEqual([['a'], ['b']])
})

test('two outlets with the same agency’s copy count once', () => {
  expect(groups({ a: { origin: ['wire'] }, b: { outlet: 'herald', origin: ['wire'] } })).toEqual([
    ['a', 'b'],
  ])
})

test('an outlet’s own report and copy taken from that outlet count once', () => {
  expect(groups({ a: { outlet: 'herald' }, b: { origin: ['herald'] } })).toEqual([['a', 'b']])
})

test('an article that joins two agencies makes them one origin', () => {
  expect(
    groups({
      a: { origin: ['wire'] },
      b: { origin: ['herald'] },
      c: { origin: ['herald', 'wire'] },
    }),
  ).toEqual([['a', 'b', 'c']])
})

test('articles that name nobody stand alone', () => {
  expect(groups({ a: {}, b: {} })).toEqual([['a'], ['b']])
})
