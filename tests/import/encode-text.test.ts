import { describe, expect, it } from 'vitest'
import { encodeText } from './encode-text.ts'

describe('encodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-u', 'koi8-r'])(
    'writes what %s reads back',
    (encoding) => {
      const bytes = encodeText('Мост, 17:30', encoding)
      expect(new TextDecoder(encoding).decode(bytes)).toBe('Мост, 17:30')
    },
  )

  it('refuses a letter that the encoding does not have', () => {
    expect(() => encodeText('«', 'koi8-r')).toThrow('“«”')
  })
})
