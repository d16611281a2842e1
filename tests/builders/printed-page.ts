import type { CleanedPage } from '#match/findings.ts'

/** The headline of a printed page. */
export const TITLE = 'Довган — Лу'

/** The only paragraph of a printed page, by language. */
export const TEXTS: Readonly<Record<string, string>> = {
  bg: 'Лу Минде и Петър Довган разговаряха по телефона за търговията и за новия мост, съобщи дворецът в Хилмур.',
  uk: 'Лу Мінде та Петро Довган поговорили телефоном про торгівлю і про новий міст, повідомив палац у Хілмурі.',
  ru: 'Лу Миндэ и Петр Довган поговорили по телефону о торговле и о новом мосте, сообщили во дворце в Хилмуре.',
  en: 'Lu Mingde and Petr Dovgan spoke by phone about trade and the new bridge, the palace in Hilmur announced.',
}

/** A page of these lines, in which `TITLE` is the headline and `TEXT` the only paragraph. */
export function printedPage(lang: string, ...lines: readonly string[]): CleanedPage {
  const texts = lines.map((line) => (line === 'TEXT' ? String(TEXTS[lang]) : line))
  const all = texts.map((text, index) => ({ line: index + 1, text }))
  return {
    lang,
    title: lines.includes(TITLE) ? TITLE : null,
    standfirst: null,
    body: all.filter(({ text }) => text.endsWith(String(TEXTS[lang]))),
    page: all,
    metadataDates: [],
  }
}
