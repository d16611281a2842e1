import { expect, test } from 'vitest'
import { webAnnotations } from '#artefacts/web-annotations.ts'
import { article } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'
import { annotationSource } from '#views/annotation-source.ts'

const CALL = '2025-01-21-video-call'
const OPENING = 'They spoke for 40 minutes.'
const BODY = `${OPENING}\n\nThey will meet in June again.\n`

function itemsOf(rights: 'full' | 'excerpt') {
  const claims = [
    { fact: 'duration', value: 'PT40M', precision: 'exact' as const, quote: '40 minutes' },
    { fact: 'date', value: '2025-06', quote: 'meet in June' },
  ]
  const view = englishView({
    articles: [{ ...article('en/a', { event: CALL, rights, claims }), opening: OPENING }],
  })
  const [first] = view.archive.articles
  return webAnnotations(annotationSource(view, first!, BODY)).items
}

const PAGE = 'https://digest.example/en/articles/a/'

test('an annotation is called like the mark on the article’s page', () => {
  expect(itemsOf('full').map(({ id }) => id)).toEqual([`${PAGE}#q-duration`, `${PAGE}#q-date`])
})

test('of a passage that an excerpt leaves out nothing is told but the quotation', () => {
  const [shown, hidden] = itemsOf('excerpt')
  expect(shown?.id).toBe(`${PAGE}#q-duration`)
  expect(shown?.target.selector).toHaveProperty('prefix')
  expect(hidden?.id).toBe(`${PAGE}annotations.json#q-date`)
  expect(hidden?.target.selector).toEqual({ type: 'TextQuoteSelector', exact: 'meet in June' })
})
