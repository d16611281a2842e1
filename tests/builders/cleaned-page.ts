import { cleanPage } from '#normalise/clean-page.ts'
import { readPage } from '#normalise/read-page.ts'

/** Paragraphs of one text, which speak of the same. */
export const PARAGRAPHS = [
  'Кметът на Долно поле Васил Примеров обяви във вторник, че новият мост над реката ще бъде открит през есента, след като строителите приключат последните проверки.',
  'Строежът на новия мост продължи три години и струва на общината дванадесет милиона лева, каза още кметът Примеров пред събралите се журналисти и жители на селото.',
  'Жителите на Долно поле отдавна чакат моста над реката, защото най-близкият брод е на десет километра от селото, а през пролетта и той остава под водата.',
  'Областният управител Георги Образцов също ще присъства на тържеството и ще пререже лентата заедно с най-възрастната жителка, припомнят от общинската администрация.',
] as const

/** What cleaning leaves of a page of plain text, and under which rules the rest went. */
export function cleaned(...lines: readonly string[]) {
  const draft = cleanPage(readPage(lines.join('\n')).draft)
  return {
    ...draft,
    body: draft.lines.map(({ text }) => text),
    rules: draft.removed.map(({ line, rule }) => `${line} ${rule}`),
  }
}
