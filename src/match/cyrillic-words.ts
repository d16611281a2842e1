/**
 * The text with the Latin letters put right that stand in Cyrillic words for those they look like,
 * as keyboards and encodings leave them; where there are many such words, also in short ones that
 * have no other letters.
 * @example cyrillicWords('переглядiв') // 'переглядів'
 */
export function cyrillicWords(text: string): string {
  let mended = 0
  const inWords = text.replaceAll(MIXED, (word) => {
    const others = word.match(/[a-z]/gi) ?? []
    const isMistyped =
      (others.length * 2 < word.length || OWN.test(word)) &&
      others.every((letter) => LOOKALIKES.has(letter))
    if (isMistyped) mended += 1
    return isMistyped ? inCyrillic(word) : word
  })
  return mended < MANY ? inWords : inWords.replaceAll(SHORT, inCyrillic)
}

const MANY = 3

function inCyrillic(word: string): string {
  return word.replaceAll(/[a-z]/gi, (letter) => LOOKALIKES.get(letter) ?? '')
}

/** Words of Cyrillic letters with a Latin one among them. */
const MIXED = /(?<!\p{L})\p{L}*(?:[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z])\p{L}*/giu

/** Words of a few small letters that are all like Cyrillic ones: “c”, “ce”. */
const SHORT = /(?<![\p{L}\p{N}.@/-])[aceopxy]{1,3}(?![\p{L}\p{N}@/-]|\.\p{L})/gu

/** Cyrillic letters that no Latin one looks like. */
const OWN = /[БбГгДдЖжЗзИиЛлПпУФфЦцЧчШшЩщЪъЬьЫыЮюЯяҐґЄєвкмнт]/u

const LATIN = 'aceiopxyABCEHIKMOPTX'
const CYRILLIC = 'асеіорхуАВСЕНІКМОРТХ'
const LOOKALIKES = new Map(LATIN.split('').map((letter, index) => [letter, CYRILLIC.charAt(index)]))
