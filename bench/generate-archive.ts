import { parseArgs } from 'node:util'
import { LANGS } from '#tests/archive/phrases.ts'
import { writeArchive } from '#tests/archive/write-archive.ts'

const USAGE =
  'Usage: node bench/generate-archive.ts [--events 500] [--articles 1500] [--seed 1] [--locales en,bg,uk] OUT'

/** Writes a made-up content folder of the asked size, to try the site with. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      events: { type: 'string', default: '500' },
      articles: { type: 'string', default: '1500' },
      seed: { type: 'string', default: '1' },
      locales: { type: 'string', default: LANGS.join(',') },
    },
  })
  const [out] = positionals
  const wanted = values.locales.split(',')
  const locales = LANGS.filter((lang) => wanted.includes(lang))
  if (out === undefined || locales.length !== wanted.length) throw new Error(USAGE)
  const [events, articles, seed] = [values.events, values.articles, values.seed].map(wholeNumber)
  if (!events || !articles) throw new Error(USAGE)
  const files = await writeArchive(out, { events, articles, seed: seed ?? 1, locales })
  console.log(`${out}: ${events} events, ${articles} articles, ${files} files`)
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`“${text}” is no whole number.\n${USAGE}`)
  return Number(text)
}

await main()
