/**
 * Stems of one word none of which begins like the other, where a vowel comes and goes or a
 * consonant changes. Each as the stemmers leave it.
 */
export const IRREGULAR_STEMS: readonly (readonly string[])[] = [
  // Ukrainian
  ['київ', 'києв'],
  ['ден', 'дня', 'дню', 'дні', 'днів', 'днем', 'днях', 'дням', 'днями'],
  ['кінец', 'кінц'],
  ['війн', 'воєн'],
  ['звязок', 'звязк'],
  ['рік', 'рок', 'року', 'роки', 'роц', 'році'],
  ['безпек', 'безпец'],
  // Bulgarian
  ['ден', 'дни', 'деня', 'дена'],
  ['министър', 'министр'],
  ['център', 'центр'],
  // Russian
  ['ден', 'дня', 'дню', 'дни', 'дней', 'днем', 'днём', 'днях', 'дням', 'днями'],
  ['конец', 'конц'],
]
