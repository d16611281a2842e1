import type { EventCandidate } from '#match/findings.ts'
import type { DraftChoices } from './article-draft.ts'
import { IMPORT_LANGUAGES } from './import-arguments.ts'
import type { ImportedPage } from './imported-page.ts'

/** Puts one question to the editor; an empty answer leaves it to the import. */
export type Ask = (question: string) => Promise<string>

/** What a question wants to know: a line for the editor, and what each answer stands for. */
interface Question<Choice> {
  readonly text: string
  readonly read: (answer: string) => Choice | undefined
}

/** Asks for the language of a page that is too short to tell it; null leaves it untold. */
export function askLanguage(ask: Ask): Promise<string | null> {
  return put(ask, {
    text: `  Its language cannot be told. Which is it: ${IMPORT_LANGUAGES.join(', ')}? (Enter: leave it) `,
    read: (answer) => IMPORT_LANGUAGES.find((lang) => lang === answer),
  })
}

/** Asks what of a draft only the editor can know; what is not answered stays a guess. */
export async function askChoices(
  { findings }: Extract<ImportedPage, { readonly kind: 'article' }>,
  ask: Ask,
): Promise<DraftChoices> {
  const { events, contact } = findings
  const verb = contact.stage === 'announced' ? 'announce' : 'report'
  const event = events.length === 0 ? null : await put(ask, whichEvent(events, verb))
  const rights = await put(ask, HOW_MUCH)
  return { ...(event !== null && { event: event.id }), ...(rights !== null && { rights }) }
}

const HOW_MUCH: Question<NonNullable<DraftChoices['rights']>> = {
  text: '  How much of its text may the site show: full, excerpt or link? (Enter: excerpt, as a guess) ',
  read: (answer) => (['full', 'excerpt', 'link'] as const).find((rights) => rights === answer),
}

function whichEvent(
  events: readonly EventCandidate[],
  verb: 'announce' | 'report',
): Question<{ readonly id: string | null }> {
  const list = events.map(
    ({ id, score, isNew }, index) =>
      `    ${index + 1}  ${id} (${score.toFixed(2)}${isNew ? ', new' : ''})`,
  )
  return {
    text: [
      `  Which event does it ${verb}?`,
      ...list,
      '    0  none of them',
      '  (Enter: leave the guess) ',
    ].join('\n'),
    read: (answer) => {
      if (answer === '0') return { id: null }
      const id = events[Number(answer) - 1]?.id ?? events.find((event) => event.id === answer)?.id
      return id === undefined ? undefined : { id }
    },
  }
}

const MOST_TRIES = 3

/** Puts a question until the answer fits or is empty, a few times at most; null is no answer. */
async function put<Choice>(ask: Ask, { text, read }: Question<Choice>): Promise<Choice | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = (await ask(text)).trim().toLowerCase()
    if (answer === '') return null
    const choice = read(answer)
    if (choice !== undefined) return choice
  }
  return null
}
