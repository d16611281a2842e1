import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { constants, createBrotliCompress } from 'node:zlib'

/** A running server of one built site. */
export interface StaticServer {
  /** With the site's base, ending in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a folder on loopback below a base, as a static host would, on a free port. Compressing is
 * what hosts do; where nobody measures bytes it only takes time.
 */
export async function serveFolder(
  folder: string,
  base: string,
  { isCompressed = false } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(base) ? fileAt(folder, pathname.slice(base.length)) : null
    const status = file === null ? 404 : 200
    const shown = file ?? join(folder, '404.html')
    const isText = isCompressed && !/\.(?:woff2|png)$/.test(shown)
    response.writeHead(status, {
      ...(isText && { 'content-encoding': 'br' }),
      'content-type': TYPES[extname(shown)] ?? 'text/plain',
      // Styles and fonts are fetched once for many pages, as readers do.
      'cache-control': extname(shown) === '.html' ? 'no-cache' : 'max-age=31536000',
    })
    const stream = createReadStream(shown).on('error', () => response.end('Not found'))
    if (isText) stream.pipe(createBrotliCompress({ params: { [QUALITY]: 6 } })).pipe(response)
    else stream.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

const QUALITY = constants.BROTLI_PARAM_QUALITY

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`))
  return [file, join(file, 'index.html')].find(isFile) ?? null
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}
