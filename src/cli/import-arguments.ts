import { parseArgs } from 'node:util'

/** What an import was asked for. */
export interface ImportArguments {
  /** Paths; `-` for standard input. */
  readonly files: readonly string[]
  readonly json: boolean
  readonly dryRun: boolean
  /** Whether only the JSON Schema of the results is wanted. */
  readonly schema: boolean
  /** The language, where the editor names it. */
  readonly lang: string | null
}

/** Reads the arguments of an import; a sentence where they cannot be followed. */
export function importArguments(args: readonly string[]): ImportArguments | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      lang: { type: 'string' },
      schema: { type: 'boolean' },
    },
  })
  const {
    json = false,
    'dry-run': dryRun = false,
    lang = null,
    schema = false,
    ...unknown
  } = values
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) return `“--${surplus}” is not expected.`
  if (positionals.length === 0 && schema !== true) return 'Name a file, or - for standard input.'
  if (lang !== null && !IMPORT_LANGUAGES.includes(String(lang))) {
    return `“${String(lang)}” is no language that can be imported. Use one of ${IMPORT_LANGUAGES.join(', ')}.`
  }
  return {
    files: positionals,
    json: json === true,
    dryRun: dryRun === true,
    schema: schema === true,
    lang: lang === null ? null : String(lang),
  }
}

/** The languages that articles can be imported in. */
export const IMPORT_LANGUAGES: readonly string[] = ['bg', 'uk', 'ru', 'en']
