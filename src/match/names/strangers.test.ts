import { expect, it } from 'vitest'
import { placeContacts } from '#match/grouping/place-contacts.ts'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

function newEventOf(lang: string, text: string) {
  const page = pastedPage(lang, { top: '21.01.2025, 10:00', paragraphs: [text] })
  return placeContacts([readArticle(page, archive).sought], archive)[0]?.at(-1)?.id
}

it.each([
  [
    'bg',
    'Президентът Иван Койчев разговаря по телефона с турския си колега Емре Йълмаз.',
    '2025-01-21-phone-call-koychev-yalmaz',
  ],
  [
    'uk',
    'Президент України Остап Коваль провів телефонну розмову з канцлером Німеччини Куртом Лангом.',
    '2025-01-21-phone-call-koval-lanh',
  ],
  [
    'ru',
    'Президент Остап Ковальский созвонился по телефону с президентом Польши Яном Новаком.',
    '2025-01-21-phone-call-kovalskii-novak',
  ],
  [
    'en',
    'President John Carver spoke by phone with Prime Minister Ann Holt on Tuesday.',
    '2025-01-21-phone-call-carver-holt',
  ],
])('people unknown to the archive are named in a new event (%s)', (lang, text, id) => {
  expect(newEventOf(lang, text)).toBe(id)
})

it('an aide who tells of a call is no party to it', () => {
  const text =
    'Пресс-секретарь президента Иван Сорока подтвердил телефонный разговор с Петром Довганом.'
  expect(newEventOf('ru', text)).toBe('2025-01-21-phone-call-petr-dovgan')
})
