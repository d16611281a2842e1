/** The words on a card, all of them ready to be read. */
export interface CardText {
  /** BCP 47: the language of the words around the title. */
  readonly lang: string
  readonly wordmark: string
  /** What kind of thing it is. */
  readonly kicker: string
  readonly title: string
  /** BCP 47; decides which forms Cyrillic letters take. */
  readonly titleLang: string
  /** The line that stands out below the title; empty where there is none. */
  readonly date: string
  /** The shape beside the status; null where there is none. */
  readonly mark: CardMark | null
  readonly status: string
}

/** The shapes of the timeline. */
export type CardMark = 'held' | 'announced' | 'mentioned' | 'open'
