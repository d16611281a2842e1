import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { StayWords } from '#match/words/stays/stay-words.ts'

/**
 * Phrases, lower case and divided by slashes. A star stands for the rest of a word, braces hold
 * alternatives, and a tilde stands for up to four words: `провели ~ переговор*`. Braces behind an
 * exclamation mark hold what must not follow: `принял !{решени*|закон*}`.
 */
export type Phrases = string

/** Words of dates. */
export interface DateWords {
  /** January first; every inflected form and abbreviation. */
  readonly months: readonly Phrases[]
  /** Monday first; every inflected form. */
  readonly weekdays: readonly Phrases[]
  /** Monday first: how a weekday is said without a date. */
  readonly onWeekdays: readonly Phrases[]
  /** Monday first: the adjectives, before what is on that day: “Monday’s call”. */
  readonly ofWeekdays: readonly Phrases[]
  /** January first: the adjectives, before what is in that month. */
  readonly ofMonths: readonly Phrases[]
  /** Spring first. */
  readonly seasons: readonly Phrases[]
  /** Words that say “in spring” by themselves. */
  readonly inSeason: Phrases
  /** The year before and the year after, where one word says it. */
  readonly lastYear: Phrases
  readonly nextYear: Phrases
  /** “End of”, before a year or month that is the text’s own. */
  readonly endOf: Phrases
  /** Whether names of months and weekdays always have a capital letter. */
  readonly capitalised: boolean
  /** In numeric dates with slashes, the month stands first. */
  readonly monthFirst: boolean
  /** Words for a day, by its distance from today. */
  readonly days: Readonly<Record<string, Phrases>>
  /** The adjectives of them. */
  readonly ofDays: Readonly<Record<string, Phrases>>
  readonly last: Phrases
  readonly current: Phrases
  readonly next: Phrases
  /** What stands between the number of a day and its month. */
  readonly ofMonth: Phrases
  /** Between what is dated and its day: the agreement of. */
  readonly ofThing: Phrases
  /** Before that, what is no event by itself: the evening of. */
  readonly timesOfDay: Phrases
  /** What makes a month or a season a date. */
  readonly inMonth: Phrases
  readonly inYear: Phrases
  /** What a four-digit number is followed by where it is a year. */
  readonly yearMarks: Phrases
  /** Before a year that is about to begin, and before one that is about to end. */
  readonly comingYear: Phrases
  readonly endingYear: Phrases
  readonly year: Phrases
  readonly month: Phrases
  readonly week: Phrases
  readonly weekend: Phrases
  /** The last weekend, said without “last”. */
  readonly onWeekend: Phrases
  /** Between the first and the last day of a span. */
  readonly untilDay: Phrases
  readonly day: Phrases
  /** “In the coming days”. */
  readonly soon: Phrases
  /** The days of a month in words, from the first, where its name stands behind: “the eighth of”. */
  readonly ordinals: readonly Phrases[]
  /** What lasts so many days: “a two-day visit”. */
  readonly daysLong: Readonly<Record<Phrases, number>>
  /** “The second day”, and later ones, on which something goes on. */
  readonly dayOfStay: Readonly<Record<Phrases, number>>
  /** Before the number of days that something lasts. */
  readonly forDays: Phrases
  readonly firstHalf: Phrases
  readonly secondHalf: Phrases
  readonly agoBefore: Phrases
  readonly agoBehind: Phrases
  /** Before an amount of time after which something is to come: in two days. */
  readonly within: Phrases
  /** The same, where it stands behind the amount: two days to go. */
  readonly toGo: Phrases
  /** What makes of weeks a day: a week ago today, exactly a week ago. */
  readonly toTheDay: Phrases
  /** The same, where it stands alone behind the amount, of what is to come: a week today. */
  readonly fromToday: Phrases
  /** Behind a weekday, and before one, where a week lies between: Thursday week, a week on Thursday. */
  readonly weekBehind: Phrases
  readonly weekFrom: Phrases
  /** Hours or less before or after something: shortly before. */
  readonly hoursBeside: Phrases
  /** A week, where no number says how many. */
  readonly aWeek: Phrases
  /** Before a day that only bounds when something is: by, until, before, after. */
  readonly bounds: Phrases
  /** Before a day that something is not on: “and not on Thursday”, “instead of Thursday”. */
  readonly notOn: Phrases
  /** Verbs of putting something on another day, and what then stands before the day that it was on. */
  readonly moved: Phrases
  readonly movedFrom: Phrases
  /** Feasts on a fixed day, with the word that makes a date of them, by month and day: “on Christmas Eve”. */
  readonly feasts: Readonly<Record<string, Phrases>>
  /** That the day of what is to come is not settled. */
  readonly undecided: Phrases
  /** Before the day of a feast or an anniversary: “on the occasion of”. */
  readonly occasion: Phrases
  /** Before a year: how long it has been so. */
  readonly since: Phrases
  /** Before a day on which there was one more such thing, as there was on that of the news. */
  readonly also: Phrases
  /** Verbs and nouns of ending. */
  readonly ends: Phrases
  /** “After” where an amount of time stands before it. */
  readonly after: Phrases
  readonly before: Phrases
  /** “The day after”, without a number. */
  readonly dayAfter: Phrases
  readonly dayBefore: Phrases
  /** Of those, what is said of the time before something as well: on the eve of. */
  readonly eve: Phrases
  /** Before the day is over, of what is to come: “later in the day”. */
  readonly laterToday: Phrases
  /** Parts of the day, and times: where a text needs no date, it speaks of today. */
  readonly partOfDay: Phrases
  /** What leads to what was in a place: “where”. */
  readonly where: Phrases
  /** What comes before a year that is still far away. */
  readonly until: Phrases
  /** What says the date of a letter: “dated”. */
  readonly dated: Phrases
  /** Verbs by which news is made known, beside those of saying: what is dated with them is the news. */
  readonly reported: Phrases
  /** Labels of the date of publication, and of a later change. */
  readonly published: Phrases
  readonly updated: Phrases
  /** What comes before the day on which a page was saved or looked at. */
  readonly captured: Phrases
  /** Where in a picture somebody is: left, right. */
  readonly inPicture: Phrases
  /** What comes before the name of a photographer, or stands beside it. */
  readonly credits: Phrases
  /** What heads the comments of readers. */
  readonly comments: Phrases
  /** What comes before the number of an issue of a paper. */
  readonly issue: Phrases
}

