import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipFiles } from './zip-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = []
  const entries = Object.entries(files).map(([file, text]) => [file, bytes(text)] as const)
  zipFiles(entries, 'copy', (piece) => pieces.push(piece))
  return Buffer.concat(pieces)
}

it('gives the files back, in one folder', () => {
  const zip = unzipSync(zipped({ 'en/індекс.html': 'Ґ', 'a.png': 'picture' }))
  expect(zip).toEqual({
    'copy/en/індекс.html': bytes('Ґ'),
    'copy/a.png': bytes('picture'),
  })
})

it('gives the same bytes for the same files', () => {
  expect(zipped({ a: '1', b: '2' })).toEqual(zipped({ a: '1', b: '2' }))
})

it('says of every file that it is of 1 January 1980', () => {
  const dosTime = [...zipped({ a: '1' }).slice(10, 14)]
  expect(dosTime).toEqual([0, 0, 0b00100001, 0])
})
