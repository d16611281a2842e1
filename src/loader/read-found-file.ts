import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { controlCharacterIn } from '#domain/control-characters.ts'
import type { Message } from '#domain/message.ts'
import { NO_PARTS, type ContentParts } from '#loader/content-parts.ts'
import { contentPath } from '#loader/content-path.ts'
import { decodeText } from '#loader/decode-text.ts'
import {
  controlCharacterMessage,
  encodingMessage,
  fileMessage,
  notAFileMessage,
  unexpectedFileMessage,
} from '#loader/file-messages.ts'
import type { FoundFile } from '#loader/list-files.ts'
import type { ContentBody } from '#loader/parse-content-file.ts'
import { readContentFile, type DataFile } from '#loader/read-content-file.ts'
import type { DataPositions } from '#markdown/data-positions.ts'

/** The text of one content file, for what looks closer at it later. */
export interface ContentFile {
  readonly text: string
  /** Null in YAML files, and where the front matter cannot be read. */
  readonly body: ContentBody | null
  /** Null where the YAML cannot be read. */
  readonly positions: DataPositions | null
}

/** What one file of a content folder adds to the archive, and what is wrong with it. */
export interface ReadFound {
  readonly file: string
  /** Null where the file holds no data, or is not UTF-8. */
  readonly content: ContentFile | null
  readonly parts: ContentParts
  readonly messages: readonly Message[]
}

/** Reads one file that was found in a content folder. */
export async function readFoundFile(dir: string, found: FoundFile): Promise<ReadFound> {
  const { file } = found
  const kind = contentPath(file)
  if (kind.kind === 'ignored') return without(file)
  if (found.kind !== 'file') return without(file, notAFileMessage(found))
  if (kind.kind === 'unexpected') return without(file, unexpectedFileMessage(file))
  if (kind.kind === 'misnamed') return without(file, fileMessage(file, kind))
  if (kind.kind === 'original') {
    return { ...without(file), parts: { ...NO_PARTS, originals: [kind.name] } }
  }
  return readData(dir, file, kind)
}

function without(file: string, ...messages: readonly Message[]): ReadFound {
  return { file, content: null, parts: NO_PARTS, messages }
}

async function readData(dir: string, file: string, kind: DataFile): Promise<ReadFound> {
  const bytes = await readFile(path.join(dir, file)).catch(() => null)
  if (bytes === null) return without(file, notAFileMessage({ file, kind: 'file' }))
  const decoded = decodeText(bytes)
  if (!decoded.ok) return without(file, encodingMessage(file, decoded))

  const { text } = decoded
  const control = controlCharacterIn(text)
  if (control) return without(file, controlCharacterMessage(file, text, control))

  const { body, positions, problems, parts } = readContentFile(file, kind, text)
  const messages = problems.map((problem): Message => ({ ...problem, level: 'error', file }))
  return { file, content: { text, body, positions }, parts, messages }
}
