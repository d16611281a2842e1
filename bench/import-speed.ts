import { encodeText } from '#tests/import/encode-text.ts'
import { type Fixture, loadFixtures } from '#tests/import/load-fixtures.ts'
import { type PageFile, runImport } from '#tests/import/run-import.ts'

const COUNT = 1000
const BAR_SECONDS = 60

/**
 * Imports a thousand pages in one call, which reports its progress, and prints how long it took; the
 * last line is JSON.
 */
async function main(): Promise<void> {
  const pages = makePages(COUNT)
  const start = performance.now()
  await runImport(pages)
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1))
  const perSecond = Math.round(COUNT / seconds)
  console.log(`${COUNT} articles in ${seconds} s: ${perSecond} a second (bar: ${BAR_SECONDS} s)`)
  console.log(JSON.stringify({ articles: COUNT, seconds, perSecond, ok: seconds < BAR_SECONDS }))
}

/** Pages of all layouts and encodings; each has a number in its text, so that none stands twice. */
function makePages(count: number): readonly PageFile[] {
  const fixtures = loadFixtures().filter(({ label }) => label.outcome === 'article')
  const rounds = Math.ceil(count / fixtures.length)
  return Array.from({ length: rounds }, () => fixtures)
    .flat()
    .slice(0, count)
    .map(numbered)
}

function numbered({ label, text }: Fixture, index: number): PageFile {
  const number = String(index).padStart(4, '0')
  const bytes = encodeText(text.replace('. ', ` ${number}. `), label.encoding)
  return { name: `${number}-${label.file.replace('/', '-')}`, bytes }
}

await main()
