import { articleSlug } from '#match/slug.ts'

const ADJECTIVE = /(?<stem>(?:[сц]|зь?)ь?к)(?:им|ого|ому|ой|ої|ою|ій|ую|ий|ая|а|и|і|ія)$/u
const CASE =
  /(?<=\p{L}{2}[бвгґджзклмнпрстфхцчшщ])(?:ями|ами|ові|еві|єві|ом|ем|ём|єм|ым|им|ой|ою|ею|ам|ах|а|я|у|ю|і|е|ь)$/u
const POSSESSIVE = /'s?$/u

/** A family name without what cases add, in lower case. */
export function familyStem(family: string): string {
  const lower = family.toLowerCase().replace(POSSESSIVE, '')
  return ADJECTIVE.test(lower) ? lower.replace(ADJECTIVE, '$<stem>') : lower.replace(CASE, '')
}

/**
 * A family name in Latin letters, without what cases add: the same wherever it stands in texts of
 * one language.
 * @example familySlug('Ковальським', 'uk') // 'kovalskyi'
 */
export function familySlug(family: string, lang: string): string {
  const stem = familyStem(family)
  return articleSlug(ADJECTIVE.test(family.toLowerCase()) ? `${stem}ий` : stem, lang)
}

/** Latin letters that languages put for one another when they write a name, by class. */
const CLASSES: readonly (readonly [letters: RegExp, code: string])[] = [
  [/ng(?=$|[^aeiou])/gu, 'n'],
  [/^u(?=[aeiou])|[wv]|ph/gu, 'f'],
  [/tsch|shch|sch|tch|dzh|zh|ch|sh|cz|t[sz]|dz|co$|c(?![aourlkt])|[jsxqz]/gu, 's'],
  [/kh|gh|[cgkh]/gu, 'k'],
  [/^[aeiouy]/gu, 'a'],
  [/(?<=.)[aeiouy]+/gu, ''],
  [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
]

/**
 * A key of a family name that is the same in every language, as far as rules allow: the classes of
 * its consonants.
 * @example strangerKey('zelenskyi') === strangerKey('zelensky') // true
 */
export function strangerKey(slug: string): string {
  return CLASSES.reduce((key, [letters, code]) => key.replaceAll(letters, code), slug)
}
