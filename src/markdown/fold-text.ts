/**
 * Folds what may differ between a text and a quotation from it: white space (also non-breaking),
 * and the shapes of quotation marks and apostrophes. Every other character stays.
 * @example foldText('„Ден”  на\u00a0победата') // '"Ден" на победата'
 */
export function foldText(text: string): string {
  return text
    .replace(/[„“”‟«»]/g, '"')
    .replace(/[‚‘’‛‹›ʼ`´]/g, "'")
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
