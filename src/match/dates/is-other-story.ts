import type { DateMention } from '#match/dates/date-reading.ts'
import { isNames } from '#match/dates/is-foot.ts'

/** “Most read: 21/01/2025 The bridge is built”: a headline behind its day and the label of a list. */
export function isOtherStory(text: string, { start, end }: DateMention): boolean {
  const behind = text.slice(end).replace(/^[\s,|–—-]+/u, '')
  const letters = behind.replaceAll(/\P{L}/gu, '').length
  return LABEL.test(text.slice(0, start)) && letters > FEW_LETTERS && !isNames(behind)
}

const LABEL = /^[^.!?]{0,40}\p{L}:\s*$/u
const FEW_LETTERS = 10
