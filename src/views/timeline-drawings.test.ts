import { describe, expect, test } from 'vitest'
import { loadLocale } from '#i18n/load-locale.ts'
import { EVENT_KINDS } from '#domain/event-id.ts'
import { formatEdtfShort } from '#i18n/dates/format-edtf-short.ts'
import type { NamedEvent } from '#views/named-event.ts'
import { timeAxis } from '#views/timeline-axis.ts'
import { timelineColumn } from '#views/timeline-column.ts'
import { LETTER, LINE, type DrawnLabel, type Drawing } from '#views/timeline-drawing.ts'
import type { ChartFrame } from '#views/timeline-frame.ts'
import { timelineRow } from '#views/timeline-row.ts'
import { namedEvent, namedEvents } from '#tests/builders/named-events.ts'

const LOCALES = ['en', 'bg', 'uk']
const COLUMN_LETTER = 0.9

describe.each(LOCALES)('with words in %s', async (locale) => {
  const words = await wordsIn(locale)

  test.each([1, 2, 5, 11, 20, 35, 50, 80])('no two labels of the row meet: %i events', (count) => {
    const row = rowOf(namedEvents(count, { words }))
    expect(overlaps(row ? boxesOf(row, 1) : [])).toEqual([])
  })

  test.each([1, 5, 11, 24])('no two labels of the column meet: %i events', (count) => {
    const column = columnOf(namedEvents(count, { words }))
    expect(overlaps(boxesOf(column!, COLUMN_LETTER).filter(([x]) => x > 100))).toEqual([])
  })

  test.each([1, 5, 11, 20, 50])('everything is within the row: %i events', (count) => {
    const row = rowOf(namedEvents(count, { words }))!
    expect(outside(row, 1)).toEqual([])
  })
})

describe('the row', () => {
  test('has a mark for each event, in the lanes that have any', () => {
    const row = rowOf(namedEvents(30))
    expect(row?.lanes.flatMap(({ links }) => links)).toHaveLength(30)
  })

  test('labels every mark of a few events', () => {
    const links = rowOf(namedEvents(11))?.lanes.flatMap((lane) => lane.links)
    expect(links?.every(({ label }) => label?.kind === 'Video call')).toBe(true)
  })

  test('labels what it can of some fifty events, without their kind', () => {
    const links = rowOf(namedEvents(50, { years: 12 }))?.lanes.flatMap((lane) => lane.links) ?? []
    const labelled = links.filter(({ label }) => label !== null)
    expect(labelled.length).toBeGreaterThan(10)
    expect(labelled.every(({ label }) => label?.kind === null)).toBe(true)
  })

  test('gives up where the marks of one day would need too many rows', () => {
    const sameDay = Array.from({ length: 40 }, (_, index) => namedEvent(`e${index}`, 0))
    expect(rowOf(sameDay)).toBeNull()
  })

  test('keeps the events of one day apart', () => {
    const sameDay = Array.from({ length: 5 }, (_, index) => namedEvent(`e${index}`, 0))
    const marks = rowOf(sameDay)?.lanes[0]?.links.map(({ mark }) => `${mark!.x} ${mark!.y}`)
    expect(new Set(marks).size).toBe(5)
  })

  test('reads a lane from the oldest event to the newest', () => {
    const row = rowOf([namedEvent('late', Date.UTC(2024, 3, 9)), namedEvent('early', 0)])
    expect(row?.lanes[0]?.links.map(({ href }) => href)).toEqual([
      '/events/early/',
      '/events/late/',
    ])
  })

  test('keeps targets 24 pixels high and wide apart from one another', () => {
    const links = rowOf(namedEvents(50, { years: 12 }))!.lanes.flatMap((lane) => lane.links)
    expect(links.filter(({ target: [, , width, height] }) => width < 24 || height < 24)).toEqual([])
    expect(overlaps(links.map(({ target }) => target))).toEqual([])
  })

  test('names the months where there is but one year', () => {
    const texts = rowOf([namedEvent('only', Date.UTC(2024, 3, 9))])?.texts.map(({ text }) => text)
    expect(texts).toContain('Month 5')
  })

  test('sets apart what is to come', () => {
    const row = rowOf(namedEvents(11), Date.UTC(2023, 5, 1))
    expect(row?.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['As of 1 June 2023', 'To come →']),
    )
  })
})

describe('on the last day of the archive, the row', () => {
  const asOf = Date.UTC(2024, 8, 1)
  const just = { ...namedEvent('just', Date.UTC(2024, 6, 9)), date: 'September' }
  const early = namedEvent('early', Date.UTC(2023, 1, 1))
  const row = rowOf([early, just, namedEvent('late', Date.UTC(2025, 1, 1))], asOf)!
  const links = row.lanes.flatMap((lane) => lane.links)

  test('names what has been before the line, not among what is to come', () => {
    const line = Number(row.paths.find(({ look }) => look === 'now')?.d.match(/[\d.]+/)?.[0])
    const { label } = links.find(({ href }) => href === '/events/just/')!
    expect(label?.end).toBe(true)
    expect(label?.x).toBeLessThan(line)
  })
})

