import type { AnnotationSource } from '#artefacts/web-annotations.ts'
import type { Article } from '#domain/archive.ts'
import { annotationsPath } from '#domain/route.ts'
import { isQuotable } from '#domain/shown-text.ts'
import { quotePassages } from '#markdown/quote-passages.ts'
import { articleNotes, quoteMarks } from '#views/article-notes.ts'
import { isPassageShown } from '#views/passage-link.ts'
import type { View } from '#views/view.ts'

/** Where an article's annotations are published, without the site's origin. */
export function annotationsHref(view: View, article: Article): string {
  return view.fileHref(annotationsPath(article))
}

/** Gathers what an article's annotations say. */
export function annotationSource(view: View, article: Article, markdown: string): AnnotationSource {
  const notes = articleNotes(view, article)
  const passages = isQuotable(article) ? quotePassages(markdown, quoteMarks(article)) : []
  const shown = new Set(
    quoteMarks(article).flatMap(({ id, selector }) =>
      isPassageShown(article, selector) ? [id] : [],
    ),
  )
  return {
    article: view.absolute(view.articleHref(article)),
    self: view.absolute(annotationsHref(view, article)),
    lang: article.lang,
    passages: passages.flatMap((passage) => {
      const note = notes.get(passage.id)
      const isShown = shown.has(passage.id)
      return note ? { ...passage, isShown, proves: view.absolute(note.href) } : []
    }),
  }
}
