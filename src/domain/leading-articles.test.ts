import { describe, expect, it } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { leadingArticles } from '#domain/leading-articles.ts'
import { article, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'

function leading(count: number, odd: Readonly<Record<number, object>> = {}) {
  const articles = Array.from({ length: count }, (_none, index) =>
    article(`bg/a-${String(index).padStart(2, '0')}`, {
      event: CALL,
      published: `2025-01-${String(index + 1).padStart(2, '0')}`,
      claims: [{ fact: 'duration', value: 'PT95M', quote: 'x' }],
      ...odd[index],
    }),
  )
  const archive = buildArchive(source({ articles })).archive!
  return leadingArticles(archive.events[0]!, archive).map(({ slug }) => slug)
}

describe('the articles that an event shows', () => {
  it('are all where they are few', () => {
    expect(leading(10).length).toBe(10)
  })

  it('are the earliest where all say the same', () => {
    expect(leading(20)).toEqual(['a-00', 'a-01', 'a-02', 'a-03', 'a-04', 'a-05'])
  })

  it('include the one that gives another value, in the order of the event', () => {
    const other = { claims: [{ fact: 'duration', value: 'PT60M', quote: 'x' }] }
    expect(leading(20, { 17: other })).toEqual(['a-00', 'a-01', 'a-02', 'a-03', 'a-04', 'a-17'])
  })
})
