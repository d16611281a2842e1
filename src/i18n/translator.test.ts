import { describe, expect, it } from 'vitest'
import { loadLocale } from '#i18n/load-locale.ts'
import { strings as english } from '#i18n/locales/en.ts'
import { translator } from '#i18n/translator.ts'

describe('A translator', () => {
  it('gives the text of a key', async () => {
    const t = await loadLocale('uk')
    expect(t('nav.timeline')).toBe('Хронологія')
  })

  it('fills every placeholder', () => {
    const t = translator('en', { ...english, 'date.fromTo': '{from}, {to}, {from}' })
    expect(t('date.fromTo', { from: 'May', to: 'June' })).toBe('May, June, May')
  })

  it('leaves what a value holds alone, even if it looks like a placeholder', () => {
    const t = translator('en', english)
    expect(t('date.fromTo', { from: '{to}', to: '$&' })).toBe('from {to} to $&')
  })

  it('leaves a placeholder for which it has no value as it stands', () => {
    const t = translator('en', { ...english, 'date.about': 'about {date} {unknown}' })
    expect(t('date.about', { date: '2022' })).toBe('about 2022 {unknown}')
  })

  it.each([
    ['en', 0, '0 articles'],
    ['en', 1, '1 article'],
    ['en', 2, '2 articles'],
    ['en', 21, '21 articles'],
    ['bg', 0, '0 статии'],
    ['bg', 1, '1 статия'],
    ['bg', 2, '2 статии'],
    ['bg', 21, '21 статии'],
    ['uk', 0, '0 статей'],
    ['uk', 1, '1 стаття'],
    ['uk', 2, '2 статті'],
    ['uk', 5, '5 статей'],
    ['uk', 11, '11 статей'],
    ['uk', 12, '12 статей'],
    ['uk', 21, '21 стаття'],
    ['uk', 22, '22 статті'],
    ['uk', 1.5, '1,5 статті'],
  ])('counts in %s: %d is “%s”', async (locale, count, text) => {
    const t = await loadLocale(locale)
    expect(t('count.articles', { count })).toBe(text)
  })

  it('groups the digits of a number as the language does, and of a text not at all', async () => {
    const t = await loadLocale('en')
    expect(t('count.articles', { count: 12345 })).toBe('12,345 articles')
    expect(t('date.year', { year: '2026' })).toBe('2026')
  })

  it('uses the general form where a locale lacks one', () => {
    const t = translator('uk', { ...english, 'count.articles': { other: 'усі {count}' } })
    expect(t('count.articles', { count: 2 })).toBe('усі 2')
  })
})
