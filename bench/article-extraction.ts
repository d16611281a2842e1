import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'astro/zod'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { runImport } from '#tests/import/run-import.ts'
import { meanScore, type ShingleScore, shingleScore } from './shingle-score.ts'

/**
 * Runs a checkout of Scrapinghub's article extraction benchmark through `import --json` and prints
 * its own measure. With `--worst` the pages are listed, the worst first.
 * @example node bench/article-extraction.ts ../article-extraction-benchmark
 */
async function main(): Promise<void> {
  const [dir] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (dir === undefined) throw new Error('Say where the benchmark is checked out.')
  const pages = await scorePages(dir)
  if (process.argv.includes('--worst')) printWorst(pages)
  const { precision, recall, f1 } = meanScore(pages.map(({ score }) => score))
  const refused = pages.filter(({ outcome }) => outcome !== 'article').length
  console.log(`${pages.length} pages, ${refused} of them not taken for articles`)
  console.log(JSON.stringify({ f1: round(f1), precision: round(precision), recall: round(recall) }))
}

interface ScoredPage {
  readonly name: string
  readonly outcome: string
  readonly score: ShingleScore
}

const truthSchema = z.record(z.string(), z.looseObject({ articleBody: z.string().default('') }))

async function scorePages(dir: string): Promise<readonly ScoredPage[]> {
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(dir, 'ground-truth.json'), 'utf8')))
  const names = readdirSync(join(dir, 'html')).map((file) => file.replace('.html.gz', ''))
  const pages = names.map((name) => ({ name: `${name}.html`, bytes: readPage(dir, name) }))
  const outcomes = await runImport(pages)
  return outcomes.map(({ outcome, body }, index) => {
    const name = names[index] ?? ''
    const expected = truth[name]?.articleBody ?? ''
    return { name, outcome, score: shingleScore(expected, textOf(body ?? '')) }
  })
}

function readPage(dir: string, name: string): Uint8Array {
  return gunzipSync(readFileSync(join(dir, 'html', `${name}.html.gz`)))
}

/** The words of a Markdown text, a line for each of its blocks. */
function textOf(markdown: string): string {
  const blocks: string[] = []
  const tree = remark().use(remarkGfm).parse(markdown)
  visit(tree, ['paragraph', 'heading', 'tableCell', 'code'], (node) => {
    blocks.push(toString(node, { includeImageAlt: false }))
  })
  return blocks.join('\n')
}

function printWorst(pages: readonly ScoredPage[]): void {
  const loss = ({ score }: ScoredPage) => (score.precision ?? 0) + (score.recall ?? 0)
  for (const page of pages.toSorted((a, b) => loss(a) - loss(b)).slice(0, 40)) {
    const { precision, recall } = page.score
    console.log(page.name.slice(0, 12), page.outcome, round(precision ?? 0), round(recall ?? 0))
  }
}

function round(share: number): number {
  return Number(share.toFixed(4))
}

await main()
