import { partNumber, type ListPart } from '#domain/list-parts.ts'
import type { ListRoute } from '#domain/route.ts'
import type { View } from '#views/view.ts'

/** A link to a part of a list. */
export interface PartLink {
  readonly number: number
  readonly href: string
  readonly isCurrent: boolean
}

/** How a reader gets from one part of a long list to the others. */
export interface ListPaging {
  /** Where the reader is, in words. */
  readonly here: string
  /** The parts in the order of reading; null where some are left out. */
  readonly links: readonly (PartLink | null)[]
  readonly previous: string | null
  readonly next: string | null
  /** Whether the list runs from the newest to the oldest. */
  readonly isDated: boolean
}

/** How far from the reader's part the neighbours are named. */
const NEAR = 1

/** Prepares the way through a list; null where it fits on one page. */
export function listPaging(
  view: View,
  route: ListRoute,
  { number, count, front }: ListPart<unknown>,
): ListPaging | null {
  if (count === 1) return null
  const isDated = front === count
  const href = (other: number) =>
    view.href({ ...route, part: partNumber({ number: other, front }) })
  const step = isDated ? -1 : 1
  const neighbour = (other: number) => (other < 1 || other > count ? null : href(other))
  return {
    here: view.t('pages.here', { number, count }),
    links: numbersShown(number, count, isDated).map((shown) =>
      shown === null ? null : { number: shown, href: href(shown), isCurrent: shown === number },
    ),
    previous: neighbour(number - step),
    next: neighbour(number + step),
    isDated,
  }
}

/** The title of a part: that of the list, with its number where it is not in front. */
export function partTitle({ t }: Pick<View, 't'>, title: string, part: ListPart<unknown>): string {
  const { number, count } = part
  return partNumber(part) === undefined ? title : t('pages.title', { title, number, count })
}

/** The first, the last and those around the reader; null for each gap of more than one. */
function numbersShown(number: number, count: number, isDated: boolean): readonly (number | null)[] {
  const all = Array.from({ length: count }, (_none, index) => index + 1)
  const isShown = (one: number) =>
    one === 1 ||
    one === count ||
    Math.abs(one - number) <= NEAR + Number(one === 2 || one === count - 1)
  const shown = all.filter(isShown)
  const withGaps = shown.flatMap((one, index) =>
    one - (shown[index - 1] ?? 0) > 1 ? [null, one] : [one],
  )
  return isDated ? withGaps.toReversed() : withGaps
}
