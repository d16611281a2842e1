import { describe, expect, it } from 'vitest'
import { sharedFacts } from '#match/archive/shared-facts.ts'
import { toldFacts } from '#match/archive/told-facts.ts'

const SPRING = 'He is invited to come next spring.'
const FAIR = 'A fair will open on 17 June.'
const SPEECH = 'He said: "The bridge over the quiet river shall be open to all of our people."'

function reasonFor(one: readonly string[], other: readonly string[]): string | null {
  const [own, theirs] = [toldFacts(one, 'en'), toldFacts(other, 'en')]
  const compared = { own, other: theirs, elsewhere: new Set<string>(), isDayEnough: false }
  return sharedFacts(compared)?.reason ?? null
}

describe('the facts that two texts share', () => {
  it('are enough where words and a plan are the same, and are named', () => {
    const reason = reasonFor([SPEECH, SPRING], [SPRING, SPEECH])
    expect(reason).toContain('The bridge over the quiet river')
    expect(reason).toContain('next spring')
  })

  it.each([
    ['a day and a plan, as they come back every year', [FAIR, SPRING]],
    ['days alone', [FAIR, 'Another will open on 2 July.']],
    ['one passage', [SPEECH]],
  ])('are too little where they are %s', (_case, texts) => {
    expect(reasonFor(texts, texts)).toBeNull()
  })
})
