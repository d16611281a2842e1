import type { Flag, PageLine } from '#match/findings.ts'
import { wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/** What an editor should look at in a text, which is left as it is. */
export function textFlags(lines: readonly DraftLine[]): readonly Flag[] {
  const lowered = lowerCaseNames(lines)
  return lines.flatMap((line) => [
    ...mixedLetters(line),
    ...lowered(line),
    ...repeatedWords(line),
    ...looseSigns(line),
    ...doubtfulLine(line),
  ])
}

function mixedLetters({ line, text }: PageLine): readonly Flag[] {
  const words = text.match(/\p{L}+/gu) ?? []
  return words
    .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
    .map((word) => ({
      rule: 'mixed-letters',
      line,
      message: `“${word}” mixes Latin and Cyrillic letters that look alike.`,
    }))
}

/** Names that stand with a capital elsewhere in the text, and here without. */
function lowerCaseNames(lines: readonly DraftLine[]): (line: DraftLine) => readonly Flag[] {
  const [inside, small] = [new Map<string, number>(), new Map<string, number>()]
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/(?<=[\p{Ll}\d,]["”»)]?\s["„“«(]?)\p{Lu}\p{Ll}{3,}/gu)) {
      add(inside, word.toLowerCase())
    }
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu)) add(small, word)
  }
  const names = [...small].filter(([word, count]) => count === 1 && (inside.get(word) ?? 0) >= 2)
  const suspects = new Set(names.map(([word]) => word))
  return ({ line, text }) =>
    (text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu) ?? [])
      .filter((word) => suspects.has(word))
      .map((word) => ({
        rule: 'lower-case-name',
        line,
        message: `“${word}” stands with a capital letter elsewhere in the text.`,
      }))
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

function repeatedWords({ line, text }: PageLine): readonly Flag[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}-])(?<word>\p{L}+)\s+\k<word>(?![\p{L}\p{N}-])/giu)
  return [...found].map(([words]) => ({
    rule: 'repeated-word',
    line,
    message: `“${words}” says a word twice.`,
  }))
}

function looseSigns({ line, text }: PageLine): readonly Flag[] {
  const found = /\S+\s+[,;](?=\s)/u.exec(text)
  if (found === null) return []
  return [
    { rule: 'space-before-sign', line, message: `“${found[0]}” has a space before the sign.` },
  ]
}

/** Short lines that no rule removed and that are no sentence either. */
function doubtfulLine({ line, text, kind }: DraftLine): readonly Flag[] {
  if (kind !== 'paragraph' || wordCount(text) > 16 || /[.!?…:;"”»]\)?$/u.test(text)) return []
  return [
    {
      rule: 'doubtful-line',
      line,
      message: `“${text}” is kept, but may be no part of the article.`,
    },
  ]
}
