import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentDir } from '#loader/content-dir.ts'
import { textReport } from '#validate/reporters/text-reporter.ts'
import { validateContent } from '#validate/validate-content.ts'
import { shortPath } from './short-path.ts'

/** Checks the content folder and reports every finding; fails where one is an error. */
export async function validate(env: NodeJS.ProcessEnv): Promise<number> {
  const dir = contentDir(env)
  const messages = await validateContent(dir)
  const hasErrors = messages.some(({ level }) => level === 'error')
  const report = textReport(messages, {
    folder: shortPath(dir),
    textOf: (file) => textOf(path.join(dir, file)),
  })
  if (hasErrors) console.error(report)
  else console.log(report)
  return hasErrors ? 1 : 0
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
