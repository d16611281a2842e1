import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { canAsk, terminalAsk } from './terminal-questions.ts'

const TERMINAL = { isTTY: true }

describe('questions', () => {
  it('are put only where a terminal is at both ends and no CI runs', () => {
    expect(canAsk({}, { input: TERMINAL, output: TERMINAL })).toBe(true)
    expect(canAsk({}, { input: {}, output: TERMINAL })).toBe(false)
    expect(canAsk({}, { input: TERMINAL, output: {} })).toBe(false)
    expect(canAsk({ CI: 'true' }, { input: TERMINAL, output: TERMINAL })).toBe(false)
  })

  it('are answered by a line', async () => {
    const { ask, input } = terminal()
    const answer = ask('Which? ')
    input.write('2\n')
    expect(await answer).toBe('2')
  })

  it('are answered with nothing where the terminal is closed', async () => {
    const { ask, input } = terminal()
    const answer = ask('Which? ')
    input.end()
    expect(await answer).toBe('')
  })
})

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const streams = { input, output } as unknown as Parameters<typeof terminalAsk>[0]
  return { ask: terminalAsk(streams), input }
}
