import { expect, it } from 'vitest'
import { remembered } from '#normalise/remembered.ts'

it('a remembered function is asked once for each text, also where it finds nothing', () => {
  const asked: string[] = []
  const find = remembered((text) => {
    asked.push(text)
    return text === 'bridge' ? 1 : null
  })
  expect(['bridge', 'river', 'bridge', 'river'].map(find)).toEqual([1, null, 1, null])
  expect(asked).toEqual(['bridge', 'river'])
})
