import { readFileSync } from 'node:fs'
import path from 'node:path'
import { hasPlainPath, PLAIN_PATH_HINT } from '#domain/schema/plain-path.ts'
import { parseYaml } from '#markdown/parse-yaml.ts'

/** Where the site is published: its origin, and its path with a slash at both ends. */
export interface SiteAddress {
  readonly site: string
  readonly base: string
}

/**
 * The address from `SITE_URL`, or from the `url` of `site.yaml`.
 * Where neither can be read it is a local one, since the validator reports that with its place.
 * @example siteAddress('content', { SITE_URL: 'https://example.org/digest' }) // { site: 'https://example.org', base: '/digest/' }
 */
export function siteAddress(
  contentDir: string,
  env: Readonly<Record<string, string | undefined>>,
): SiteAddress {
  const url = httpUrl(env['SITE_URL']) ?? httpUrl(urlOfSite(contentDir)) ?? LOCAL
  return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') }
}

/** Why `SITE_URL` is no address that a site can have; null where it is one, or is not set. */
export function siteUrlProblem(env: Readonly<Record<string, string | undefined>>): string | null {
  const text = env['SITE_URL'] ?? ''
  if (text === '') return null
  if (!hasPlainPath(text)) {
    return `SITE_URL is “${text}”, and pages below such a path would not be found. ${PLAIN_PATH_HINT}.`
  }
  if (httpUrl(text) !== null) return null
  return `SITE_URL “${text}” is no address of a site. Write it in full, as in “https://example.org/digest/”.`
}

const LOCAL = new URL('http://127.0.0.1:4321/')

function httpUrl(text: unknown): URL | null {
  if (typeof text !== 'string') return null
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

function urlOfSite(contentDir: string): unknown {
  const result = parseYaml(siteText(contentDir))
  if (!result.ok || typeof result.data !== 'object' || result.data === null) return null
  return 'url' in result.data ? result.data.url : null
}

function siteText(contentDir: string): string {
  try {
    return readFileSync(path.join(contentDir, 'site.yaml'), 'utf8')
  } catch {
    return ''
  }
}
