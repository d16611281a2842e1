import { parseArgs } from 'node:util'

/** What an import was asked for. */
export interface ImportArguments {
  /** Paths; `-` for standard input. */
  readonly files: readonly string[]
  readonly json: boolean
  readonly dryRun: boolean
  /** Whether only the JSON Schema of the results is wanted. */
  readonly schema: boolean
  /** Whether only an explanation is wanted. */
  readonly help: boolean
  /** The language, where the editor names it. */
  readonly lang: string | null
}

/** Reads the arguments of an import; a sentence where they cannot be followed. */
export function importArguments(args: readonly string[]): ImportArguments | string {
  const surplus = unknownOption(args)
  if (surplus !== null) {
    return `“${surplus}” is not expected. A file whose name begins with - is written ./${surplus}.`
  }
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      lang: { type: 'string' },
      schema: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const { json, 'dry-run': dryRun, lang = null, schema, help } = values
  if (positionals.length === 0 && schema !== true && help !== true)
    return 'Name a file, or - for standard input.'
  if (lang !== null && !IMPORT_LANGUAGES.includes(String(lang))) {
    return `“${String(lang)}” is no language that can be imported. Use one of ${IMPORT_LANGUAGES.join(', ')}.`
  }
  return {
    files: positionals,
    json: json === true,
    dryRun: dryRun === true,
    schema: schema === true,
    help: help === true,
    lang: lang === null ? null : String(lang),
  }
}

const OPTION = /^(?:-h|--help|--json|--dry-run|--schema|--lang(?:=.*)?)$/

/** The first thing before a -- that looks like an option and is none. */
function unknownOption(args: readonly string[]): string | null {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  return options.find((one) => /^-./.test(one) && !OPTION.test(one)) ?? null
}

/** The languages that articles can be imported in. */
export const IMPORT_LANGUAGES: readonly string[] = ['bg', 'uk', 'ru', 'en']
