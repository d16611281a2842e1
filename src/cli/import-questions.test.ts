import { describe, expect, it } from 'vitest'
import { askChoices, askLanguage, type Ask } from './import-questions.ts'

const EVENTS = [
  { id: '2031-01-21-visit', score: 0.8, reasons: [], isNew: false },
  { id: '2031-01-22-meeting', score: 0.3, reasons: [], isNew: true },
]

/** An editor who gives these answers, and then only presses Enter. */
function editor(...answers: readonly string[]): { readonly ask: Ask; readonly heard: string[] } {
  const heard: string[] = []
  const ask: Ask = (question) => {
    heard.push(question)
    return Promise.resolve(answers[heard.length - 1] ?? '')
  }
  return { ask, heard }
}

function choices(
  ask: Ask,
  events: readonly (typeof EVENTS)[number][] = EVENTS,
  stage: 'held' | 'announced' = 'held',
) {
  const page = { findings: { events, contact: { stage } } } as unknown as Parameters<
    typeof askChoices
  >[0]
  return askChoices(page, ask)
}

describe('the questions about a draft', () => {
  it('name every candidate', async () => {
    const { ask, heard } = editor()
    await choices(ask)
    expect(heard[0]).toContain('1  2031-01-21-visit (0.80)')
    expect(heard[0]).toContain('2  2031-01-22-meeting (0.30, new)')
  })

  it.each([
    ['held', 'report'],
    ['announced', 'announce'],
  ] as const)('ask of what is %s which event the article does %s', async (stage, verb) => {
    const { ask, heard } = editor()
    await choices(ask, EVENTS, stage)
    expect(heard[0]).toContain(`Which event does it ${verb}?`)
  })

  it('leave the guesses where nothing is answered', async () => {
    expect(await choices(editor().ask)).toEqual({})
  })

  it.each([
    ['2', '2031-01-22-meeting'],
    ['2031-01-21-visit', '2031-01-21-visit'],
    ['0', null],
  ])('take “%s” for the event %s', async (answer, event) => {
    expect(await choices(editor(answer).ask)).toEqual({ event })
  })

  it('are put again where the answer fits none, a few times', async () => {
    const { ask, heard } = editor('7', 'x', '1', ' Full ')
    expect(await choices(ask)).toEqual({ event: '2031-01-21-visit', rights: 'full' })
    expect(heard).toHaveLength(4)
    expect(await choices(editor('7', 'x', '9', 'link').ask)).toEqual({ rights: 'link' })
  })

  it('do not ask for the event where there is no candidate', async () => {
    const { ask, heard } = editor('link')
    expect(await choices(ask, [])).toEqual({ rights: 'link' })
    expect(heard).toHaveLength(1)
  })
})

describe('the question for the language', () => {
  it('takes one that can be imported, or none', async () => {
    expect(await askLanguage(editor('fr', 'UK').ask)).toBe('uk')
    expect(await askLanguage(editor().ask)).toBeNull()
  })
})
