import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const TITLE = 'Новият мост ще бъде открит през есента'
const SUMMARY = 'Строежът на моста отне на общината три години'
const FURTHER = 'В Хилмур вече разправят кой ще мине пръв'
const OTHER = 'Лекарите на Хилмур броят болните след дългата зима'
const MENU = ['Лодки', 'Мелници', 'Бродове', 'Нашата история', 'Нашите хора', 'Нашите служби']

describe('a second summary below the first', () => {
  it('stays in the text, whatever words it has', () => {
    const page = cleaned(TITLE, '22.01.2031', SUMMARY, FURTHER, ...PARAGRAPHS)
    expect(page.standfirst).toBe(SUMMARY)
    expect(page.body).toEqual([FURTHER, ...PARAGRAPHS])
  })

  it('stays on a page with its menus', () => {
    const page = cleaned(...MENU, TITLE, SUMMARY, FURTHER, ...PARAGRAPHS)
    expect(page.body).toEqual([FURTHER, ...PARAGRAPHS])
  })

  it('is none where several lines follow, which are other stories', () => {
    const page = cleaned(...MENU, TITLE, SUMMARY, FURTHER, OTHER, ...PARAGRAPHS)
    expect(page.standfirst).toBe(SUMMARY)
    expect(page.body).toEqual(PARAGRAPHS)
  })

  it.each([
    'Начало - Спорт и здраве - Всичко за болните след зимата',
    'Спорт и здраве | Новини от селата | Мостове и пътища',
  ])('is no trail of sections: %s', (trail) => {
    expect(cleaned(TITLE, SUMMARY, trail, ...PARAGRAPHS).body).toEqual(PARAGRAPHS)
  })
})
