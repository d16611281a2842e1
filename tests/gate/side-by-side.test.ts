import { describe, expect, it } from 'vitest'
import { sideBySide } from './side-by-side.ts'

describe('steps side by side', () => {
  it('begin as soon as there is a place, and no sooner', async () => {
    const begun: string[] = []
    const ends = new Map<string, () => void>()
    const all = sideBySide(['a', 'b', 'c'], 2, (item) => {
      begun.push(item)
      return new Promise<void>((resolve) => ends.set(item, resolve))
    })
    expect(begun).toEqual(['a', 'b'])
    ends.get('b')?.()
    await Promise.resolve()
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const end of ends.values()) end()
    await all
  })

  it('are reported in the order in which they are listed', async () => {
    const late = Promise.withResolvers<string>()
    const results = sideBySide(['late', 'early', 'last'], 2, (item) => {
      if (item === 'late') return late.promise
      // The last begins when the early one has ended.
      if (item === 'last') late.resolve('late')
      return Promise.resolve(item)
    })
    expect(await results).toEqual(['late', 'early', 'last'])
  })
})
