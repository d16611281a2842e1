import { yearText } from '#domain/edtf/edtf-year.ts'
import { STANDINGS, type Standing } from '#views/standing.ts'
import { addTallies, total } from '#views/tally.ts'
import type { Period } from '#views/timeline-bins.ts'
import type { Box, DrawnLink } from '#views/timeline-drawing.ts'
import { LANES, type Lane } from '#views/timeline-lane.ts'
import type { View } from '#views/view.ts'

/** What the words on a period are made of. */
export interface PeriodWords {
  readonly view: View
  readonly laneNames: Readonly<Record<Lane, string>>
  readonly standingNames: Readonly<Record<Standing, string>>
}

/** The link to the events of a period, which says how many there are of each lane and standing. */
export function periodLink(period: Period, words: PeriodWords, target: Box): DrawnLink {
  const { view } = words
  const count = view.t('count.events', { count: period.count })
  const title = `${periodName(period)}: ${count}`
  const detail = `${laneCounts(period, words)}. ${standingCounts(period, words)}`
  return {
    href: view.href(
      period.years === 1 ? { page: 'year', year: yearText(period.from) } : { page: 'years' },
    ),
    name: `${title}. ${detail}`,
    target,
    mark: null,
    label: null,
    reading: [title, detail],
  }
}

/**
 * The year, or the first and the last one, of a period.
 * @example periodName({ from: 1990, years: 10 }) // '1990–1999'
 */
export function periodName({ from, years }: Pick<Period, 'from' | 'years'>): string {
  return years === 1 ? String(from) : `${from}–${from + years - 1}`
}

function laneCounts({ lanes }: Period, { laneNames, view }: PeriodWords): string {
  return LANES.map((lane) => ({ label: laneNames[lane], count: total(lanes[lane].all) }))
    .filter(({ count }) => count > 0)
    .map((values) => view.t('facts.count', values))
    .join(', ')
}

function standingCounts({ lanes }: Period, { standingNames, view }: PeriodWords): string {
  const all = addTallies(LANES.map((lane) => lanes[lane].all))
  return STANDINGS.filter((standing) => all[standing] > 0)
    .map((standing) =>
      view.t('facts.count', { label: standingNames[standing], count: all[standing] }),
    )
    .join(', ')
}
