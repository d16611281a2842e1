import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeArchive } from '#tests/archive/write-archive.ts'
import { listFiles } from '#tests/site/support/built-site.ts'
import { build } from '../src/cli/build.ts'

const MEGABYTE = 1024

/** Builds the site of a made-up archive and prints what it cost; the last line is JSON. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '500' },
      articles: { type: 'string', default: '1500' },
    },
  })
  const size = { events: Number(values.events), articles: Number(values.articles) }
  const folder = await mkdtemp(path.join(tmpdir(), 'build-speed-'))
  try {
    await measure(folder, size)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(
  folder: string,
  size: { readonly events: number; readonly articles: number },
): Promise<void> {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')]
  await writeArchive(content, size)
  Object.assign(process.env, { CONTENT_DIR: content, OUT_DIR: out })
  const [start, before] = [performance.now(), process.cpuUsage()]
  process.exitCode = await build(process.env)
  const { user, system } = process.cpuUsage(before)
  const result = {
    ...size,
    seconds: Math.round((performance.now() - start) / 1000),
    cpuSeconds: Math.round((user + system) / 1e6),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / MEGABYTE),
    files: listFiles(out).length,
  }
  console.log(
    `${result.events} events and ${result.articles} articles in ${result.seconds} s (${result.cpuSeconds} s of CPU), ${result.peakMegabytes} MB at most: ${result.files} files`,
  )
  console.log(JSON.stringify(result))
}

await main()
