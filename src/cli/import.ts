import { readFile, stat } from 'node:fs/promises'
import { buildArchive } from '#domain/build-archive.ts'
import { contentDir } from '#loader/content-dir.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import type { DraftedEvent } from '#match/archive/drafted-event.ts'
import { loadLanguageDetector } from '#normalise/language-detector.ts'
import { importArguments, type ImportArguments } from './import-arguments.ts'
import { importJson } from './import-json.ts'
import { askChoices, askLanguage, type Ask } from './import-questions.ts'
import { importReport, stillToFillIn } from './import-report.ts'
import { importPage, type ImportContext, type ImportedPage } from './imported-page.ts'
import { importResultJsonSchema } from './import-result.ts'
import { canAsk, terminalAsk } from './terminal-questions.ts'
import { writeDraft } from './write-draft.ts'

/** Imports captured pages: drafts an article of each, or says why there is none. */
export async function importPages(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
): Promise<number> {
  const asked = importArguments(args)
  if (typeof asked === 'string') {
    console.error(`${asked}\n${USAGE}`)
    return 1
  }
  if (asked.schema) {
    console.log(importResultJsonSchema())
    return 0
  }
  const dir = contentDir(env)
  const { source } = await readContentFolder(dir)
  const archive = source === null ? null : buildArchive(source).archive
  if (archive === null) {
    console.error(`The content folder has errors. Run “npm run validate” and mend them first.`)
    return 1
  }
  const detectLanguage = await loadLanguageDetector()
  const drafted: DraftedEvent[] = []
  const context = { archive, drafted, detectLanguage, lang: asked.lang }
  return importAll(asked, { dir, context, drafted, ask: askOf(env, asked) })
}

const USAGE =
  'Usage: npm run import -- [--json] [--dry-run] [--lang bg|uk|ru|en] FILE… (or - for standard input), or --schema'

interface Run {
  readonly dir: string
  readonly context: ImportContext
  /** The new events of the files so far, once for each file. */
  readonly drafted: DraftedEvent[]
  /** Null where nobody is there to answer, or nothing will be written. */
  readonly ask: Ask | null
}

/** More files than that are imported without questions: their guesses are marked in the drafts. */
const MOST_ASKED = 5

function askOf(env: NodeJS.ProcessEnv, { json, dryRun, files }: ImportArguments): Ask | null {
  const terminal = { input: process.stdin, output: process.stdout }
  const isQuiet = json || dryRun || files.includes('-') || files.length > MOST_ASKED
  return isQuiet || !canAsk(env, terminal) ? null : terminalAsk(terminal)
}

async function importAll(asked: ImportArguments, run: Run): Promise<number> {
  const written: string[] = []
  const seen = new Map<string, string>()
  let failures = 0
  for (const [index, file] of asked.files.entries()) {
    const imported = await importFile(file, { asked, run, seen, written })
    if (imported.kind === 'refused') failures += 1
    showProgress(index + 1, asked.files.length)
  }
  if (written.length > 0) console.error(await stillToFillIn(run.dir, written))
  return failures > 0 ? 1 : 0
}

interface Batch {
  readonly asked: ImportArguments
  readonly run: Run
  /** The originals of this call, by their SHA-256. */
  readonly seen: Map<string, string>
  readonly written: string[]
}

async function importFile(file: string, batch: Batch): Promise<ImportedPage> {
  const { asked, run, seen, written } = batch
  const bytes = await readInput(file)
  const imported = typeof bytes === 'string' ? refused(bytes) : await understand(bytes, run)
  remember(imported, run.drafted)
  if (asked.json) console.log(JSON.stringify(importJson(imported)))
  if (typeof bytes === 'string' || imported.kind !== 'article' || asked.dryRun) {
    if (!asked.json) console.log(importReport(file, imported, null))
    else if (imported.kind === 'refused') console.error(`${file}: ${imported.reason}`)
    return imported
  }
  const before = seen.get(imported.sha256)
  const source = file === '-' ? null : file
  if (before === undefined && run.ask !== null) console.log(importReport(file, imported, null))
  const choices =
    before === undefined && run.ask !== null ? await askChoices(imported, run.ask) : {}
  const target = { dir: run.dir, archive: run.context.archive, source, bytes, choices }
  const draft = before ?? (await writeDraft(imported, target))
  if (before === undefined) written.push(draft)
  seen.set(imported.sha256, draft)
  if (run.ask !== null) console.log(`${file}: drafted as ${draft}`)
  else if (!asked.json) console.log(importReport(file, imported, draft))
  return imported
}

function remember(imported: ImportedPage, drafted: DraftedEvent[]): void {
  const event = imported.kind === 'article' ? imported.findings.drafted : null
  if (event) drafted.push(event)
}

/** Reads a page; where only its language is missing, the editor may name it. */
async function understand(bytes: Uint8Array, { context, ask }: Run): Promise<ImportedPage> {
  const imported = importPage(bytes, context)
  const isUntold = imported.kind === 'refused' && imported.page?.outcome === 'ask'
  const lang = isUntold && ask !== null ? await askLanguage(ask) : null
  return lang === null ? imported : importPage(bytes, { ...context, lang })
}

function refused(reason: string): ImportedPage {
  return { kind: 'refused', page: null, reason }
}

const LARGEST = 20_000_000

async function readInput(file: string): Promise<Uint8Array | string> {
  if (file === '-') return readStandardInput()
  const found = await stat(file).catch(() => null)
  if (found === null) return 'There is no such file.'
  if (!found.isFile()) return 'It is not a file.'
  if (found.size >= LARGEST) return 'The file is 20 MB or larger, which no article is.'
  return readFile(file).catch(() => 'It cannot be read.')
}

async function readStandardInput(): Promise<Uint8Array | string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= LARGEST) return 'The input is 20 MB or larger, which no article is.'
  }
  return Buffer.concat(chunks)
}

const EVERY = 50

function showProgress(done: number, all: number): void {
  if (all > 1 && (done % EVERY === 0 || done === all)) console.error(`${done} of ${all}`)
}
