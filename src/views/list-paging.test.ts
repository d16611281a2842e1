import { describe, expect, it } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { datedParts, orderedParts } from '#domain/list-parts.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { source } from '#tests/builders/archive-source.ts'
import { listPaging, partTitle } from '#views/list-paging.ts'
import { createView } from '#views/view.ts'

const view = createView({
  archive: buildArchive(source()).archive!,
  locale: 'en',
  t: await loadLocale('en'),
  address: { site: 'https://digest.example', base: '/' },
})
const visits = { page: 'kind', kind: 'visit' } as const
const items = Array.from({ length: 100 }, (_none, index) => index)
const dated = datedParts(items, { size: 10 })
const ordered = orderedParts(items, { size: 10 })

function shown(parts: typeof dated, number: number) {
  const part = parts.find((one) => one.number === number)!
  return listPaging(view, visits, part)!
}

describe('the way through a list', () => {
  it('is not there where the list fits on one page', () => {
    expect(listPaging(view, visits, datedParts(items, { size: 60 })[0]!)).toBeNull()
  })

  it('begins with the newest part, which stands at the address of the list', () => {
    const { previous, next, links } = shown(dated, 10)
    expect(previous).toBeNull()
    expect(next).toBe('/en/kinds/visit/page/9/')
    expect(links[0]).toEqual({ number: 10, href: '/en/kinds/visit/', isCurrent: true })
  })

  it('ends with the oldest part', () => {
    const { previous, next } = shown(dated, 1)
    expect(previous).toBe('/en/kinds/visit/page/2/')
    expect(next).toBeNull()
  })

  it('names the ends and the neighbours, and leaves out the rest', () => {
    const numbers = (paging: ReturnType<typeof shown>) =>
      paging.links.map((link) => link?.number ?? '…').join(' ')
    expect(numbers(shown(dated, 10))).toBe('10 9 … 1')
    expect(numbers(shown(dated, 5))).toBe('10 … 6 5 4 … 1')
    expect(numbers(shown(dated, 3))).toBe('10 … 4 3 2 1')
    expect(numbers(shown(ordered, 1))).toBe('1 2 … 10')
    expect(numbers(shown(ordered, 4))).toBe('1 2 3 4 5 … 10')
  })

  it('runs forwards in a list that is not ordered by time', () => {
    const { previous, next, isDated } = shown(ordered, 2)
    expect([previous, next]).toEqual(['/en/kinds/visit/', '/en/kinds/visit/page/3/'])
    expect(isDated).toBe(false)
  })
})

describe('the title of a part', () => {
  it('has its number, but for the part in front', () => {
    expect(partTitle(view, 'Visits', dated[0]!)).toBe('Visits')
    expect(partTitle(view, 'Visits', dated.at(-1)!)).toMatch(/^Visits, page\s1\sof\s10$/)
  })
})
