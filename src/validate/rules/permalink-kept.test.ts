import { expect, test } from 'vitest'
import { validateContent } from '#validate/validate-content.ts'
import { articleText, contentFolder, type Files } from '#tests/builders/content-folder.ts'

const ALL = [
  '/bg/',
  '/bg/articles/a/',
  '/bg/events/2025-01-21-video-call/',
  '/en/',
  '/en/events/2025-01-21-video-call/',
]

async function found(
  listed: readonly string[] | null,
  files: Files = {},
): Promise<readonly string[]> {
  const dir = contentFolder({
    'permalinks.txt': listed && listed.map((address) => `${address}\n`).join(''),
    ...files,
  })
  const messages = await validateContent(dir)
  return messages.map(({ line, level, rule }) => `${String(line)} ${level} ${rule}`)
}

test('a list of addresses that all exist is no finding', async () => {
  expect(await found(ALL)).toEqual([])
})

test('an event that was renamed without a redirect is an error for each dead address', async () => {
  const renamed = articleText({ event: '2025-01-22-video-call' })
  expect(await found(ALL, { 'articles/bg/a.md': renamed })).toEqual([
    '1 note permalink-unlisted',
    '3 error permalink-dead',
    '5 error permalink-dead',
  ])
})

test('a redirect keeps the addresses of a renamed event', async () => {
  const files = {
    'articles/bg/a.md': articleText({ event: '2025-01-22-video-call' }),
    'events/2025-01-22-video-call/event.yaml': 'redirects: [2025-01-21-video-call]\n',
  }
  expect(await found(ALL, files)).toEqual(['1 note permalink-unlisted'])
})

test('an article that was renamed is an error', async () => {
  const files = { 'articles/bg/a.md': null, 'articles/bg/b.md': articleText() }
  expect(await found(ALL, files)).toContain('2 error permalink-dead')
})

test('what was taken down is no finding where the list says that it is gone', async () => {
  const listed = [...ALL.filter((address) => !address.includes('/a/')), '/bg/articles/a/ gone']
  const files = { 'articles/bg/a.md': null, 'articles/bg/b.md': articleText() }
  expect(await found(listed, files)).toEqual(['1 note permalink-unlisted'])
})

test('an address that exists is not gone', async () => {
  expect(await found([...ALL.slice(1), '/bg/ gone'])).toEqual(['5 error permalink-returned'])
})

test('the hint on a dead address says how to mark it as gone', async () => {
  const dir = contentFolder({ 'permalinks.txt': '/bg/articles/x/\n' })
  const [message] = (await validateContent(dir)).filter(({ rule }) => rule === 'permalink-dead')
  expect(message?.hint).toContain('write “/bg/articles/x/ gone”')
})

test('a line that is no address is told apart from a dead one', async () => {
  expect(await found([...ALL, 'gone', 'https://digest.example/bg/'])).toEqual([
    '6 error permalink-malformed',
    '7 error permalink-malformed',
  ])
})

test('the word “gone” may have a capital', async () => {
  expect(await found([...ALL, '/bg/articles/x/ Gone'])).toEqual([])
})

test('a list that cannot be read is not taken for an empty one', async () => {
  const dir = contentFolder({ 'permalinks.txt': null, 'permalinks.txt/a': '' })
  await expect(validateContent(dir)).rejects.toThrow(/^permalinks\.txt cannot be read: .*EISDIR/)
})

test('no list is a remark, an empty one is none: nothing has been published yet', async () => {
  expect(await found(null)).toEqual(['1 note permalinks-missing'])
  expect(await found([])).toEqual([])
})

test('new addresses are a remark only', async () => {
  expect(await found(ALL.slice(0, 3))).toEqual(['1 note permalink-unlisted'])
})

test.each([
  [
    ALL.length - 1,
    /^The address “\/en\/events\/2025-01-21-video-call\/” is not on the list yet\. .*it is/,
  ],
  [ALL.length - 2, /^2 addresses are not on the list yet, the first of them “\/en\/”\. .*they are/],
])('a remark on a list with %i addresses counts in the right number', async (count, text) => {
  const dir = contentFolder({ 'permalinks.txt': `${ALL.slice(0, count).join('\n')}\n` })
  const [message] = await validateContent(dir)
  expect(`${message?.reason} ${message?.hint}`).toMatch(text)
})
