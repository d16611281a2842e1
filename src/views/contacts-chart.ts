import { scaleBand, scaleLinear } from 'd3-scale'
import { yearsOf } from '#domain/facets.ts'
import { contactCounts, type ContactCounts } from '#views/contact-counts.ts'
import { STANDING_NAMES, STANDINGS, type Standing } from '#views/standing.ts'
import { addTallies, total, type Tally } from '#views/tally.ts'
import type { View } from '#views/view.ts'

/** What fills the bars of announced contacts: the pattern that the chart defines. */
export const CONTACTS_HATCH = 'url(#contacts-hatch)'

/** Lengths are pixels, but for shares of the width, which are per cent. */
const NARROWEST = 288
const UNIT = 18
const MOST_UNITS_HIGH = 5
const BAR_SPACE = 64
const LABEL_SPACE = 26
const LANE_GAP = 14
const LEAST_BAR = 2
const MOST_LABELS = 8
const LABEL_STEPS = [1, 2, 5, 10, 20, 50, 100]

/** One contact, drawn as the mark of its standing, placed from the left edge of its year. */
export interface ChartUnit {
  readonly standing: Standing
  readonly x: number
  readonly y: number
}

/** Several contacts of one standing, drawn as a piece of a bar. */
export interface ChartBar {
  readonly standing: Standing
  readonly y: number
  readonly height: number
}

/** One kind of contact. */
export interface ChartLane {
  readonly label: string
  readonly labelY: number
  readonly baseY: number
  /** Lines by which the heights of bars are read. */
  readonly ticks: readonly { readonly y: number; readonly label: string }[]
}

/** One year with its contacts of all kinds. */
export interface ChartYear {
  /** Null where the year has no page, because nothing happened in it. */
  readonly href: string | null
  readonly year: string
  /** Whether there is room for the year's name. */
  readonly isLabelled: boolean
  /** The figures of the year in words. */
  readonly name: string
  readonly x: string
  readonly width: string
  readonly units: readonly ChartUnit[]
  readonly bars: readonly ChartBar[]
}

/** Contacts by year and kind: a mark for each where they are few, bars where they are many. */
export interface ContactsChart {
  readonly isBars: boolean
  readonly height: number
  readonly description: string
  readonly lanes: readonly ChartLane[]
  readonly years: readonly ChartYear[]
  readonly legend: readonly { readonly standing: Standing; readonly words: string }[]
}

/** Prepares the chart of an archive's contacts; null where there is none. */
export function contactsChart(view: View): ContactsChart | null {
  const counts = contactCounts(view.archive)
  if (counts.kinds.length === 0) return null
  const layout = layoutOf(counts)
  const all = addTallies(counts.kinds.flatMap(({ years }) => years))
  return {
    isBars: layout.isBars,
    height: layout.laneHeight * counts.kinds.length,
    description: view.t('contacts.description', {
      from: counts.years[0] ?? '',
      to: counts.years.at(-1) ?? '',
    }),
    lanes: counts.kinds.map(({ kind }, index) => laneOf(view, layout, [kind, index])),
    years: yearColumns(view, counts, layout),
    legend: STANDINGS.filter((standing) => all[standing] > 0).map((standing) => ({
      standing,
      words: view.t(STANDING_NAMES[standing]),
    })),
  }
}

/** How cells are drawn, and how much room they need. */
interface Layout {
  readonly isBars: boolean
  readonly unitsAcross: number
  readonly laneHeight: number
  readonly heightOf: (count: number) => number
  readonly ticks: readonly number[]
}

function layoutOf({ years, kinds }: ContactCounts): Layout {
  const most = Math.max(...kinds.flatMap((kind) => kind.years.map(total)))
  const unitsAcross = Math.min(4, Math.max(1, Math.floor(NARROWEST / years.length / UNIT)))
  const unitsHigh = Math.ceil(most / unitsAcross)
  const isBars = unitsHigh > MOST_UNITS_HIGH || NARROWEST / years.length < UNIT
  const scale = scaleLinear([0, most], [0, BAR_SPACE])
  return {
    isBars,
    unitsAcross,
    laneHeight: LABEL_SPACE + LANE_GAP + (isBars ? BAR_SPACE : unitsHigh * UNIT),
    heightOf: (count) => (count === 0 ? 0 : Math.max(LEAST_BAR, round(scale(count)))),
    ticks: isBars ? scale.ticks(2).filter((tick) => tick > 0 && Number.isInteger(tick)) : [],
  }
}

function laneOf(
  { t, locale }: View,
  { laneHeight, heightOf, ticks }: Layout,
  [kind, index]: readonly [kind: ContactCounts['kinds'][number]['kind'], index: number],
): ChartLane {
  const baseY = baseOf(index, laneHeight)
  const number = new Intl.NumberFormat(locale)
  return {
    label: t(`kind.${kind}`),
    labelY: laneHeight * index + LABEL_SPACE - 10,
    baseY,
    ticks: ticks.map((tick) => ({ y: baseY - heightOf(tick), label: number.format(tick) })),
  }
}

function yearColumns(
  view: View,
  { years, kinds }: ContactCounts,
  layout: Layout,
): readonly ChartYear[] {
  const band = scaleBand(years, [0, 100])
  const pages = new Set(yearsOf(view.archive))
  const step = LABEL_STEPS.find((length) => years.length / length <= MOST_LABELS) ?? 1000
  const isUnbroken = Number(years.at(-1)) - Number(years[0]) === years.length - 1
  return years.map((year, index) => {
    const cells = kinds.map((kind) => kind.years[index] ?? addTallies([]))
    return {
      href: pages.has(year) ? view.href({ page: 'year', year }) : null,
      year,
      isLabelled: (isUnbroken ? Number(year) : index) % step === 0,
      name: `${year}. ${inWords(view, addTallies(cells))}`,
      x: percent(band(year) ?? 0),
      width: percent(band.bandwidth()),
      units: layout.isBars ? [] : cells.flatMap((cell, lane) => unitsOf(cell, lane, layout)),
      bars: layout.isBars ? cells.flatMap((cell, lane) => barsOf(cell, lane, layout)) : [],
    }
  })
}

function inWords({ t }: View, counts: Tally): string {
  const parts = STANDINGS.filter((standing) => counts[standing] > 0).map(
    (standing) => `${t(STANDING_NAMES[standing])}: ${String(counts[standing])}`,
  )
  return parts.length === 0 ? t('contacts.none') : parts.join('; ')
}

function unitsOf(
  counts: Tally,
  lane: number,
  { unitsAcross, laneHeight }: Layout,
): readonly ChartUnit[] {
  const standings = STANDINGS.flatMap((standing) =>
    Array.from({ length: counts[standing] }, () => standing),
  )
  return standings.map((standing, index) => ({
    standing,
    x: UNIT / 2 + 5 + (index % unitsAcross) * UNIT,
    y: baseOf(lane, laneHeight) - UNIT / 2 - 3 - Math.floor(index / unitsAcross) * UNIT,
  }))
}

function barsOf(
  counts: Tally,
  lane: number,
  { laneHeight, heightOf }: Layout,
): readonly ChartBar[] {
  let top = baseOf(lane, laneHeight)
  return STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => {
    const height = heightOf(counts[standing])
    top = round(top - height)
    return { standing, y: top, height }
  })
}

function baseOf(lane: number, laneHeight: number): number {
  return laneHeight * (lane + 1) - LANE_GAP
}

function percent(share: number): string {
  return `${String(round(share))}%`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
