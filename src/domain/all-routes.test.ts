import { describe, expect, it } from 'vitest'
import { allRoutes, listedGroups } from '#domain/all-routes.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { EVENT_GROUPS } from '#domain/counts.ts'
import { timelineEvents, yearParts } from '#domain/long-lists.ts'
import { permalinksOf } from '#domain/permalinks.ts'
import { pathOf } from '#domain/route.ts'
import { article, source } from '#tests/builders/archive-source.ts'

/** An archive with one article on each of so many events, a week apart from one another. */
function archiveOf(events: number) {
  const articles = Array.from({ length: events }, (_none, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index * 7)).toISOString().slice(0, 10)
    return article(`bg/a-${index}`, { event: `${day}-visit`, published: day, outlet: 'wire' })
  })
  return buildArchive(source({ articles })).archive!
}

const paths = (events: number) => allRoutes(archiveOf(events)).map((route) => pathOf(route, 'en'))

describe('the pages of a site', () => {
  it('are each there once', () => {
    const all = paths(200)
    expect(new Set(all).size).toBe(all.length)
  })

  it('have no numbered parts where the archive is small', () => {
    expect(paths(20).filter((path) => /\/page\/|\/groups\//.test(path))).toEqual([])
    expect(timelineEvents(archiveOf(40)).length).toBe(40)
    expect(listedGroups(archiveOf(40))).toEqual([])
  })

  it('have numbered parts for long lists, and a list for each group of events', () => {
    const all = paths(110)
    expect(all).toContain('/en/kinds/visit/')
    expect(all.filter((path) => path.startsWith('/en/kinds/visit/page/'))).toEqual([
      '/en/kinds/visit/page/3/',
      '/en/kinds/visit/page/2/',
      '/en/kinds/visit/page/1/',
    ])
    expect(all).toEqual(expect.arrayContaining(['/en/groups/held/', '/en/groups/held/page/1/']))
    expect(listedGroups(archiveOf(110))).toEqual(EVENT_GROUPS)
  })

  it('show every event once in the lists of the years', () => {
    const archive = archiveOf(300)
    const years = [...new Set(archive.events.map(({ date }) => date.slice(0, 4)))]
    const listed = years.flatMap((year) => yearParts(archive, year).flatMap(({ items }) => items))
    expect(listed.map(({ id }) => id).sort()).toEqual(archive.events.map(({ id }) => id).sort())
  })

  it('are kept as permalinks without their lists, whose pages have no lasting content', () => {
    expect(permalinksOf(archiveOf(110)).filter((path) => path.includes('/page/'))).toEqual([])
  })
})

describe('the timeline of a large archive', () => {
  it('lists the newest events only', () => {
    const archive = archiveOf(100)
    expect(timelineEvents(archive)).toEqual(archive.events.slice(-20))
  })
})
