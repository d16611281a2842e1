import { isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Position } from '#markdown/data-positions.ts'

/** An unquoted text of a YAML file with the comment that stands behind it on its line. */
export interface CommentedText extends Position {
  readonly text: string
  /** With its #. */
  readonly comment: string
}

/** Finds unquoted texts with a comment behind them: the # may have been meant as a part of them. */
export function commentedTexts(file: string): readonly CommentedText[] {
  const yaml = yamlOf(file)
  if (!/\s#/.test(yaml)) return []
  const lines = new LineCounter()
  const found: CommentedText[] = []
  visit(parseDocument(yaml, { schema: 'core', lineCounter: lines }), {
    Scalar: (_key, node) => {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return
      if (typeof node.value !== 'string') return
      const comment = /^[ \t]+(#.*)/.exec(yaml.slice(node.range[1]))?.[1]
      if (comment === undefined) return
      const { line, col } = lines.linePos(node.range[0])
      found.push({ text: node.value, comment: comment.trimEnd(), line, column: col })
    },
  })
  return found
}

/** The front matter of a Markdown file, from its first line on; otherwise the whole file. */
function yamlOf(file: string): string {
  return /^\uFEFF?---[^\n]*\n[\s\S]*?(?=\n---)/.exec(file)?.[0] ?? file
}
