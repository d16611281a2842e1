/**
 * Short words that no running text of a language does without and that the other language has not, for
 * two languages that letters alone don’t always tell apart.
 */
export const COMMONEST_WORDS = {
  bg: ['е', 'са', 'се', 'че', 'ще', 'бе', 'беше', 'във', 'със', 'си'],
  ru: ['что', 'об', 'её', 'ее', 'был', 'была', 'были', 'будет', 'будут', 'это', 'для'],
} as const
