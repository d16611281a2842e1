import { expect, test } from 'vitest'
import { webAnnotations } from '#artefacts/web-annotations.ts'

test('a passage links its words with the fact that they prove', () => {
  const page = webAnnotations({
    article: 'https://digest.example/bg/articles/a/',
    self: 'https://digest.example/bg/articles/a/annotations.json',
    lang: 'bg',
    passages: [
      {
        id: 'q-duration',
        isShown: true,
        exact: '95 минути',
        prefix: 'продължил ',
        suffix: '.',
        proves: 'https://digest.example/bg/events/2025-01-21-video-call/#fact-duration',
      },
    ],
  })
  expect(page.items).toEqual([
    {
      id: 'https://digest.example/bg/articles/a/#q-duration',
      type: 'Annotation',
      motivation: 'linking',
      body: 'https://digest.example/bg/events/2025-01-21-video-call/#fact-duration',
      target: {
        source: { id: 'https://digest.example/bg/articles/a/', language: 'bg' },
        selector: {
          type: 'TextQuoteSelector',
          exact: '95 минути',
          prefix: 'продължил ',
          suffix: '.',
        },
      },
    },
  ])
})
