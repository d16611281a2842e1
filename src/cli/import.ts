import { readFile, stat } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { buildArchive } from '#domain/build-archive.ts'
import { contentDir } from '#loader/content-dir.ts'
import { readContentFolder, sourceToAddTo } from '#loader/read-content-folder.ts'
import { loadLanguageDetector } from '#normalise/language-detector.ts'
import { importArguments, type ImportArguments } from './import-arguments.ts'
import { importJson } from './import-json.ts'
import { askChoices, askLanguage, type Ask } from './import-questions.ts'
import { importReport, stillToFillIn } from './import-report.ts'
import {
  placePages,
  readImportedPage,
  type ImportContext,
  type ImportedPage,
  type ReadPage,
} from './imported-page.ts'
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
    console.error(`${asked}\n\n${USAGE}`)
    return 1
  }
  if (asked.help) {
    console.log(USAGE)
    return 0
  }
  if (asked.schema) {
    console.log(importResultJsonSchema())
    return 0
  }
  // Compiles patterns to machine code at once, not after a first run of each in bytecode: a page
  // meets hundreds of them a few times each, and to compile them twice takes a second.
  setFlagsFromString('--no-regexp-tier-up')
  const dir = contentDir(env)
  const source = sourceToAddTo(await readContentFolder(dir))
  const archive = source === null ? null : buildArchive(source).archive
  if (archive === null) {
    console.error(`The content folder has errors. Run “npm run validate” and mend them first.`)
    return 1
  }
  const detectLanguage = await loadLanguageDetector()
  const context = { archive, detectLanguage, lang: asked.lang }
  return importAll(asked, { dir, context, ask: askOf(env, asked) })
}

const USAGE = `Usage: npm run import -- [option …] FILE… (or - for standard input)

  --dry-run   write nothing
  --lang bg   say the language (bg, uk, ru or en), where it cannot be told
  --json      print one JSON object a file and line, for other programs
  --schema    print the JSON Schema of these objects
  --help      print this`

interface Run {
  readonly dir: string
  readonly context: ImportContext
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

/** Reads all files before it says anything of one: each page may tell what another leaves out. */
async function importAll(asked: ImportArguments, run: Run): Promise<number> {
  const inputs: Input[] = []
  for (const [index, file] of asked.files.entries()) {
    inputs.push(await readFileOf(file, run))
    showProgress(index + 1, asked.files.length)
  }
  const pages = placePages(
    inputs.map(({ page }) => page),
    run.context.archive,
  )
  const written: string[] = []
  const batch = { asked, run, seen: new Map<string, string>(), written }
  for (const [index, imported] of pages.entries()) {
    const input = inputs[index]
    if (input) await report(input, imported, batch)
  }
  if (written.length > 0) console.error(await stillToFillIn(run.dir, written))
  return pages.some(({ kind }) => kind === 'refused') ? 1 : 0
}

/** A file of the call, and what was read in it. */
interface Input {
  readonly file: string
  /** Null where there are none to read. */
  readonly bytes: Uint8Array | null
  readonly page: ReadPage
}

async function readFileOf(file: string, run: Run): Promise<Input> {
  const bytes = await readInput(file)
  if (typeof bytes === 'string') return { file, bytes: null, page: refused(bytes) }
  return { file, bytes, page: await understand(bytes, run) }
}

interface Batch {
  readonly asked: ImportArguments
  readonly run: Run
  /** The files of this call of which drafts were made, by their SHA-256. */
  readonly seen: Map<string, string>
  readonly written: string[]
}

/** Says what was found in a file, and writes its draft unless that is not wanted. */
async function report(input: Input, imported: ImportedPage, batch: Batch): Promise<void> {
  const { file, bytes } = input
  const { asked } = batch
  if (asked.json) console.log(JSON.stringify(importJson(imported)))
  if (bytes !== null && imported.kind === 'article' && !asked.dryRun) {
    await draft({ file, bytes, imported }, batch)
  } else if (!asked.json) {
    console.log(importReport(file, imported, asked))
  } else if (imported.kind === 'refused') {
    console.error(`${file}: ${imported.reason}`)
  }
}

interface Drafted {
  readonly file: string
  readonly bytes: Uint8Array
  readonly imported: Extract<ImportedPage, { readonly kind: 'article' }>
}

async function draft({ file, bytes, imported }: Drafted, batch: Batch): Promise<void> {
  const { asked, run, seen, written } = batch
  const before = seen.get(imported.sha256)
  if (before !== undefined) {
    if (!asked.json) console.log(`${file}: the same page as ${before}. Nothing more is written.`)
    return
  }
  if (run.ask !== null) console.log(importReport(file, imported, asked))
  const choices = run.ask === null ? {} : await askChoices(imported, run.ask)
  const source = file === '-' ? null : file
  const files = await writeDraft(imported, {
    dir: run.dir,
    archive: run.context.archive,
    source,
    bytes,
    choices,
  })
  written.push(...files)
  seen.set(imported.sha256, file)
  if (run.ask !== null) console.log(`${file}: drafted as ${files.join(', ')}`)
  else if (!asked.json)
    console.log(importReport(file, imported, { files: asked.files, drafts: files }))
}

/** Reads a page; where only its language is missing, the editor may name it. */
async function understand(bytes: Uint8Array, { context, ask }: Run): Promise<ReadPage> {
  const read = readImportedPage(bytes, context)
  const isUntold = read.kind === 'refused' && read.page?.outcome === 'ask'
  const lang = isUntold && ask !== null ? await askLanguage(ask) : null
  return lang === null ? read : readImportedPage(bytes, { ...context, lang })
}

function refused(reason: string): ReadPage {
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
