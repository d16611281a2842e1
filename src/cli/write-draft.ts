import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Archive } from '#domain/archive.ts'
import { articleDraft, type DraftChoices } from './article-draft.ts'
import { draftName, freeName } from './draft-path.ts'
import { draftedEvent, type DraftedEvent } from './drafted-event.ts'
import type { ImportedPage } from './imported-page.ts'

/** Where a draft is written to, and what is already there. */
export interface DraftTarget {
  readonly dir: string
  readonly archive: Archive
  /** The name of the file that was imported; null for standard input. */
  readonly source: string | null
  readonly bytes: Uint8Array
  readonly choices: DraftChoices
}

/**
 * Writes the draft of an article, the copy of its original and, for a new event of people who are not
 * the site’s subject persons, who took part in it. Overwrites nothing; returns what it wrote but for
 * the original, the article first.
 */
export async function writeDraft(
  imported: Extract<ImportedPage, { readonly kind: 'article' }>,
  target: DraftTarget,
): Promise<readonly [string, ...string[]]> {
  const { page, findings, sha256 } = imported
  const originalFile = await keepOriginal(
    target,
    `${sha256.slice(0, 16)}.${page.format === 'html' ? 'html' : 'txt'}`,
  )
  const name = draftName(page.title ?? page.body[0]?.text ?? '', { lang: page.lang, findings })
  const folder = path.join(target.dir, 'articles', page.lang)
  await mkdir(folder, { recursive: true })
  const { archive, choices } = target
  const event = draftedEvent(findings, choices.event, archive)
  const text = articleDraft(imported, { archive, originalFile, choices, event })
  const file = await writeNew(folder, `${name}.md`, Buffer.from(text))
  return [`articles/${page.lang}/${file}`, ...(await writeParticipants(target.dir, event))]
}

/** Says who took part in a new event, unless the event has a file already. */
async function writeParticipants(
  dir: string,
  { id, participants }: DraftedEvent,
): Promise<readonly string[]> {
  if (id === null || participants === null) return []
  const file = `events/${id}/event.yaml`
  if (await exists(path.join(dir, file))) return []
  await mkdir(path.join(dir, 'events', id), { recursive: true })
  const text = `# guessed: check who took part\nparticipants: ${JSON.stringify(participants)}\n`
  await writeFile(path.join(dir, file), text, { flag: 'wx' })
  return [file]
}

async function keepOriginal(
  { dir, source, bytes }: DraftTarget,
  otherwise: string,
): Promise<string> {
  const folder = path.join(dir, 'originals')
  await mkdir(folder, { recursive: true })
  const name = source === null ? otherwise : path.basename(source).replace(/^\.+/, '') || otherwise
  const there = await readFile(path.join(folder, name)).catch(() => null)
  return there?.equals(bytes) === true ? name : writeNew(folder, name, bytes)
}

/** Writes a file under the first free name. */
async function writeNew(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const taken = new Set<string>()
  let free = name
  while (await exists(path.join(folder, free))) {
    taken.add(free)
    free = freeName(name, (one) => taken.has(one))
  }
  await writeFile(path.join(folder, free), bytes, { flag: 'wx' })
  return free
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
