import { describe, expect, it, test } from 'vitest'
import { decodePage } from '#normalise/decode-page.ts'

const TEXT =
  'Президентите разговаряха по телефона във вторник, съобщи пресслужбата. Разговорът продължи един час и двадесет минути.'

const CP1251 = Uint8Array.from(TEXT, (letter) => {
  const code = letter.charCodeAt(0)
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
  return code < 0x80 ? code : 0x3f
})

const KOI8_LETTERS = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'

const KOI8 = Uint8Array.from(TEXT, (letter) => {
  const at = KOI8_LETTERS.indexOf(letter)
  return at >= 0 ? 0xc0 + at : letter.charCodeAt(0)
})

function decoded(bytes: Uint8Array) {
  const result = decodePage(bytes)
  if (!result.ok) throw new Error(result.problem)
  return result
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function html(charset: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([utf8(`<html><head><meta charset="${charset}"></head><body><p>`), body])
}

describe('a page', () => {
  it('is read as UTF-8 where it is that', () => {
    expect(decoded(utf8(TEXT))).toMatchObject({ text: TEXT, encoding: 'utf-8', mislabelled: null })
  })

  it('loses its byte order mark', () => {
    expect(decoded(utf8(`\uFEFF${TEXT}`))).toMatchObject({ text: TEXT, basis: 'bom' })
  })

  it('is read as UTF-16 without a mark', () => {
    const bytes = Buffer.from(TEXT, 'utf16le')
    expect(decoded(bytes)).toMatchObject({ text: TEXT, encoding: 'utf-16le', basis: 'nul-pattern' })
  })

  it('is read as windows-1251 where only its bytes tell', () => {
    expect(decoded(CP1251)).toMatchObject({
      text: TEXT,
      encoding: 'windows-1251',
      basis: 'guessed',
    })
  })

  it('is read as it declares', () => {
    const page = decoded(html('windows-1251', CP1251))
    expect(page).toMatchObject({ encoding: 'windows-1251', basis: 'declared', mislabelled: null })
    expect(page.text).toContain(TEXT)
  })

  it('is read as UTF-8 in spite of what it declares', () => {
    const page = decoded(html('windows-1251', utf8(TEXT)))
    expect(page).toMatchObject({ encoding: 'utf-8', mislabelled: 'windows-1251' })
    expect(page.text).toContain(TEXT)
  })

  it('is read by its bytes where it declares UTF-8 and is not', () => {
    const page = decoded(html('utf-8', CP1251))
    expect(page).toMatchObject({ encoding: 'windows-1251', mislabelled: 'utf-8' })
  })

  it.each([
    ['windows-1251', KOI8, /^koi8-/],
    ['koi8-u', CP1251, /^windows-1251$/],
    ['iso-8859-1', CP1251, /^windows-1251$/],
  ])('is not read as %s where its bytes say otherwise', (declared, bytes, encoding) => {
    const named = Buffer.concat([html(declared, bytes), utf8(' '), bytes])
    const page = decoded(named)
    expect(page.encoding).toMatch(encoding)
    expect(page.mislabelled).not.toBeNull()
    expect(page.text).toContain(TEXT)
  })
})

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', utf8(' \n\n '), 'empty'],
  ['a PDF', utf8('%PDF-1.7 …'), 'binary'],
  ['random bytes', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251), 'binary'],
])('%s is refused', (_name, bytes, problem) => {
  expect(decodePage(bytes)).toEqual({ ok: false, problem })
})

it('a text with a stray NUL is read without it', () => {
  expect(decodePage(utf8(`Един ред\0 и още един. ${TEXT.repeat(4)}`))).toMatchObject({
    ok: true,
    text: `Един ред и още един. ${TEXT.repeat(4)}`,
  })
})
