import { bg } from '#normalise/words/bg.ts'
import { en } from '#normalise/words/en.ts'
import type { FurnitureWords } from '#normalise/words/furniture-words.ts'
import { ru } from '#normalise/words/ru.ts'
import { uk } from '#normalise/words/uk.ts'

/** Pages mix languages: buttons in English stand under texts of any language. */
const LANGUAGES: readonly FurnitureWords[] = [bg, uk, ru, en]

/** The words of all languages for one thing. */
export function allWords(of: keyof FurnitureWords): readonly string[] {
  return LANGUAGES.flatMap((words) => words[of])
}
