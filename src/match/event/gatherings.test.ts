import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, text: string) {
  return readPage(lang, { paragraphs: [text] }).contact
}

describe('a gathering of many', () => {
  it.each([
    ['bg', 'В Тъмград беше открита срещата на върха на Г-20. Домакинът Петър Довган я ръководи.'],
    ['uk', 'У Темграді почався саміт НАТО. Господар Петро Довган веде зустріч.'],
    ['ru', 'В Тёмграде собрались на саммит лидеры стран СНГ. Встречу ведёт Петр Довган.'],
    ['en', 'The leaders of the G20 are meeting at a summit in Darkton. It is led by Petr Dovgan.'],
  ])('is told of without two names (%s)', (lang, text) => {
    expect(contactOf(lang, text)).toMatchObject({ present: true, kind: 'meeting' })
  })
})