/** Words of durations and numbers. */
export interface AmountWords {
  readonly numbers: Readonly<Record<string, number>>
  readonly hours: Phrases
  readonly minutes: Phrases
  readonly and: Phrases
  /** “And a half”. */
  readonly half: Phrases
  /** Whole phrases, with their minutes. */
  readonly phrases: Readonly<Record<Phrases, number>>
  /** Before a number of hours that is a time of day. */
  readonly atTime: Phrases
  readonly lasted: Phrases
  /** Millions and more, with what they stand for. */
  readonly scales: Readonly<Record<Phrases, number>>
  readonly percent: Phrases
  readonly months: Phrases
  readonly about: Phrases
  readonly atLeast: Phrases
  readonly atMost: Phrases
  /** “A whole hour”. */
  readonly whole: Phrases
  /** “Two hours and something”. */
  readonly odd: Phrases
  /** “After”, which makes of an amount of time a distance, unless it is one of talks. */
  readonly after: Phrases
  /** What makes of an amount of time a distance from something else: within; ago, later. */
  readonly elapsedBefore: Phrases
  readonly elapsedBehind: Phrases
}

/** All that the matcher knows of a language. */
export interface LanguageWords {
  readonly dates: DateWords
  readonly contacts: ContactWords
  readonly amounts: AmountWords
  readonly stays: StayWords
  /** What tells, beside an office, of which country it is, by the country’s code: “Chinese”, “of the White House”. */
  readonly demonyms: Readonly<Record<string, Phrases>>
  /** Endings that a name takes on. */
  readonly nameEndings: Phrases
  /** Names of countries that Unicode does not give, by the code of the country. */
  readonly otherCountryNames: Readonly<Record<string, Phrases>>
  /** Words that have a capital letter in names of bodies and places, and are no part of a person’s name. */
  readonly notNames: Phrases
}
