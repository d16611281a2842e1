import { expect, test } from 'vitest'
import { articleTitle } from '#i18n/article-title.ts'
import { article } from '#tests/builders/archive-source.ts'
import { publication } from '#tests/builders/publication.ts'

test('a published headline is shown as it is', async () => {
  expect(await titleOf({ title: 'Рішуча підтримка', rights: 'link' })).toEqual({
    text: 'Рішуча підтримка',
    lang: 'bg',
    from: 'headline',
  })
})

test('an article without a headline is shown by its opening words, cut between words', async () => {
  const opening =
    'Голова міста Ян Левченко та президент клубу Катерина Гончар скоординували свої позиції під час дзвінка'
  expect(await titleOf({ title: null }, opening)).toEqual({
    text: 'Голова міста Ян Левченко та президент клубу Катерина Гончар скоординували свої позиції під …',
    lang: 'bg',
    from: 'opening',
  })
})

test('an opening that is short enough is not cut', async () => {
  expect((await titleOf({ title: null }, 'Коротко.')).text).toBe('Коротко.')
})

test.each([
  [{ outlet: 'herald', published: '2025-01-21' }, 'Untitled article, herald, 21\u00a0January 2025'],
  [{ published: '2025-01~' }, 'Untitled article, about January 2025'],
  [{}, 'Untitled article'],
])(
  'an article whose opening may not be shown is told by what is known of it: %o',
  async (fields, text) => {
    expect(await titleOf({ ...fields, title: null, rights: 'link' })).toEqual({
      text,
      lang: 'en',
      from: 'digest',
    })
  },
)

async function titleOf(fields: Readonly<Record<string, unknown>>, opening = 'Ада говори с Боян.') {
  const articles = [{ ...article('bg/a', fields), opening }]
  const { archive, t } = await publication({ articles })
  return articleTitle(archive.articles[0]!, ['en', 'en'], t)
}
