import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The repository's files, committed or about to be, without what `.gitignore` names. */
export function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(file)).sort()
}
