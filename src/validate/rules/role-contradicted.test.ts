import { expect, test } from 'vitest'
import { validateContent } from '#validate/validate-content.ts'
import { articleText, contentFolder } from '#tests/builders/content-folder.ts'

const PEOPLE = `ann:
  name: { en: Ann, bg: Ана }
  aliases: { bg: [Анна] }
  country: GB
  roles:
    - { title: { bg: министър }, from: "2010", until: "2020-05-01" }
    - { title: { bg: президент }, from: "2020-05-02", until: null }
bob: { name: { en: Bob }, country: null }
`

async function found(body: string): Promise<readonly string[]> {
  const dir = contentFolder({
    'people.yaml': PEOPLE,
    'articles/bg/a.md': articleText({}, body),
  })
  const messages = await validateContent(dir)
  return messages.map(({ line, level, rule }) => `${line} ${level} ${rule}`)
}

test('an office held on the event’s date is no finding', async () => {
  expect(await found('Президент Ана каза да.')).toEqual([])
})

test('an office held at another time is a warning at its paragraph', async () => {
  expect(await found('Разговор.\n\nМинистър Анна каза да.')).toEqual([
    '15 warning role-contradicted',
  ])
})

test('the office may follow the name', async () => {
  expect(await found('Ана, министър, каза да.')).toEqual(['13 warning role-contradicted'])
})

test('an office of somebody else is no finding', async () => {
  expect(await found('Министър Петров говори с Ана.')).toEqual([])
})
