import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipFiles } from './zip-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it('gives the files back, in one folder', () => {
  const zip = unzipSync(zipFiles(new Map([['en/індекс.html', bytes('Ґ')]]), 'copy'))
  expect(zip).toEqual({ 'copy/en/індекс.html': bytes('Ґ') })
})

it('gives the same bytes whatever the order of the files', () => {
  const [a, b] = [['a', bytes('1')] as const, ['b', bytes('2')] as const]
  expect(zipFiles(new Map([a, b]), 'copy')).toEqual(zipFiles(new Map([b, a]), 'copy'))
})

it('says of every file that it is of 1 January 1980', () => {
  const zip = zipFiles(new Map([['a', bytes('1')]]), 'copy')
  const dosTime = [...zip.slice(10, 14)]
  expect(dosTime).toEqual([0, 0, 0b00100001, 0])
})
