import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

describe('a gathering of many', () => {
  it.each([
    ['bg', 'В Тъмград беше открита срещата на върха на Г-20.'],
    ['uk', 'У Темграді почався саміт НАТО.'],
    ['ru', 'В Тёмграде начался саммит СНГ.'],
    ['en', 'The chiefs of state are meeting at a summit in Darkton.'],
  ])('is told of without two names (%s)', (lang, text) => {
    const { contact } = readPage(lang, { paragraphs: [text] })
    expect(contact).toMatchObject({ present: true, kind: 'meeting' })
  })
})
