import { describe, expect, it } from 'vitest'
import { bindWords } from '#i18n/bind-words.ts'

describe('bindWords', () => {
  it.each([
    ['en', 'A call on a Tuesday', 'A_call on a_Tuesday'],
    ['bg', 'Среща в Пекин и разговор с него', 'Среща в_Пекин и_разговор с_него'],
    ['bg', 'С думи, а и с дела', 'С_думи, а_и_с_дела'],
    ['uk', 'Зустріч у Пекіні й розмова з ним', 'Зустріч у_Пекіні й_розмова з_ним'],
    ['uk', '«В одному» і «а й у двох»', '«В_одному» і_«а_й_у_двох»'],
  ])('holds one-letter words in %s: %s', (lang, text, expected) => {
    expect(shown(bindWords(text, lang))).toBe(expected)
  })

  it.each([
    ['en', 'It took 95 minutes on 4 February 2026', 'It took 95_minutes on 4_February 2026'],
    ['bg', 'през 2023 г. и 220 млрд. долара', 'през 2023_г. и_220_млрд. долара'],
    ['uk', '21 січня 2025 р., у 2024 році', '21_січня 2025_р., у_2024_році'],
    ['de', '12 Artikel – 3 Quellen', '12_Artikel_– 3_Quellen'],
  ])('holds numbers to what they count in %s: %s', (lang, text, expected) => {
    expect(shown(bindWords(text, lang))).toBe(expected)
  })

  it.each([
    ['bg', 'Лиу И след разговор с него', 'Лиу_И след разговор с_него'],
    ['uk', 'Лю Ї в Пекіні', 'Лю_Ї в_Пекіні'],
    ['uk', 'Розмова. І далі в нього', 'Розмова. І_далі в_нього'],
    ['en', 'When I speak of them', 'When I_speak of them'],
  ])('holds the one-letter part of a name to its first part in %s: %s', (lang, text, expected) => {
    expect(shown(bindWords(text, lang))).toBe(expected)
  })

  it('keeps a dash on the line of the word before it', () => {
    expect(shown(bindWords('Контакт — це подія', 'uk'))).toBe('Контакт_— це подія')
  })

  it.each([
    ['en', 'Plan B of 1.5 kinds, since 2025 onwards'],
    ['bg', 'по-я ред, през 2025 той'],
    ['uk', 'п’я та ін., і/або, 2025-му бути'],
  ])('leaves all else in %s: %s', (lang, text) => {
    expect(bindWords(text, lang)).toBe(text)
  })

  it('changes nothing the second time', () => {
    const once = bindWords('Зустріч у Пекіні 21 січня', 'uk')
    expect(bindWords(once, 'uk')).toBe(once)
  })
})

function shown(text: string): string {
  return text.replaceAll('\u00A0', '_')
}
