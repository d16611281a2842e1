import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { validateContent } from '#validate/validate-content.ts'
import { articleText, contentFolder, type Files } from '#tests/builders/content-folder.ts'

const ARTICLE = 'articles/bg/a.md'

async function found(files: Files): Promise<readonly string[]> {
  const messages = await validateContent(contentFolder(files))
  return messages.map(({ file, line, level, rule }) => `${file}:${line} ${level} ${rule}`)
}

async function reasons(files: Files): Promise<string> {
  const messages = await validateContent(contentFolder(files))
  return messages.map(({ reason, hint }) => `${reason} ${hint}`).join('\n')
}

describe('validating content', () => {
  it('finds nothing in a valid folder', async () => {
    expect(await found({})).toEqual([])
  })

  it('gives a dangling reference its place', async () => {
    expect(await found({ [ARTICLE]: articleText({ outlet: 'bbc' }) })).toEqual([
      `${ARTICLE}:4 error dangling-reference`,
    ])
  })

  it('wants interface texts for every locale', async () => {
    const site =
      'url: https://example.org/\ntitle: { en: A }\ntagline: { en: B }\nlocales: [en, eo]\ndefaultLocale: en\nsubject: [ann]\n'
    expect(await found({ 'site.yaml': site })).toEqual(['site.yaml:4 error locale-strings'])
  })

  it('warns of a capture that no article names', async () => {
    expect(await found({ 'originals/x.txt': 'x' })).toEqual([
      'originals/x.txt:1 warning original-unused',
    ])
  })
})

function withOriginal(original: string, body: string, removed = '[]'): Files {
  const sha256 = createHash('sha256').update(original).digest('hex')
  const fields = { original: `{ file: x.txt, sha256: "${sha256}", removed: ${removed} }` }
  return { 'originals/x.txt': original, [ARTICLE]: articleText(fields, body) }
}

describe('an original', () => {
  const ORIGINAL = 'Заглавие\n\nЕдно две три.\nЧетири.\n\nСподели:\n'
  const REMOVED = '[{ line: 1, reason: title }, { line: 6, reason: share-block }]'

  it('is accounted for by the body and the list of what was removed', async () => {
    expect(await found(withOriginal(ORIGINAL, 'Едно *две* три.\n\n- Четири.', REMOVED))).toEqual([])
  })

  it('may lose a part of a line', async () => {
    const removed = '[{ line: 1, text: date 2026, reason: capture-metadata }]'
    expect(await found(withOriginal('date 2026 Едно.', 'Едно.', removed))).toEqual([])
  })

  it.each([
    [
      'a line is missing from the body',
      'Едно две три.',
      REMOVED,
      8,
      /Line 4 of the original is not in the body: “Четири\.”/,
    ],
    [
      'a word differs',
      'Едно два три.\n\nЧетири.',
      REMOVED,
      13,
      /says “два” where line 3 of the original says “две”/,
    ],
    [
      'a quotation mark differs',
      '"Едно две три.\n\nЧетири.',
      REMOVED,
      13,
      /says “"Едно” where line 3 of the original says “Едно”/,
    ],
    [
      'a paragraph is added',
      'Едно две три.\n\nНово.\n\nЧетири.',
      REMOVED,
      15,
      /“Ново\.” is not in the original/,
    ],
    [
      'paragraphs change places',
      'Четири.\n\nЕдно две три.',
      REMOVED,
      13,
      /stands where line 3 of the original should/,
    ],
    [
      'a removed line is in the body',
      'Едно две три.\n\nЧетири.\n\nСподели:',
      REMOVED,
      17,
      /line 6 of the original is listed as removed/,
    ],
    [
      'a removal names an empty line',
      'Едно две три.\n\nЧетири.',
      REMOVED.replace(']', ', { line: 2, reason: sidebar }]'),
      8,
      /Line 2 of the original is empty/,
    ],
    [
      'a removal names no line',
      'Едно две три.\n\nЧетири.',
      REMOVED.replace(']', ', { line: 99, reason: sidebar }]'),
      8,
      /Line 99 of the original is empty/,
    ],
    [
      'a removed part is not in its line',
      'Едно две три.\n\nЧетири.',
      REMOVED.replace(']', ', { line: 3, text: пет, reason: sidebar }]'),
      8,
      /“пет” is not in line 3/,
    ],
  ])('is not accounted for when %s', async (_, body, removed, line, reason) => {
    const files = withOriginal(ORIGINAL, body, removed)
    expect(await found(files)).toContain(`${ARTICLE}:${line} error original-accounted`)
    expect(await reasons(files)).toMatch(reason)
  })

  it('has the recorded SHA-256', async () => {
    const files = { ...withOriginal('Едно.', 'Едно.'), 'originals/x.txt': 'Две.' }
    expect(await found(files)).toEqual([`${ARTICLE}:8 error original-accounted`])
    expect(await reasons(files)).toContain(createHash('sha256').update('Две.').digest('hex'))
  })

  it('is there under the name that is given', async () => {
    const files = {
      ...withOriginal('Едно.', 'Едно.'),
      'originals/x.txt': null,
      'originals/y.txt': '',
    }
    expect(await reasons(files)).toMatch(/no file “x\.txt” in originals\/\. Did you mean “y\.txt”/)
  })
})

function withQuote(body: string, quotation: string): Files {
  const mentions = `[{ event: 2025-05-09-visit, as: announces, ${quotation} }]`
  return { [ARTICLE]: articleText({ mentions }, body) }
}

describe('a quotation', () => {
  it.each([
    ['as it stands', 'Едно две три.', 'quote: Едно две'],
    ['across inline markup', 'Едно *две* [три](/x).', 'quote: две три'],
    ['across paragraphs', 'Едно.\n\nДве.', 'quote: "Едно. Две."'],
    ['with other quotation marks', 'Каза „да“.', `quote: 'Каза "да"'`],
    ['with other white space', 'на 9\u00a0май\nв Москва', 'quote: 9 май в'],
    ['with its prefix where it occurs twice', 'един ден. друг ден.', 'quote: ден, prefix: друг'],
    ['with its suffix where it occurs twice', 'ден едно, ден две', 'quote: ден, suffix: едно'],
  ])('stands %s', async (_, body, quotation) => {
    expect(await found(withQuote(body, quotation))).toEqual([])
  })

  it.each([
    [
      'one letter differs',
      'Едно две три четири.',
      'quote: Едно две тра четири',
      /nearest passage is “Едно две три четири\.”, where “три” stands instead of “тра”/,
    ],
    [
      'its first word differs',
      'Нула едно две три.',
      'quote: Нале едно две три',
      /where “Нула” stands instead of “Нале”/,
    ],
    ['it is not there at all', 'Едно.', 'quote: пет шест', /Nothing in it comes near/],
    ['its last letter is missing', 'Едно две.', 'quote: Едно дв', /is not in the article/],
    ['a dash differs', 'Едно – две.', 'quote: Едно - две', /where “–” stands instead of “-”/],
    ['it occurs twice', 'ден и ден', 'quote: ден', /occurs 2 times.*prefix or suffix/],
    [
      'its prefix does not stand before it',
      'един ден',
      'quote: ден, prefix: друг',
      /prefix and suffix/,
    ],
  ])('is refused when %s', async (_, body, quotation, reason) => {
    const files = withQuote(body, quotation)
    expect(await found(files)).toEqual([`${ARTICLE}:11 error quote-verbatim`])
    expect(await reasons(files)).toMatch(reason)
  })
})
