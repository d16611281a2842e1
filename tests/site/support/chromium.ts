import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/** Starts Chromium without a window and without talking to anyone, in an empty profile. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

/** Where a Chromium is, after fetching one if this machine has none. */
export function findChromium(): string {
  const found =
    installed() ?? attempt(playwrightDownload, downloaded) ?? attempt(debianPackage, installed)
  if (found !== null) return found
  throw new Error(
    'No Chromium found and none could be fetched. Install chromium or google-chrome, or set CHROME_PATH to a browser’s program file.',
  )
}

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable']

function installed(): string | null {
  const asked = process.env['CHROME_PATH']
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked
    throw new Error(`CHROME_PATH names “${asked}”, which does not exist.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find((file) => existsSync(file)) ?? downloaded()
}

function downloaded(): string | null {
  const file = chromium.executablePath()
  return existsSync(file) ? file : null
}

function attempt(fetch: () => boolean, find: () => string | null): string | null {
  return fetch() ? find() : null
}

function playwrightDownload(): boolean {
  console.log('No Chromium on this machine: fetching the one that Playwright names …')
  return run('npx', ['playwright-core', 'install', 'chromium'])
}

function debianPackage(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing Debian’s chromium …')
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env, timeout: 240_000 }).status === 0
}
