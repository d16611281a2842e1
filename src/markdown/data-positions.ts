import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Pair,
  type YAMLMap,
} from 'yaml'
import type { DataPath } from '#domain/message.ts'

/** A place in a file. Lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds the place of a piece of data in the YAML text that it came from. */
export interface DataPositions {
  /** Where the value stands, or the nearest list or group around it where it is missing. */
  readonly positionOf: (path: DataPath) => Position
  /** Where the last key of the path stands; as `positionOf` where it is missing. */
  readonly positionOfKey: (path: DataPath) => Position
  /** A number as it is written, such as “007” or “1.50”; null for all else. */
  readonly numberText: (path: DataPath) => string | null
}

/** Looks up places in a parsed YAML document. */
export function dataPositions(document: Document, lines: LineCounter): DataPositions {
  const positionOf = (path: DataPath): Position =>
    positionAt(deepestNode(document.contents, path), lines)

  return {
    positionOf,
    positionOfKey: (path) => {
      const parent = nodeAt(document.contents, path.slice(0, -1))
      const key = isMap(parent) ? pairOf(parent, path.at(-1))?.key : undefined
      return isNode(key) ? positionAt(key, lines) : positionOf(path)
    },
    numberText: (path) => {
      const node = nodeAt(document.contents, path)
      return isScalar(node) && typeof node.value === 'number' ? (node.source ?? null) : null
    },
  }
}

function positionAt(node: unknown, lines: LineCounter): Position {
  const offset = isNode(node) ? node.range?.[0] : undefined
  if (offset === undefined) return { line: 1, column: 1 }
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

function deepestNode(root: unknown, path: DataPath): unknown {
  const found = nodeAt(root, path)
  if (isNode(found) || path.length === 0) return found
  return deepestNode(root, path.slice(0, -1))
}

function nodeAt(root: unknown, path: DataPath): unknown {
  return path.reduce(childOf, root)
}

function childOf(node: unknown, key: string | number): unknown {
  if (isSeq(node)) return node.items[Number(key)]
  return isMap(node) ? pairOf(node, key)?.value : undefined
}

function pairOf(map: YAMLMap, key: string | number | undefined): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
}
