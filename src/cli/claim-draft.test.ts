import { expect, test } from 'vitest'
import { claimsYaml, draftClaim, exampleChoices, type Choices } from './claim-draft.ts'

const CALL = '2025-01-21-video-call'
const choices: Choices = {
  sentences: [
    { id: 's1', text: 'Разговорът продължи 95 минути.', line: 1 },
    { id: 's2', text: 'Ада: "Да".', line: 3 },
  ],
  eventId: CALL,
  labels: new Map([
    [CALL, ['trade-growth']],
    ['2026-visit', []],
  ]),
}

test.each([
  ['s1=duration:PT95M', { fact: 'duration', value: 'PT95M' }],
  ['s1=duration:PT90M~about', { fact: 'duration', value: 'PT90M', precision: 'about' }],
  ['s1=trade-growth', { fact: 'trade-growth' }],
  ['s1=2026-visit/place:china', { fact: 'place', event: '2026-visit', value: 'china' }],
])('%s becomes a claim that quotes the sentence', (choice, fields) => {
  expect(draftClaim(choice, choices)).toEqual({
    ok: true,
    claim: { ...fields, quote: 'Разговорът продължи 95 минути.' },
  })
})

test.each([
  ['duration', '“duration” is no choice.'],
  ['s9=trade-growth', 'The article has no sentence “s9”.'],
  ['s1=duration', 'The claim on “duration” has no value.'],
  ['s1=duration:95', '“95” is no value for “duration”.'],
  ['s1=duration:PT95M~rather', '“rather” is no precision.'],
  ['s1=trade-growht', '“trade-growht” is not a fact of “2025-01-21-video-call”.'],
  ['s1=trade-growth:7', '“trade-growth” is a statement and takes no value.'],
  ['s1=2024-visit/place:china', 'The article does not name “2024-visit”.'],
])('%s is refused with a reason', (choice, reason) => {
  const draft = draftClaim(choice, choices)
  expect(draft.ok ? null : draft.reason).toBe(reason)
})

test('a mistyped fact is answered with the nearest one', () => {
  const draft = draftClaim('s1=trade-growht', choices)
  expect(draft.ok ? null : draft.hint).toContain('“trade-growth”')
})

test('claims are printed as front matter, long and quoted sentences on one line', () => {
  const quote = `Ада каза: "${'да '.repeat(60)}".`
  expect(claimsYaml([{ fact: 'trade-growth', quote }])).toBe(
    `  - fact: trade-growth\n    quote: 'Ада каза: "${'да '.repeat(60)}".'`,
  )
})

test('examples name the facts and events of the article', () => {
  expect(exampleChoices(choices)).toEqual([
    's1=duration:PT95M',
    's2=trade-growth',
    's2=2026-visit/duration:PT95M',
  ])
  expect(exampleChoices(choices).every((choice) => draftClaim(choice, choices).ok)).toBe(true)
  const labels = new Map([['2026-visit', ['gas']]])
  expect(exampleChoices({ ...choices, eventId: null, labels })).toEqual(['s1=2026-visit/gas'])
})

test('the refusal of what is no choice names them too', () => {
  const draft = draftClaim('duration', choices)
  expect(draft.ok ? null : draft.hint).toBe(
    'Write it as s1=duration:PT95M or s2=trade-growth or s2=2026-visit/duration:PT95M.',
  )
  const bare = draftClaim('duration', { ...choices, eventId: null, labels: new Map() })
  expect(bare.ok ? null : bare.hint).toBe('Write it as s1=FACT.')
})
