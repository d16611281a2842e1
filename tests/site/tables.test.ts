import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'
import { openSite, type OpenSite } from './support/open-site.ts'
import { openWindow } from './support/visit-page.ts'

const site = readSite('dist')
const TABLES = [
  { what: 'the coverage matrix', path: 'languages/' },
  { what: 'the figures of the chart', path: 'years/' },
  { what: 'the facts of an event', path: 'events/2025-01-21-video-call/' },
] as const

let open: OpenSite
let view: Awaited<ReturnType<typeof openWindow>>
beforeAll(async () => {
  open = await openSite(site)
  view = await openWindow(open.browser, { javaScriptEnabled: false })
})
afterAll(() => open.close())

describe.each(TABLES)('a screen reader finds in $what', ({ path }) => {
  it.each(site.locales)('a name and headers for every cell, in %s', async (locale) => {
    const { page } = await view.visit(`${open.url}${locale}/${path}`)
    await openDetails(page)
    const tables = await readTables(page)
    expect(tables.length).toBeGreaterThan(0)
    for (const { name, columns, rows } of tables) {
      expect(name).not.toBe('')
      expect(columns.length).toBeGreaterThan(1)
      expect(columns).not.toContain('')
      expect(rows.map(({ header }) => header)).not.toContain('')
      expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => columns.length - 1))
    }
  })
})

it.each(site.locales)(
  'the figures of the outlets are in view on a phone, in %s',
  async (locale) => {
    const phone = await openWindow(open.browser, { javaScriptEnabled: false, width: 360 })
    const { page } = await phone.visit(`${open.url}${locale}/outlets/`)
    const table = page.locator('main table')
    const frame = await table.locator('..').boundingBox()
    const figures = await table.locator('tbody tr').first().locator('td:visible').all()
    expect(figures).toHaveLength(3)
    const last = await figures.at(-1)?.boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((frame?.width ?? 0) + 16)
    await phone.close()
  },
)

it('the coverage matrix reads out its figures, signs and holes in words', async () => {
  const { page } = await view.visit(`${open.url}en/languages/`)
  const [matrix] = await readTables(page)
  expect(matrix?.columns).toEqual(['Event', 'Bulgarian', 'Ukrainian'])
  const cells = matrix?.rows.flatMap((row) => row.cells) ?? []
  expect(new Set(cells.slice(0, -2))).toEqual(
    new Set(['1', 'none', 'announced only', 'mentioned only']),
  )
})

it('the chart of contacts reads out one link for each year', async () => {
  const { page } = await view.visit(`${open.url}en/years/`)
  const names = await page
    .getByRole('group', { name: 'Contacts by year and kind' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(names).toHaveLength(5)
  expect(names.slice(0, 3)).toEqual([
    '2022. Held and reported: 1; Only mentioned: 1',
    '2023. Announced: 1',
    '2024. No contacts',
  ])
})

it('the chain of an event is an ordered list that leads from the announcement to the gap', async () => {
  const { page } = await view.visit(`${open.url}en/events/2025-05-09-visit/`)
  const steps = page.locator('[aria-labelledby="chain"] > ol > li')
  expect(await steps.locator('b').allInnerTexts()).toEqual([
    'Announced',
    'No outcome in this collection',
  ])
  await steps.first().getByRole('link').click()
  await page.waitForURL('**/bg/articles/*/#*')
  const passage = page.locator('mark:is(:target, :has(:target))')
  expect(await passage.innerText()).toContain('е поканил Си да присъства')
})

/** A table as assistive technology is told of it. */
interface TableTree {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly header: string; readonly cells: readonly string[] }[]
}

async function readTables(page: Page): Promise<readonly TableTree[]> {
  const nodes = await accessibilityTree(page)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inside = (node: AxNode): readonly AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? [child, ...inside(child)] : []
    })
  const named = (node: AxNode, role: string) =>
    inside(node).flatMap((one) => (roleOf(one) === role ? nameOf(one) : []))
  return nodes
    .filter((node) => roleOf(node) === 'table')
    .map((table) => ({
      name: nameOf(table),
      columns: named(table, 'columnheader'),
      rows: inside(table)
        .filter((node) => roleOf(node) === 'row' && named(node, 'columnheader').length === 0)
        .map((row) => ({
          header: named(row, 'rowheader').join(' | '),
          cells: named(row, 'cell'),
        })),
    }))
}

type AxNode = Awaited<ReturnType<typeof accessibilityTree>>[number]

async function accessibilityTree(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
}

function roleOf({ ignored, role }: AxNode): string {
  return ignored ? '' : String(role?.value)
}

function nameOf({ name }: AxNode): string {
  return String(name?.value ?? '').trim()
}

function openDetails(page: Page): Promise<void> {
  return page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
}
