import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { childrenOf, parseXml, type XmlElement } from '../builders/strict-xml.ts'
import { readSite } from './support/built-site.ts'

const site = readSite('dist')
const filesWith = (ending: string) => site.files.filter((file) => file.endsWith(ending))
const textOf = (file: string) => readFileSync(join(site.folder, file), 'utf8')
const address = (file: string) => new URL(file, site.url).href

/** Whether an address of this site leads to a file of the build. */
function leadsSomewhere(url: string): boolean {
  if (!url.startsWith(site.url)) return false
  const file = decodeURIComponent(url.slice(site.url.length).replace(/#.*/, ''))
  return site.files.includes(file.endsWith('/') || file === '' ? `${file}index.html` : file)
}

function hrefs(element: XmlElement, rels: readonly string[]): readonly string[] {
  return childrenOf(element, 'link')
    .filter(({ attributes }) => rels.includes(attributes['rel'] ?? ''))
    .map(({ attributes }) => attributes['href'] ?? '')
}

describe('the feeds of the built site', () => {
  it('come in three formats each', () => {
    const names = (ending: string) => filesWith(ending).map((file) => file.replace(ending, ''))
    expect(names('.atom').length).toBeGreaterThan(site.locales.length)
    expect(names('.rss')).toEqual(names('.atom'))
    expect(names('.atom').filter((name) => !site.files.includes(`${name}.json`))).toEqual([])
  })

  it.each(filesWith('.atom'))('%s is sound, knows its address and leads to pages', (file) => {
    const feed = parseXml(textOf(file))
    const entries = childrenOf(feed, 'entry')
    expect(hrefs(feed, ['self'])).toEqual([address(file)])
    expect(entries.length).toBeGreaterThan(0)
    const links = [feed, ...entries].flatMap((one) => hrefs(one, ['alternate', 'related']))
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([])
  })

  it('never give one id to two entries', () => {
    for (const file of filesWith('.atom')) {
      const ids = childrenOf(parseXml(textOf(file)), 'entry').map(
        (entry) => childrenOf(entry, 'id')[0]?.text,
      )
      expect(new Set(ids).size, file).toBe(ids.length)
    }
  })

  it.each(filesWith('.rss'))('%s is sound and knows its address', (file) => {
    const [channel] = childrenOf(parseXml(textOf(file)), 'channel')
    expect(childrenOf(channel!, 'atom:link')[0]?.attributes['href']).toBe(address(file))
  })

  it.each(filesWith('.opml'))('%s lists feeds that exist', (file) => {
    const [body] = childrenOf(parseXml(textOf(file)), 'body')
    const urls = childrenOf(body!, 'outline').map(({ attributes }) => attributes['xmlUrl'] ?? '')
    expect(urls.length).toBeGreaterThan(0)
    expect(urls.filter((url) => !leadsSomewhere(url))).toEqual([])
  })
})

describe('the calendars of the built site', () => {
  it.each(filesWith('.ics'))('%s is read, and leads to pages', (file) => {
    const events = new ICAL.Component(ICAL.parse(textOf(file)) as unknown[]).getAllSubcomponents(
      'vevent',
    )
    const urls = events.map((event) => String(event.getFirstPropertyValue('url')))
    expect(urls.length).toBeGreaterThan(0)
    expect(urls.filter((url) => !leadsSomewhere(url))).toEqual([])
  })
})
