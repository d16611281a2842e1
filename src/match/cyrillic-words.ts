/**
 * The text with the Latin letters put right that stand in Cyrillic words for those they look like,
 * as keyboards and encodings leave them.
 * @example cyrillicWords('переглядiв') // 'переглядів'
 */
export function cyrillicWords(text: string): string {
  return text.replaceAll(MIXED, (word) => {
    const others = word.match(/[a-z]/gi) ?? []
    const isMistyped =
      (others.length * 2 < word.length || OWN.test(word)) &&
      others.every((letter) => LOOKALIKES.has(letter))
    return isMistyped ? word.replaceAll(/[a-z]/gi, (letter) => LOOKALIKES.get(letter) ?? '') : word
  })
}

/** Words of Cyrillic letters with a Latin one among them. */
const MIXED = /\p{L}*(?:[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z])\p{L}*/giu

/** Cyrillic letters that no Latin one looks like. */
const OWN = /[бгджзлпуфцчшщъыьюяґє]/iu

const LATIN = 'aceiopxyABCEHIKMOPTX'
const CYRILLIC = 'асеіорхуАВСЕНІКМОРТХ'
const LOOKALIKES = new Map(LATIN.split('').map((letter, index) => [letter, CYRILLIC.charAt(index)]))
