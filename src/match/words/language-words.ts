/**
 * Phrases, lower case and divided by slashes. A star stands for the rest of a word, braces hold
 * alternatives, and a tilde stands for up to four words: `провели ~ переговор*`.
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
  /** Spring first. */
  readonly seasons: readonly Phrases[]
  /** Words that say “in spring” by themselves. */
  readonly inSeason: Phrases
  /** “End of”, before a year or month that is the text’s own. */
  readonly endOf: Phrases
  /** Whether names of months and weekdays always have a capital letter. */
  readonly capitalised: boolean
  /** In numeric dates with slashes, the month stands first. */
  readonly monthFirst: boolean
  /** Words for a day, by its distance from today. */
  readonly days: Readonly<Record<string, Phrases>>
  readonly last: Phrases
  readonly current: Phrases
  readonly next: Phrases
  /** What stands between the number of a day and its month. */
  readonly ofMonth: Phrases
  /** What makes a month or a season a date. */
  readonly inMonth: Phrases
  readonly inYear: Phrases
  /** What a four-digit number is followed by where it is a year. */
  readonly yearMarks: Phrases
  readonly year: Phrases
  readonly month: Phrases
  readonly week: Phrases
  readonly weekend: Phrases
  /** The last weekend, said without “last”. */
  readonly onWeekend: Phrases
  /** Between the first and the last day of a span. */
  readonly untilDay: Phrases
  readonly day: Phrases
  readonly firstHalf: Phrases
  readonly secondHalf: Phrases
  readonly agoBefore: Phrases
  readonly agoBehind: Phrases
  /** “After” where an amount of time stands before it. */
  readonly after: Phrases
  readonly before: Phrases
  /** “The day after”, without a number. */
  readonly dayAfter: Phrases
  readonly dayBefore: Phrases
  /** Parts of the day, and times: where a text needs no date, it speaks of today. */
  readonly partOfDay: Phrases
  /** What comes before a year that is still far away. */
  readonly until: Phrases
  /** Verbs by which news is made known, beside those of saying: what is dated with them is the news. */
  readonly reported: Phrases
  /** Labels of the date of publication, and of a later change. */
  readonly published: Phrases
  readonly updated: Phrases
  /** What comes before the day on which a page was saved or looked at. */
  readonly captured: Phrases
}

/** Words of contacts. */
export interface ContactWords {
  readonly video: Phrases
  readonly phone: Phrases
  /** Conversations of which the medium is not said. */
  readonly talk: Phrases
  readonly meeting: Phrases
  /** Talks, which are a meeting unless a medium is said. */
  readonly negotiation: Phrases
  readonly visit: Phrases
  readonly arrival: Phrases
  readonly letter: Phrases
  readonly statement: Phrases
  /** “Told”, where it is followed by a person. */
  readonly told: Phrases
  /** Nouns for a contact that has been told of already. */
  readonly anaphora: Phrases
  /** Verbs of taking place. */
  readonly tookPlace: Phrases
  readonly announced: Phrases
  /** What announces in headlines only. */
  readonly announcedInHeadlines: Phrases
  /** Under way: begun, continued, arrived; and verbs of the present. */
  readonly ongoing: Phrases
  /** “At this moment”, which outweighs a verb of the past. */
  readonly now: Phrases
  /** Verbs of what is over: took place, ended, lasted, met. */
  readonly completed: Phrases
  readonly cancelled: Phrases
  /** “Not”, right before a word for a contact. */
  readonly not: Phrases
  /** Marks of an earlier contact, or of one that is only spoken about. */
  readonly earlier: Phrases
  /** What makes a part of a sentence a side remark: since, before, when. */
  readonly aside: Phrases
  /** “After”, which leads an aside unless it tells of the contact itself. */
  readonly afterwards: Phrases
  /** Invitations and plans, which speak of another contact than the one held. */
  readonly plans: Phrases
  /** What makes a year that a sentence names the one to come, or the one that has begun. */
  readonly ahead: Phrases
  /** Verbs of saying. */
  readonly said: Phrases
  /** Words that divide a sentence into clauses. */
  readonly conjunctions: Phrases
  /** “That”, where it continues what a sign has divided. */
  readonly that: Phrases
  /** Those who act in another’s name: envoy of, aide of. */
  readonly deputies: Phrases
  /** Nouns for those who meet: president, minister, leader. */
  readonly roles: Phrases
  /** Words for “with” and “to”, before the other party. */
  readonly counterpart: Phrases
  readonly and: Phrases
  /** Who was named just before: they, the two, the leaders. */
  readonly they: Phrases
  /** Before the one whose wish it was. */
  readonly initiative: Phrases
  /** Before a place where something happens, or to which one goes. */
  readonly inPlace: Phrases
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
}

/** All that the matcher knows of a language. */
export interface LanguageWords {
  readonly dates: DateWords
  readonly contacts: ContactWords
  readonly amounts: AmountWords
  /** Endings that a name takes on. */
  readonly nameEndings: Phrases
}
