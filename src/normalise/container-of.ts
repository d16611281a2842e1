/** What a text is that holds pages instead of being one; null for a page. */
export function containerOf(text: string): 'rtf' | 'mhtml' | 'feed' | null {
  const head = text.slice(0, 4000)
  if (/^\s*\{\\rtf\d/.test(head)) return 'rtf'
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?Content-Type:\s*multipart\//i.test(head))
    return 'mhtml'
  return /^\s*(?:<\?xml[^>]*>\s*|<\?xml-stylesheet[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(
    head,
  )
    ? 'feed'
    : null
}
