import { readSite } from '../tests/site/support/built-site.ts'
import { openLighthouse, pagesToRate, type Rating } from '../tests/site/support/lighthouse.ts'

/**
 * Prints what Lighthouse gives the built site on a phone, and fails below 100. Its arguments pick
 * pages, as in `npm run lighthouse -- article search`.
 */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const KINDS = new Map([
  ['home', 'timeline'],
  ['event', 'one of events'],
  ['article', 'article'],
  ['search', 'search'],
])
/** Whatever else the machine does only slows a page down: the best of some tries is the truest. */
const TRIES = 5

const site = readSite(process.env['OUT_DIR'] ?? 'dist')
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !KINDS.has(name))
if (unknown.length > 0) {
  console.error(
    `No such page: ${unknown.join(', ')}. Choose among ${[...KINDS.keys()].join(', ')}.`,
  )
  process.exit(1)
}
const kinds = [...KINDS].flatMap(([name, kind]) =>
  asked.length === 0 || asked.includes(name) ? kind : [],
)
const { rate, close } = await openLighthouse(site)
try {
  console.log(CATEGORIES.join(' · '))
  for (const { path } of pagesToRate(site, kinds)) await print(path)
} finally {
  await close()
}

async function print(path: string): Promise<void> {
  const tries: Rating[] = []
  while (tries.length < TRIES && !tries.some(isPerfect)) tries.push(await rate(path, CATEGORIES))
  const [best] = tries.toSorted((a, b) => sum(b) - sum(a))
  if (best === undefined) return
  const scores = CATEGORIES.map((category) => String(best.scores[category]).padStart(3))
  const of = tries.length > 1 ? ` (best of ${String(tries.length)})` : ''
  console.log(`${scores.join(' ')}  /${path}${of}`)
  if (isPerfect(best)) return
  process.exitCode = 1
  for (const missed of best.missed) console.log(`      ${missed}`)
}

function isPerfect(rating: Rating): boolean {
  return sum(rating) === CATEGORIES.length * 100
}

function sum({ scores }: Rating): number {
  return Object.values(scores).reduce((total, score) => total + score, 0)
}
