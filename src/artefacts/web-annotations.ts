/** A passage of an article and what it is evidence for. */
export interface AnnotatedPassage {
  /** The id of the mark on the article's page, if that shows the passage. */
  readonly id: string
  readonly isShown: boolean
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** The full address of the fact or event that it proves. */
  readonly proves: string
}

/** An article's passages, to be published. */
export interface AnnotationSource {
  /** The full address of the article's page. */
  readonly article: string
  /** The full address of the annotations. */
  readonly self: string
  /** BCP 47. */
  readonly lang: string
  readonly passages: readonly AnnotatedPassage[]
}

/**
 * An article's proof passages as a W3C Web Annotation page: each links the words, by a
 * TextQuoteSelector, with the fact that they prove (Web Annotation Data Model, 4.2.4). Of a passage
 * that the article's page may not show nothing is told but the quotation.
 */
export function webAnnotations({ article, self, lang, passages }: AnnotationSource) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: self,
    type: 'AnnotationPage',
    items: passages.map(({ id, isShown, exact, prefix, suffix, proves }) => ({
      id: `${isShown ? article : self}#${id}`,
      type: 'Annotation',
      motivation: 'linking',
      body: proves,
      target: {
        source: { id: article, language: lang },
        selector: { type: 'TextQuoteSelector', exact, ...(isShown && { prefix, suffix }) },
      },
    })),
  }
}
