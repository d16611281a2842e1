import { createHash } from 'node:crypto'

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/
const HASH = / 'sha256-[^']*'/g
/** Data such as JSON-LD carries a type and is never run. */
const SCRIPT = /<script(?: type="module")?>([\s\S]*?)<\/script>/g
const STYLE = /<style>([\s\S]*?)<\/style>/g

/** A page whose Content-Security-Policy allows the scripts and styles written in it, and no others. */
export function pagePolicy(html: string): string {
  const scripts = hashes(html, SCRIPT)
  const styles = hashes(html, STYLE)
  return html.replace(POLICY, (policy) =>
    policy
      .replaceAll(HASH, '')
      .replace(/script-src[^;"]*/, (directive) => [directive, ...scripts].join(' '))
      .replace(/style-src[^;"]*/, (directive) => [directive, ...styles].join(' ')),
  )
}

function hashes(html: string, element: RegExp): readonly string[] {
  const texts = Array.from(html.matchAll(element), ([, text = '']) => text)
  return [...new Set(texts.map(hashOf))]
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
