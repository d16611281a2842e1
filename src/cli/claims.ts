import path from 'node:path'
import type { ArticleEntry } from '#domain/archive-source.ts'
import { BUILT_IN_FACTS } from '#domain/evidence/fact-value.ts'
import { nearest } from '#domain/nearest.ts'
import { contentDir } from '#loader/content-dir.ts'
import { readContentFolder, type ContentFolder } from '#loader/read-content-folder.ts'
import { findQuote } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import { sentencesOf, type Sentence } from '#markdown/sentences.ts'
import { claimsYaml, draftClaim, exampleChoices, type Choices } from './claim-draft.ts'

/**
 * Lists an article's sentences and the facts known on its events; with choices, prints the claims
 * to paste into its front matter. Nothing is written.
 */
export async function claims(
  env: NodeJS.ProcessEnv,
  [file = '', ...chosen]: readonly string[],
): Promise<number> {
  const dir = contentDir(env)
  const folder = await readContentFolder(dir)
  const article = findArticle(file, dir, folder)
  if (typeof article === 'string') {
    console.error(article)
    return 1
  }
  const choices = choicesFor(article, folder)
  return chosen.length === 0 ? list(article, choices) : draft(chosen, choices)
}

function findArticle(file: string, dir: string, { parts }: ContentFolder): ArticleEntry | string {
  if (file === '') return 'Name an article: npm run claims -- content/articles/bg/….md'
  const inside = path.relative(dir, path.resolve(file)).split(path.sep).join('/')
  const found = parts.articles.find((article) => article.file === inside || article.file === file)
  if (found) return found
  const known = parts.articles.map((article) => article.file)
  const near = nearest(inside, known) ?? nearest(file, known)
  return near
    ? `There is no readable article “${file}”. Did you mean “${near}”?`
    : `There is no readable article “${file}”. Run “npm run validate” to see what cannot be read.`
}

function choicesFor({ file, data }: ArticleEntry, { parts, files }: ContentFolder): Choices {
  const events = new Set([data.event, ...data.mentions.map(({ event }) => event)])
  const labelsOf = (id: string) =>
    Object.keys(parts.events.find((event) => event.id === id)?.data.facts ?? {})
  return {
    sentences: sentencesOf(files.get(file)?.body?.markdown ?? '', data.lang),
    eventId: data.event,
    labels: new Map(
      [...events].flatMap((id) => (id === null ? [] : [[id, labelsOf(id)] as const])),
    ),
  }
}

function list({ data }: ArticleEntry, choices: Choices): number {
  const { sentences, labels } = choices
  for (const sentence of sentences) {
    const facts = quotedIn(sentence, data.claims)
    console.log(
      `${sentence.id}  ${sentence.text}${facts.length > 0 ? ` [${facts.join(', ')}]` : ''}`,
    )
  }
  console.log(`\nBuilt-in facts, with a value: ${BUILT_IN_FACTS.join(', ')}`)
  for (const [event, facts] of labels) {
    console.log(`Facts of ${event}: ${facts.join(', ') || 'none labelled yet'}`)
  }
  console.log(`\nChoose, for example: ${exampleChoices(choices).join(' ')}`)
  return 0
}

function quotedIn({ text }: Sentence, claimed: ArticleEntry['data']['claims']): readonly string[] {
  const folded = foldWithOffsets(text)
  return claimed.filter((claim) => findQuote(folded, claim).length > 0).map(({ fact }) => fact)
}

function draft(chosen: readonly string[], choices: Choices): number {
  const drafts = chosen.map((choice) => draftClaim(choice, choices))
  const refused = drafts.flatMap((one) => (one.ok ? [] : `${one.reason} ${one.hint}`))
  if (refused.length > 0) {
    console.error(refused.join('\n'))
    return 1
  }
  console.log(claimsYaml(drafts.flatMap((one) => (one.ok ? one.claim : []))))
  return 0
}
