import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { trackedFiles } from './tracked-files.ts'

const DIRECTIVE = new RegExp(['eslint-disable', '@ts-(?:ignore|expect-error|nocheck)'].join('|'))

describe('lint exceptions', () => {
  it('state their reason', () => {
    const code = trackedFiles().filter((file) => /^(?:src|tests)\/.*\.(?:ts|astro)$/.test(file))
    const silent = code.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^\s*(?:\/\/|\/\*|<!--)/.test(line) && DIRECTIVE.test(line))
        .filter((line) => !/--\s*\S/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(silent).toEqual([])
  })
})
