import { daysFrom } from '#match/calendar.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'

/** days named in sentences against the day of the text. */
export function dayHints(
  weighed: readonly WeighedSentence[],
  zone: string,
  published: string | null,
): Record<string, number> {
  const days = weighed
    .filter(({ cues, people }) => cues.length > 0 || people.length > 0)
    .flatMap(({ sentence }) => sentence.dates.map(({ reading }) => distance(reading, published)))
    .filter((d) => d !== null)
  return {
    ['dayAhead' + zone]: Number(days.some((d) => d > 0)),
    ['dayBefore' + zone]: Number(days.some((d) => d < 0)),
    ['daySame' + zone]: Number(days.some((d) => d === 0)),
    ['weekday' + zone]: Number(weighed.some(({sentence}) => sentence.dates.some(({ reading }) => reading.form === 'weekday' && (reading.shift ?? 0) === 0))),
  }
}

function distance(reading: any, published: string | null): number | null {
  if (reading.form === 'relative-day') return reading.days
  if (reading.form === 'weekday' && reading.shift === 1) return 1
  if (reading.form === 'weekday' && reading.shift === -1) return -1
  if (reading.form === 'period' && reading.shift === 1) return 1
  if (reading.form !== 'day' || published === null || !/^\d{4}-\d\d-\d\d$/.test(published)) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const years = reading.year === null ? [-1, 0, 1].map((y) => Number(published.slice(0, 4)) + y) : [reading.year]
  const ds = years.map((y: number) => daysFrom(published, `${y}-${two(reading.month)}-${two(reading.day)}`))
  const best = ds.toSorted((a: number, b: number) => Math.abs(a) - Math.abs(b))[0] ?? null
  return best !== null && Math.abs(best) > 120 ? null : best
}
