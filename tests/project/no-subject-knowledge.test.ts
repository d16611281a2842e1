import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namesFound, namesIn } from '../site/support/people-names.ts'
import { trackedFiles } from './tracked-files.ts'

describe('the generator', () => {
  it('names no person and no outlet of its first archive', () => {
    const names = namesIn('content')
    const found = trackedFiles()
      .filter((file) => file.startsWith('src/') && !file.endsWith('.woff2'))
      .flatMap((file) =>
        namesFound(readFileSync(file, 'utf8'), names).map((name) => `${file}: ${name}`),
      )
    expect(found).toEqual([])
  })

  it('would be caught naming one', () => {
    expect(namesFound('A call with Lin, and with linden.', ['Lin', 'Wei'])).toEqual(['Lin'])
    expect(namesFound('Разговор с Лин.', ['Лин'])).toEqual(['Лин'])
  })
})
