/**
 * How the furniture of pages is worded in one language. A phrase stands for a whole line, whatever
 * numbers and signs are around it; one that ends in `…` for the opening of a line.
 */
export interface FurnitureWords {
  readonly share: readonly string[]
  readonly comments: readonly string[]
  readonly subscribe: readonly string[]
  readonly cookies: readonly string[]
  readonly advert: readonly string[]
  /** What introduces other stories, also inside a text. */
  readonly related: readonly string[]
  /** Headings of lists of other stories beside or below a text. */
  readonly listings: readonly string[]
  readonly navigation: readonly string[]
  readonly copyright: readonly string[]
  /** Sections of an outlet. */
  readonly categories: readonly string[]
  /** What is counted: views, minutes of reading. */
  readonly counters: readonly string[]
  /** What stands before the name of a photographer or agency. */
  readonly picture: readonly string[]
  /** Words that only captions have, after a slash or in brackets. */
  readonly pictureKinds: readonly string[]
  readonly byline: readonly string[]
  /** What stands before the name of the page that a text was taken from. */
  readonly sources: readonly string[]
  /** What those who write are, as notes about authors say it. */
  readonly roles: readonly string[]
  /** What stands in such a note between the name and what the author is. */
  readonly presents: readonly string[]
  /** What stands around a printed date. */
  readonly dateline: readonly string[]
  /** Stems of month names and names of weekdays, as dates print them. */
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  /** Verbs with which a page asks its readers to do something with it. */
  readonly invite: readonly string[]
  /** The same verbs as buttons have them, in the infinitive. */
  readonly intend: readonly string[]
  /** What of its own a page invites to: its channels, its newsletter, the whole of a text. */
  readonly own: readonly string[]
  /** Verbs of saying with what leads on to what was said. */
  readonly saidThat: readonly string[]
  /** What opens a sentence that speaks of the one before. */
  readonly aboutThis: readonly string[]
  /** What a page says of itself and to its readers outside quotation marks; none where texts say it too. */
  readonly ofSite: readonly string[]
  /** What an editorial says its readers think, which asks nothing of them: “our readers will forgive”. */
  readonly ofReaders: readonly string[]
  /** Endings that only verbs in the past have; none in languages whose endings other words have too. */
  readonly pastEndings: readonly string[]
  /** How a paragraph takes up those above it, and hardly a headline does: “they”, “also”. */
  readonly takingUp: readonly string[]
  /** What opens a sentence that goes on with the one before, and no headline: “but”, “meanwhile”. */
  readonly goingOn: readonly string[]
  /** Labels above what happened before: “Recall”. */
  readonly reminders: readonly string[]
  /** Headings of a live blog: “Live feed”. */
  readonly liveFeeds: readonly string[]
  /** “Our”, where a page says of something that it is its own. */
  readonly ours: readonly string[]
  /** Where an invitation leads, as its last word: “here”, “by the link”. */
  readonly here: readonly string[]
  /** Verbs that stand above a video or a recording: “Watch:”. */
  readonly seeing: readonly string[]
  /** “We”, as a page says it of its makers; none where the verb says it. */
  readonly we: readonly string[]
  /** What a page’s makers did with another story of theirs. */
  readonly weWrote: readonly string[]
  /** Where in a picture someone stands, as captions say it in brackets. */
  readonly sides: readonly string[]
  /** Where a picture was taken from that nobody signed: “from open sources”. */
  readonly openSources: readonly string[]
  /** What captions say of the occasion: “during the talks”. */
  readonly amid: readonly string[]
  /** What people do in pictures, in the present, as captions say it. */
  readonly shown: readonly string[]
  /** Words with which headings of a text ask. */
  readonly asking: readonly string[]
  /** Words with which a question within a sentence starts, and no statement: not “that”. */
  readonly askingWithin: readonly string[]
  /** How a caption points to its picture: “In the photo …”. */
  readonly inPicture: readonly string[]
  /** What stands behind that where a text tells of a picture: “In the photo that she sent …”. */
  readonly tellsOfPicture: readonly string[]
  /** What two persons have with each other, as a heading opens with it before their names; none where a preposition stands between. */
  readonly contactsOf: readonly string[]
  /** What leads to the articles beside this one, also without a space before their headlines. */
  readonly neighbours: readonly string[]
  /** Headings of walls that ask for consent. */
  readonly ofConsent: readonly string[]
  /** What stands before an invitation to the rest: “Details: see …”. */
  readonly details: readonly string[]
  /** With what a page goes on when it points to its other stories: “Also, …”. */
  readonly also: readonly string[]
  /** What it or its makers did with those, in a line that goes on so. */
  readonly alsoWrote: readonly string[]
  /** Words with which a page leads to what it wrote before. */
  readonly earlier: readonly string[]
  /** The same where the verb itself says “we”. */
  readonly wroteAsWe: readonly string[]
  /** How long before, as pages count from the hour of the visit. */
  readonly ago: readonly string[]
  /** What a page says that holds no article. */
  readonly errors: readonly string[]
  /** Forms of the inviting verbs that can be other words or belong to a text: “traces”, “became”. */
  readonly mistakable: readonly string[]
  /** What stands behind an English verb on a button, where a heading has something else; none in languages whose verbs tell. */
  readonly buttonWords: readonly string[]
  /** What a page consists of and leads to: the article, the site, the gallery, in all their cases. */
  readonly pageThings: readonly string[]
  /** What stands before a thing of the page that a link leads to: “to the full version”. */
  readonly toward: readonly string[]
  /** What stands behind a text that breaks off, for the rest of it. */
  readonly more: readonly string[]
  /** What stands between the names of those whom a picture shows: “and”, “along with”. */
  readonly joins: readonly string[]
  /** Who signs a text that has no author: “press service”, “newsroom”. */
  readonly offices: readonly string[]
  /** How a caption says that its picture is an older one. */
  readonly archivePicture: readonly string[]
  /** What counts the parts of laws and contracts: “Art. 5”. */
  readonly laws: readonly string[]
  /** Headings of lists of questions that readers ask. */
  readonly questions: readonly string[]
  /** What a document is that is no article, as its title says it: “contract”, “ordinance”. */
  readonly documents: readonly string[]
  /** Verbs of English buttons that sentences of a text open with too. */
  readonly press: readonly string[]
  /** What readers’ marks are called: “Rating 4.5 of 5”. */
  readonly ratings: readonly string[]
  /** What stands between the numbers of a count: “4.5 out of 5”. */
  readonly betweenCounts: readonly string[]
  /** What a page did with a text, alone above its date: “Published”. */
  readonly stamped: readonly string[]
  /** What an author does, as a note says it that names no profession: “writes about”. */
  readonly writesOf: readonly string[]
  /** What makes pictures without a photographer, in all cases: “AI”. */
  readonly machines: readonly string[]
  /** What a picture is called by those who say how it was made. */
  readonly illustrations: readonly string[]
  /** “And” between two names or two kinds of pictures. */
  readonly and: readonly string[]
  /** What stands beside a picture in a credit that is for both. */
  readonly videos: readonly string[]
  /** What stands between that label and whose page a picture is from: “Photo from the page of …”. */
  readonly fromPage: readonly string[]
  /** What stands between a picture’s label and who took it: “Photo by …”. */
  readonly takenBy: readonly string[]
  /** A label with who took the picture behind it, where no sentence starts so; none where the word between is also “of”. */
  readonly creditedBy: readonly string[]
  /** What opens the headline of a transcript: it may end in a place and a day, as captions do. */
  readonly transcripts: readonly string[]
  /** What stands before whom a picture shows; none where captions do not open so. */
  readonly pictureOf: readonly string[]
  /** Networks whose name stands before that of an account: “Facebook / …”. */
  readonly networks: readonly string[]
  /** What stands behind the number of a year. */
  readonly ofYear: readonly string[]
  /** What stands before the name of an account that put a page up. */
  readonly postedBy: readonly string[]
  /** The same, where the name of a section can follow: “posted by”. */
  readonly posted: readonly string[]
  /** What stands before the number of a page of a paper. */
  readonly pages: readonly string[]
  /** What stands before the size of a file. */
  readonly sizes: readonly string[]
  /** How counts say that they are rounded: “12 k views”. */
  readonly thousands: readonly string[]
  /** What stands between people in English captions, whose headings are set as names are. */
  readonly beside: readonly string[]
  /** How a caption says behind a name that its bearer is to be seen; none where it says so otherwise. */
  readonly pictured: readonly string[]
  /** What such a word has behind it in a caption. */
  readonly picturedWhere: readonly string[]
  /** Who goes on in a sentence that is no caption, behind a comma. */
  readonly pronouns: readonly string[]
  /** Where someone stands, amid the names of a caption. */
  readonly placed: readonly string[]
  /** What stands before the name of a channel or an address: “on”, “in”. */
  readonly on: readonly string[]
  /** The names of times that stand behind an hour. */
  readonly zones: readonly string[]
  /** With whom a page shares what it stores about its readers: “our 12 partners”. */
  readonly partners: readonly string[]
  /** What it stores, and where: “cookies”, “on a device”; also the start of a word. */
  readonly stored: readonly string[]
  /** Headings of what a site says of the data that it keeps: “Cookie policy”. */
  readonly policies: readonly string[]
  /** What else it says where it asks readers to agree to that; also the start of a word. */
  readonly consent: readonly string[]
  /** What leads from “we wrote” to a sentence that tells it. */
  readonly that: readonly string[]
  /** How letters and addresses open: “Dear …”. */
  readonly greetings: readonly string[]
  /** How letters close, above the name of who wrote them. */
  readonly closings: readonly string[]
  /** Whom a page itself addresses. */
  readonly readers: readonly string[]
  /** What stands before a thing and no name; none in languages without articles. */
  readonly articles: readonly string[]
  /** Whose sites carry their own name above each title: “ministry”, “embassy”. */
  readonly institutions: readonly string[]
}
