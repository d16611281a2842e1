import { buildArchive } from '#domain/build-archive.ts'
import type { Message } from '#domain/message.ts'
import { readContentFolder, type ContentFolder } from '#loader/read-content-folder.ts'
import { sortMessages } from '#loader/sort-messages.ts'
import type { Finding, Rule } from '#validate/rule.ts'
import { commentInText } from '#validate/rules/comment-in-text.ts'
import { droppedMarkup } from '#validate/rules/dropped-markup.ts'
import { localeStrings } from '#validate/rules/locale-strings.ts'
import { longName } from '#validate/rules/long-name.ts'
import { originalAccounted } from '#validate/rules/original-accounted.ts'
import { originalUnused } from '#validate/rules/original-unused.ts'
import { permalinkKept } from '#validate/rules/permalink-kept.ts'
import { quoteVerbatim } from '#validate/rules/quote-verbatim.ts'
import { roleContradicted } from '#validate/rules/role-contradicted.ts'

const RULES: readonly Rule[] = [
  commentInText,
  droppedMarkup,
  localeStrings,
  longName,
  originalAccounted,
  originalUnused,
  permalinkKept,
  quoteVerbatim,
  roleContradicted,
]

/** Everything that is wrong in a content folder, sorted by file and line. */
export async function validateContent(dir: string): Promise<readonly Message[]> {
  const folder = await readContentFolder(dir)
  const found = await Promise.all(RULES.map(async (rule) => rule({ dir, folder })))
  const issues = folder.source === null ? [] : buildArchive(folder.source).issues
  return sortMessages([
    ...folder.messages,
    ...[...issues, ...found.flat()].map((finding) => located(finding, folder)),
  ])
}

function located(finding: Finding, folder: ContentFolder): Message {
  if (!('path' in finding)) return finding
  const { path, ...words } = finding
  const position = folder.files.get(finding.file)?.positions?.positionOf(path)
  return { ...words, line: position?.line ?? 1, column: position?.column ?? 1 }
}
