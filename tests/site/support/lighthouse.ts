import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import lighthouse from 'lighthouse'
import type { BuiltPage, BuiltSite } from './built-site.ts'
import { launchChromium } from './chromium.ts'
import { serveFolder } from './static-server.ts'

/** What Lighthouse gives a page, as on a phone: 0 to 100 by category, and what it misses. */
export interface Rating {
  readonly scores: Readonly<Record<string, number>>
  readonly missed: readonly string[]
}

/** Serves a built site as a host would and rates its pages; whoever opens it closes it. */
export async function openLighthouse(site: BuiltSite) {
  const server = await serveFolder(site.folder, site.base, { isCompressed: true })
  const port = await freePort()
  const browser = await launchChromium([`--remote-debugging-port=${String(port)}`])
  return {
    rate: async (path: string, categories: readonly string[]): Promise<Rating> => {
      const onlyCategories = [...categories]
      const result = await lighthouse(server.url + path, {
        port,
        logLevel: 'error',
        onlyCategories,
      })
      if (result === undefined) throw new Error(`Lighthouse said nothing about /${path}.`)
      return readRating(result.lhr)
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** The heaviest page of each of the kinds in each language. */
export function pagesToRate({ pages }: BuiltSite, kinds: readonly string[]): readonly BuiltPage[] {
  return kinds.flatMap((kind) => {
    const all = pages.filter((page) => page.kind === kind && !page.isRedirect)
    const byWeight = all.toSorted((a, b) => b.html.length - a.html.length)
    const languages = [...new Set(all.map(languageOf))]
    return languages.flatMap((lang) => byWeight.find((page) => languageOf(page) === lang) ?? [])
  })
}

function languageOf({ path }: BuiltPage): string {
  return path.split('/')[0] ?? ''
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function readRating({ categories, audits }: Report): Rating {
  const scored = Object.values(categories)
  const weighed = scored.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  const missed = weighed
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
  return {
    scores: Object.fromEntries(scored.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    missed: missed.map(({ id, displayValue, title }) => `${id}: ${displayValue ?? title}`),
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
