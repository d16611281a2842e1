import type { CueKind } from '#match/text/find-cues.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** Words that tell of a contact, by what each says of it. */
export type ContactPhrases = Readonly<Partial<Record<CueKind, Phrases>>>

/** Words of contacts. */
export interface ContactWords {
  /** Nouns, and whatever has no tense. */
  readonly nouns: ContactPhrases
  /**
   * Verbs of what is over (in English also the simple present, which is that of headlines), of what
   * goes on, and of what is to come.
   */
  readonly past: ContactPhrases
  readonly present: ContactPhrases
  readonly future: ContactPhrases
  /** What makes of a verb of the past before it only a wish: “would”. */
  readonly conditional: Phrases
  /** Pronouns that take up a contact: “it took place on Monday”. */
  readonly it: Phrases
  /** Nouns for a contact that has been told of already. */
  readonly anaphora: Phrases
  /** Verbs of taking place. */
  readonly tookPlace: Phrases
  /** What is to come: auxiliaries, verbs and nouns, the verbs of `future` among them. */
  readonly announced: Phrases
  /** What announces in headlines only. */
  readonly announcedInHeadlines: Phrases
  /** Under way: begun, continued, arrived; and verbs of the present. */
  readonly ongoing: Phrases
  /** What infinitives look like, and what makes of them a future. */
  readonly infinitives: Phrases
  readonly auxiliaries: Phrases
  /** What verbs of what is to come look like. */
  readonly futureForms: Phrases
  /** How a guest is received who has just come: greeted, a ceremony, a guard of honour. */
  readonly welcomes: Phrases
  /** What belongs to the protocol of a visit: anthems, a wreath, the airport, who came along. */
  readonly ceremonies: Phrases
  /** Visits by their kind or length: official, of two days. */
  readonly formalVisits: Phrases
  /** What many come to, and what is no visit to anybody: a summit, a session, a conference. */
  readonly gatherings: Phrases
  /** Arrivals that are departures: set off, left for. */
  readonly departures: Phrases
  /** “Already in”, of a guest. */
  readonly there: Phrases
  /** “At this moment”, which outweighs a verb of the past. */
  readonly now: Phrases
  /** Verbs of what is over: took place, ended, lasted. */
  readonly completed: Phrases
  /** What verbs of the past look like. */
  readonly pastForms: Phrases
  /** Past forms that do not say when a contact is: verbs of making known, and words that only look like past forms. */
  readonly notTelling: Phrases
  readonly cancelled: Phrases
  /** A contact that is only possible; what else is told beside it is told all the same. */
  readonly possible: Phrases
  /** Calls for a contact, which tell of none: “urged talks”. */
  readonly appeals: Phrases
  /** “Not”, right before a word for a contact. */
  readonly not: Phrases
  /** “Without”: right before a word for a contact it denies it, elsewhere only what came of it. */
  readonly without: Phrases
  /** Marks of an earlier contact, or of one that is only spoken about. */
  readonly earlier: Phrases
  /** Verbs that look back, unless somebody tells the news with them: “he said that they had met”. */
  readonly earlierThanTold: Phrases
  /** What leads from those who talk to another contact that they talk of: “about his call with”. */
  readonly aboutContact: Phrases
  /** Between talks and what they are about. */
  readonly about: Phrases
  /** What leads from a verb to a clause that tells what people spoke of: “of that”. */
  readonly ofThat: Phrases
  /** What leads from “topic” to what it is: “the main topic was”. */
  readonly topicIs: Phrases
  /** What leads from something to the talks that it was a topic of: “was among the topics of”. */
  readonly topicOf: Phrases
  /** What makes a part of a sentence a side remark: since, before, when. */
  readonly aside: Phrases
  /** What leads a clause on what went on at the same time: when, while. */
  readonly whenTheyMet: Phrases
  /** “After”, which leads an aside unless it tells of the contact itself. */
  readonly afterwards: Phrases
  /** Invitations and plans, which speak of another contact than the one held. */
  readonly plans: Phrases
  /** What makes a year that a sentence names the one to come, or the one that has begun. */
  readonly ahead: Phrases
  /** Verbs of saying. */
  readonly said: Phrases
  /** Marks of an answer that somebody gives, be it to the press or in an interview. */
  readonly answers: Phrases
  /** Those who explain and comment, and the genres in which they do: an expert, a column. */
  readonly experts: Phrases
  /** Verbs of explaining and judging, in a headline on what others did. */
  readonly comments: Phrases
  /** Words that ask, where a headline or a part of it begins with them. */
  readonly questions: Phrases
  /** Words that divide a sentence into clauses. */
  readonly conjunctions: Phrases
  /** Pronouns that lead on to something else of what stands before: who, which. */
  readonly relatives: Phrases
  /** “That”, where it continues what a sign has divided. */
  readonly that: Phrases
  /** What news that is not of contacts is about: matches, courts, accidents, strikes. */
  readonly otherNews: Phrases
  /** What befalls a country and what its friends are sorry for: an earthquake, a crash, an attack. */
  readonly disasters: Phrases
  /** What politics at home and the life of a town are about: coalitions, budgets, mayors, residents. */
  readonly home: Phrases
  /** Those who are talked to and are no party: the press, students, a court. */
  readonly audience: Phrases
  /** Those who act in another’s name: envoy of, aide of. */
  readonly deputies: Phrases
  /** Between an aide and the one who is served. */
  readonly of: Phrases
  /** Those who are sent, and so talk face to face: envoy, ambassador, delegation. */
  readonly envoys: Phrases
  /** Offices of those who receive a guest at the airport in place of the host. */
  readonly greeters: Phrases
  /** Nouns for those who meet: president, minister, leader. */
  readonly roles: Phrases
  /** Those of them that lead a state: president, leader. */
  readonly heads: Phrases
  /** Words for “with” and “to”, before the other party. */
  readonly counterpart: Phrases
  readonly and: Phrases
  /** Who was named just before: they, the two, the leaders. */
  readonly they: Phrases
  /** Before the one whose wish it was. */
  readonly initiative: Phrases
  /** Before a place where something happens, or to which one goes. */
  readonly inPlace: Phrases
  /** Before the means by which people talk. */
  readonly by: Phrases
  /** What makes of a contact told in the past a guess. */
  readonly perhaps: Phrases
  /** Those who meet, where a text names many at once by their office. */
  readonly many: Phrases
  /** Verbs of judging a contact, with the word for it: “hailed the talks”. */
  readonly judges: Phrases
  /** Before those whom somebody has met himself: “with”. */
  readonly with: Phrases
  /** Before a place where something is. */
  readonly at: Phrases
  /** What there is in places that people talk about, and where they need not be: war, crisis. */
  readonly affairs: Phrases
  /** Nouns for where people meet: capital, residence, airport. */
  readonly venues: Phrases
}
