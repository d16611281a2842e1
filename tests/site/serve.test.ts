import { spawn, type ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe('the command that serves the site', () => {
  let server: ChildProcess
  let address: string
  beforeAll(async () => {
    server = spawn(process.execPath, ['src/cli/main.ts', 'serve'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    address = await printedAddress(server)
  })
  afterAll(() => {
    server.kill()
  })

  it('prints an address on this machine only', () => {
    expect(new URL(address).hostname).toBe('127.0.0.1')
  })

  it('answers there with the language choice', async () => {
    const response = await fetch(address)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('hreflang')
  })
})

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/\S+/.exec(output)?.[0]
      if (address !== undefined) resolve(address)
    })
    server.on('close', () => {
      reject(new Error(`The server ended without an address: ${output}`))
    })
  })
}
