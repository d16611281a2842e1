import { parseArgs } from 'node:util'
import { build } from './build.ts'
import { serve } from './serve.ts'
import { validate } from './validate.ts'

/** A command: it prints what people need to know and gives the exit code. */
type Command = (env: NodeJS.ProcessEnv) => Promise<number>

const COMMANDS: Readonly<Record<string, Command>> = { build, serve, validate }

const USAGE = `Usage: node src/cli/main.ts <command>

  validate  check the content folder
  build     check it, then build the site into dist/
  serve     show the built site on this machine

CONTENT_DIR  the content folder (content)
OUT_DIR      the folder of the built site (dist)
SITE_URL     the public address (the url in site.yaml)`

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`Something went wrong: ${error instanceof Error ? error.message : String(error)}`)
  return 1
})

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return print(USAGE, 0)
  const [name = '', ...others] = positionals
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) return print(`There is no command “${name}”.\n\n${USAGE}`, 1)
  if (others.length > 0) return print(`“${others.join(' ')}” is not expected.\n\n${USAGE}`, 1)
  return command(process.env)
}

function print(text: string, code: number): number {
  if (code === 0) console.log(text)
  else console.error(text)
  return code
}
