import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const GAP = ['', '', '', '', '', '']

it('comments without a heading go from the first name and hour on', () => {
  const page = cleaned(
    ...PARAGRAPHS,
    'rekata77',
    '19.02.2031, 09:31 Крайно време беше, чакаме този мост от години и все отлагат.',
    'Иван П.',
    '19.02.2031, 09:40 Обещават го от двадесет години.',
  )
  expect(page.body).toEqual(PARAGRAPHS)
  expect(new Set(page.removed.map(({ rule }) => rule))).toEqual(new Set(['comment-block']))
})

it('what readers say below a wide gap goes', () => {
  const page = cleaned(...PARAGRAPHS, ...GAP, 'Пешо : а брода?', 'Мара: няма го')
  expect(page.body).toEqual(PARAGRAPHS)
  expect(page.removed.every(({ rule }) => rule === 'comment-block')).toBe(true)
})

it('an interview stays: no gap parts it from the text', () => {
  const lines = ['Кметът: Мостът е готов.', 'Въпрос: А бродът?', 'Кметът: Остава и той.']
  expect(cleaned(...PARAGRAPHS, ...lines).body).toEqual([...PARAGRAPHS, ...lines])
})

it('a paragraph below a wide gap stays', () => {
  const page = cleaned(...PARAGRAPHS.slice(0, 2), ...GAP, ...PARAGRAPHS.slice(2))
  expect(page.body).toEqual(PARAGRAPHS)
})

it('comments between the names of accounts go', () => {
  const page = cleaned(
    ...PARAGRAPHS,
    'rekata_77',
    'Крайно време беше.',
    'mostgledach',
    'Обещават го от двадесет години, а бродът си е там.',
    'DolnoPole',
    'Честито!',
  )
  expect(page.body).toEqual(PARAGRAPHS)
  expect(new Set(page.removed.map(({ rule }) => rule))).toEqual(new Set(['comment-block']))
})

it('single words in Latin letters amid a text are no accounts', () => {
  const lines = [PARAGRAPHS[0], 'bridge', PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[3]]
  expect(cleaned(...lines).rules.filter((rule) => rule.includes('comment-block'))).toEqual([])
})
