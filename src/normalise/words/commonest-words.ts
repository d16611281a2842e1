/**
 * Short words that no running text of a language does without and that its neighbour has not, for pairs of
 * languages that letters alone don’t always tell apart: Bulgarian and Russian, Macedonian and Serbian.
 */
export const COMMONEST_WORDS = {
  bg: ['е', 'са', 'се', 'че', 'ще', 'бе', 'беше', 'във', 'със', 'си'],
  ru: ['что', 'об', 'её', 'ее', 'был', 'была', 'были', 'будет', 'будут', 'это', 'для'],
  mk: ['во', 'со', 'дека', 'ќе', 'беше', 'кој', 'кои'],
  sr: ['је', 'су', 'у', 'са', 'ће', 'који', 'коју', 'није', 'био', 'била'],
} as const
