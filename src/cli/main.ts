import { parseArgs } from 'node:util'

/** A command: it prints what people need to know and gives the exit code. */
type Command = (env: NodeJS.ProcessEnv, args: readonly string[]) => Promise<number>

/** Loaded on demand: Astro takes a second to load, and checking content needs none of it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  claims: async () => (await import('./claims.ts')).claims,
  import: async () => (await import('./import.ts')).importPages,
  permalinks: async () => (await import('./permalinks.ts')).permalinks,
  serve: async () => (await import('./serve.ts')).serve,
  validate: async () => (await import('./validate.ts')).validate,
}

const USAGE = `Usage: node src/cli/main.ts <command> [argument …]

  validate    check the content folder
  claims      list an article’s sentences, and print claims on the chosen ones
  import      draft articles of captured pages
  permalinks  add the site’s addresses to the list of those that must not die
  build       check the content folder, then build the site into dist/
  serve       show the built site on this machine

CONTENT_DIR  the content folder (content)
OUT_DIR      the folder of the built site (dist)
SITE_URL     the public address (the url in site.yaml)`

const code = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`Something went wrong: ${error instanceof Error ? error.message : String(error)}`)
  return 1
})
// A build that failed inside Astro leaves open what would keep the process alive for ever, and a
// process that is ended does not wait until a pipe has taken all that was printed.
if (code !== 0) process.stdout.write('', () => process.exit(code))

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...argv], strict: false })
  const { help, h, ...unknown } = values
  if (help || h) return explain('', 0)
  const [name = '', ...others] = positionals
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) return explain(`There is no command “${name}”.\n\n`, 1)
  const command = await load()
  if (name === 'import') return command(process.env, argv.slice(argv.indexOf(name) + 1))
  const surplus = [...(name === 'claims' ? [] : others), ...Object.keys(unknown)].join(' ')
  if (surplus !== '') return explain(`“${surplus}” is not expected.\n\n`, 1)
  return command(process.env, others)
}

function explain(problem: string, code: number): number {
  if (code === 0) console.log(USAGE)
  else console.error(`${problem}${USAGE}`)
  return code
}
