import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ArticleEntry } from '#domain/archive-source.ts'
import type { DataPath, Message } from '#domain/message.ts'
import { nearest } from '#domain/nearest.ts'
import type { Removal } from '#domain/schema/article-schema.ts'
import { decodeText } from '#loader/decode-text.ts'
import { mapInBatches } from '#loader/map-in-batches.ts'
import type { ContentBody } from '#loader/parse-content-file.ts'
import { textBlocks, type TextBlock } from '#markdown/text-blocks.ts'
import { compareLines, type LineChange } from '#validate/compare-lines.ts'
import { firstDifference } from '#validate/first-difference.ts'
import { originalLines } from '#validate/original-lines.ts'
import { joinedLines } from '#validate/joined-lines.ts'
import { foldSpace, keptLines, type KeptLine } from '#validate/kept-lines.ts'
import type { Finding, Rule, Subject } from '#validate/rule.ts'

const RULE = 'original-accounted'

/** Every line of an article's original is in its body, or listed as removed; nothing else is. */
export const originalAccounted: Rule = async (subject) => {
  const found = await mapInBatches(subject.folder.parts.articles, (article) =>
    checkArticle(article, subject),
  )
  return found.flat()
}

async function checkArticle(
  article: ArticleEntry,
  { dir, folder }: Subject,
): Promise<readonly Finding[]> {
  const { original } = article.data
  const body = folder.files.get(article.file)?.body ?? null
  if (original === null || body === null) return []
  const bytes = await readFile(path.join(dir, 'originals', original.file)).catch(() => null)
  if (bytes === null) return [missingOriginal(article, original.file, folder.parts.originals)]

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== original.sha256) return [changedOriginal(article, sha256)]
  const lines = originalLines(bytes, original)
  if (lines === null) return [unreadableOriginal(article, bytes)]
  return compare(article, body, lines)
}

function missingOriginal(article: ArticleEntry, name: string, known: readonly string[]): Finding {
  const meant = nearest(name, known)
  return issue(article, ['original', 'file'], {
    reason: `There is no file “${name}” in originals/.`,
    hint: meant === null ? 'Add the capture there.' : `Did you mean “${meant}”?`,
  })
}

function changedOriginal(article: ArticleEntry, sha256: string): Finding {
  return issue(article, ['original', 'sha256'], {
    reason: 'The original is not the file that the article was made from: its SHA-256 differs.',
    hint: `Restore the capture; if it was replaced on purpose, write "${sha256}".`,
  })
}

function unreadableOriginal(article: ArticleEntry, bytes: Uint8Array): Finding {
  const encoding = article.data.original?.encoding
  if (encoding !== undefined) {
    return issue(article, ['original', 'encoding'], {
      reason: `The original is not in ${encoding}: its bytes cannot be read.`,
      hint: 'Write the encoding that the import reported.',
    })
  }
  const decoded = decodeText(bytes)
  const offset = decoded.ok ? 0 : decoded.offset
  return issue(article, ['original', 'file'], {
    reason: `The original is not UTF-8: the byte at offset ${offset} cannot be read.`,
    hint: 'Name its encoding under original.encoding, or save the capture in UTF-8 and write its new SHA-256.',
  })
}

function compare(
  article: ArticleEntry,
  body: ContentBody,
  lines: readonly string[],
): readonly Finding[] {
  const removed = article.data.original?.removed ?? []
  const { kept, wrong } = keptLines(lines, removed)
  const blocks = textBlocks(body.markdown).map((block) => ({
    ...block,
    line: block.line + body.line - 1,
    text: foldSpace(block.text),
  }))
  const texts = blocks.map((block) => block.text)
  const joined = joinedLines(kept, texts)
  const changes = compareLines(
    joined.map((line) => line.text),
    texts,
  )
  return [
    ...wrong.map(({ index, ...words }) => issue(article, ['original', 'removed', index], words)),
    ...changes.map((change) => explain(change, { article, kept: joined, blocks, removed, lines })),
  ]
}

interface Compared {
  readonly article: ArticleEntry
  readonly kept: readonly KeptLine[]
  readonly blocks: readonly TextBlock[]
  readonly removed: readonly Removal[]
  readonly lines: readonly string[]
}

function explain(change: LineChange, compared: Compared): Finding {
  const { article, kept, blocks } = compared
  const line = 'expected' in change ? kept[change.expected] : undefined
  const block = 'actual' in change ? blocks[change.actual] : undefined
  if (block === undefined) return notInBody(article, line)
  if (line === undefined) return atBlock(article, block, extraBlock(block, compared))
  return atBlock(
    article,
    block,
    change.kind === 'moved' ? movedBlock(block, line) : changedBlock(block, line),
  )
}

type Words = Pick<Message, 'reason' | 'hint'>

function notInBody(article: ArticleEntry, line: KeptLine | undefined): Finding {
  return issue(article, ['original', 'removed'], {
    reason: `Line ${line?.line ?? 0} of the original is not in the body: “${line?.text ?? ''}”.`,
    hint: 'Put it back, or list it here with the reason why it is no part of the article.',
  })
}

function extraBlock(block: TextBlock, { removed, lines }: Compared): Words {
  const listed = removed.find(({ line }) => foldSpace(lines[line - 1] ?? '') === block.text)
  if (listed) {
    return {
      reason: `“${block.text}” is in the body, but line ${listed.line} of the original is listed as removed.`,
      hint: 'Take it out of the body, or out of the list.',
    }
  }
  return {
    reason: `“${block.text}” is not in the original.`,
    hint: 'Keep only what the original says; corrections belong under corrections.',
  }
}

function movedBlock(block: TextBlock, { line }: KeptLine): Words {
  return {
    reason: `“${block.text}” stands where line ${line} of the original should.`,
    hint: 'Keep the order of the original.',
  }
}

function changedBlock(block: TextBlock, { line, text }: KeptLine): Words {
  const difference = firstDifference(text, block.text)
  return {
    reason: `The body says “${difference?.found ?? ''}” where line ${line} of the original says “${difference?.expected ?? ''}”.`,
    hint: 'Write it as the original has it; if a part was left out, list it under original.removed.',
  }
}

function atBlock(article: ArticleEntry, block: TextBlock, words: Words): Finding {
  return { rule: RULE, level: 'error', file: article.file, line: block.line, column: 1, ...words }
}

function issue(article: ArticleEntry, at: DataPath, words: Words): Finding {
  return { rule: RULE, level: 'error', file: article.file, path: at, ...words }
}
