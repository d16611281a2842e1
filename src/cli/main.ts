import { readCommand } from './read-command.ts'

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
  import      draft articles from captured pages
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
  const asked = readCommand(argv, Object.keys(COMMANDS))
  if ('problem' in asked) return explain(asked)
  const command = await COMMANDS[asked.name]?.()
  return command ? command(process.env, asked.args) : 1
}

function explain({ problem, code }: { readonly problem: string; readonly code: number }): number {
  if (code === 0) console.log(USAGE)
  else console.error(problem === '' ? USAGE : `${problem}\n\n${USAGE}`)
  return code
}
