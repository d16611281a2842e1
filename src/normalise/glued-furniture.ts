import { furnitureMark, type FurnitureMark } from '#normalise/furniture-mark.ts'
import { isInvitation } from '#normalise/invitation.ts'
import { wordCount } from '#normalise/line-shape.ts'

/**
 * The invitations and buttons at the end of running text: after its last sentence, or where a
 * teaser breaks off. Null where there are none.
 * @example furnitureAtEnd('The talks ended on Monday. Read more') // 'Read more'
 */
export function furnitureAtEnd(text: string): string | null {
  const from = Math.max(SHORTEST_REST, text.length - LONGEST)
  for (const { index } of text.slice(from).matchAll(STARTS)) {
    const at = from + index
    if (isFurnitureFrom(text, at)) return text.slice(at)
  }
  return null
}

/**
 * The invitation before running text, up to an arrow or to a capital without a space before it.
 * @example furnitureAtStart('Read the full story ➞The talks …') // 'Read the full story ➞'
 */
export function furnitureAtStart(text: string): string | null {
  const head = /^.{5,100}?(?:[➞→»]\s*|(?<=\p{Ll})(?=\p{Lu}\p{Ll}))/u.exec(text)?.[0]
  if (head === undefined || text.length - head.length < SHORTEST_REST) return null
  return isFurniture(head.replace(/[➞→»]\s*$/u, '')) ? head : null
}

/**
 * The invitation between two sentences, with no space before it and none behind it. Null where there
 * is none.
 * @example furnitureAmid('The talks ended.Follow us on XThe next …') // 'Follow us on X'
 */
export function furnitureAmid(text: string): string | null {
  const pieces = [...text.matchAll(GLUED_ON_BOTH_SIDES)].map(([piece]) => piece)
  return pieces.find((piece) => isInvitation(piece)) ?? null
}

const GLUED_ON_BOTH_SIDES =
  /(?<=\p{L}[.!?…»”"])\p{Lu}[^.!?\n]{5,80}?[\p{L}\d](?=\p{Lu}\p{Ll}*\s\p{Ll})/gu

const SHORTEST_REST = 40
const LONGEST = 240

/** Where something else than the text can start: at a capital, after a space, a stop or a letter. */
const STARTS =
  /(?<=[\s.!?…»”"’)\],]|(?<!\p{L})\p{Ll}+)[([]?\p{Lu}(?=\p{L})|(?<=[.!?…»”"’)\]]\s)\p{Ll}/gu
const MOST_WORDS_AMID = 4

function isFurnitureFrom(text: string, at: number): boolean {
  const tail = text.slice(at)
  const before = text.slice(0, at)
  if (wordCount(tail) > MOST_WORDS || isInQuotation(before)) return false
  // Behind a label stands a name: “Photo: Instagram”.
  if (/:\s$/u.test(before)) return false
  // So does one that is quoted: “… writes the paper "Comments"”.
  if (/(?:^|[\s(])["„“«]$/u.test(before)) return false
  const isAmid = /[\p{L}\p{N},]\s$/u.test(before)
  if (isAmid) return wordCount(tail) <= MOST_WORDS_AMID && ENDS_TEASER.has(furnitureMark(tail))
  return tail.split(/(?<=[.!?…])\s*(?=\p{Lu})/u).every(isFurniture)
}

/** After a teaser that breaks off only an invitation to its story is told from its words. */
const ENDS_TEASER: ReadonlySet<FurnitureMark | null> = new Set(['related', 'subscribe'])

const MOST_WORDS = 25

/** Whether a quotation is open that started before: who speaks is not the page. */
function isInQuotation(before: string): boolean {
  const opened = before.match(/[«„“]|(?<=^|[\s(])"/gu)?.length ?? 0
  const closed = before.match(/[»”]|(?<=[^\s(])"/gu)?.length ?? 0
  return opened > closed && /^["„“«]/u.test(before)
}

const INVITING: ReadonlySet<FurnitureMark | null> = new Set(['related', 'share', 'comments'])
/** Longer sentences that open as a subscription does can be the text's own. */
const MOST_WORDS_OF_BUTTON = 4

/** Names of networks and languages are as short, and end sentences too. */
const SHORTEST = 5

function isFurniture(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  if (letters < SHORTEST) return false
  const mark = furnitureMark(sentence)
  const isButton = mark === 'subscribe' && wordCount(sentence) <= MOST_WORDS_OF_BUTTON
  return isButton || isInvitation(sentence) || INVITING.has(mark)
}
