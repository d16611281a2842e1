import { toXml } from 'xast-util-to-xml'
import type { x } from 'xastscript'

/**
 * Writes a document. The writer leaves `>` as it is, while XML forbids `]]>` outside of CDATA
 * (https://www.w3.org/TR/xml/#syntax), which this makes none of.
 */
export function xmlDocument(root: ReturnType<typeof x>): string {
  const body = toXml(root).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`
}