describe('the target of a mark', () => {
  test('holds the whole span that the mark stands upon', () => {
    const [start, end] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1)]
    const early = namedEvent('early', Date.UTC(2023, 1, 1))
    const row = rowOf([early, { ...namedEvent('half', start), end }])!
    const span = row.paths.find(({ look }) => look === 'span')?.d ?? ''
    const [from, , to] = [...span.matchAll(/[\d.]+/g)].map(Number)
    const [left, , width] = row.lanes[0]!.links.find(({ href }) => href === '/events/half/')!.target
    expect(left).toBeLessThanOrEqual(from!)
    expect(left + width).toBeGreaterThanOrEqual(to!)
  })
})

describe('the column', () => {
  test('begins with the newest event', () => {
    const column = columnOf([namedEvent('early', 0), namedEvent('late', Date.UTC(2024, 3, 9))])
    expect(column?.lanes[0]?.links[0]?.href).toBe('/events/late/')
  })

  test('breaks a long date into lines that stay within it', () => {
    const date = 'probably one of the days around the end of September'
    const [link] = columnOf([{ ...namedEvent('vague', 0), date }])!.lanes[0]!.links
    expect(link?.label?.dates.join(' ')).toBe(date)
    expect(link?.label?.dates.every((line) => line.length <= 26)).toBe(true)
  })

  test('keeps two events of one day apart', () => {
    const links = columnOf([namedEvent('one', 0), namedEvent('two', 0)])?.lanes[0]?.links
    const [one, two] = links!.map(({ mark }) => mark!)
    expect(Math.abs(one!.x - two!.x)).toBeGreaterThan(10)
  })

  test('gives up with more labels than one would scroll through', () => {
    expect(columnOf(namedEvents(25))).toBeNull()
  })

  test('keeps the label of the archive’s last day apart from the others', () => {
    const column = columnOf(namedEvents(20), Date.UTC(2023, 5, 1))!
    const asOf = column.texts.find(({ text }) => text.startsWith('As of'))!
    const near = column.lanes[0]?.links.filter(({ label }) => Math.abs(label!.y - asOf.y) < 20)
    expect(near).toEqual([])
  })
})

function rowOf(events: readonly NamedEvent[], asOf?: number) {
  return timelineRow(events, frame(events, asOf))
}

function columnOf(events: readonly NamedEvent[], asOf?: number) {
  return timelineColumn(events, frame(events, asOf))
}

function frame(events: readonly NamedEvent[], asOf?: number): ChartFrame {
  return {
    axis: timeAxis(events),
    yearCounts: new Map(),
    title: 'The timeline',
    contacts: 'Contacts',
    asOf: asOf === undefined ? null : { time: asOf, words: 'As of 1 June 2023', later: 'To come' },
    laneNames: { 'in-person': 'In person', call: 'Calls', writing: 'Writing', related: 'Related' },
    months: Array.from({ length: 12 }, (_, month) => `Month ${month + 1}`),
  }
}

/** Every kind, and the longest dates that a year has. */
async function wordsIn(locale: string): Promise<readonly (readonly [string, string])[]> {
  const t = await loadLocale(locale)
  const dates = ['2024-09-28/2024-10-01', '2024-02~', '2024-22', '2024-09-03', '2024']
  return EVENT_KINDS.map((kind, index) => [
    formatEdtfShort(dates[index % dates.length]!, locale, t),
    t(`kind.${kind}`),
  ])
}

type Rectangle = readonly [x: number, y: number, width: number, height: number]

/** The boxes of the labels and of the marks, as wide as the widest face would make them. */
function boxesOf(drawing: Drawing, letter: number): readonly Rectangle[] {
  return drawing.lanes
    .flatMap((lane) => lane.links)
    .flatMap(({ label, mark }) => [
      ...(label ? labelBoxes(label, letter) : []),
      ...(mark ? [[mark.x - 7, mark.y - 7, 14, 14] as const] : []),
    ])
}

function labelBoxes(label: DrawnLabel, letter: number): readonly Rectangle[] {
  const { dates, languages, kind } = label
  const widths = [
    ...dates.slice(0, -1).map((date) => date.length * LETTER.bold),
    (dates.at(-1)?.length ?? 0) * LETTER.bold + languages.length * LETTER.regular,
    ...(kind === null ? [] : [kind.length * LETTER.regular]),
  ]
  return widths.map((width, line) => [
    label.end ? label.x - width * letter : label.x,
    label.y - 11 + line * LINE,
    width * letter,
    14,
  ])
}

function overlaps(boxes: readonly Rectangle[]) {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? [[a, b]] : [])),
  )
}

function meet(a: Rectangle, b: Rectangle): boolean {
  const apart =
    a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1]
  return !apart
}

function outside(drawing: Drawing, letter: number) {
  const [left, top, width, height] = drawing.box
  return boxesOf(drawing, letter).filter(
    ([x, y, w, h]) => x < left || y < top || x + w > left + width || y + h > top + height,
  )
}
