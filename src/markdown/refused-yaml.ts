import { isAlias, isNode, isPair, isScalar, visit, type Document, type Node } from 'yaml'

/** A finding in the parsed document, as an offset into its text. */
export interface YamlFinding {
  readonly offset: number
  readonly reason: string
  readonly hint: string
}

/** Valid YAML that content files do without: aliases, tags, and keys that are not text. */
export function refusedYaml(document: Document.Parsed): readonly YamlFinding[] {
  const findings: YamlFinding[] = []
  visit(document, (_key, node) => {
    const finding = isPair(node) ? refusedKey(node.key) : isNode(node) ? refusedNode(node) : null
    if (finding) findings.push(finding)
  })
  return findings
}

function refusedKey(key: unknown): YamlFinding | null {
  if (isScalar(key) || !isNode(key)) return null
  return {
    offset: offsetOf(key),
    reason: 'A field name is a list or a group of fields.',
    hint: 'Write a word as the field name.',
  }
}

function refusedNode(node: Node): YamlFinding | null {
  const offset = offsetOf(node)
  if (isAlias(node)) {
    const reason = `The alias “*${node.source}” repeats another part of the file.`
    return { offset, reason, hint: 'Write the value out; a value that starts with * needs quotes.' }
  }
  if (node.tag === undefined) return null
  const reason = `The value has the tag “${node.tag}”.`
  return { offset, reason, hint: 'Remove the tag; a value that starts with ! needs quotes.' }
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}
