import { z } from 'astro/zod'
import type { SourceEntry } from '#domain/archive-source.ts'
import { articleSchema } from '#domain/schema/article-schema.ts'
import { digestSchema, eventSchema } from '#domain/schema/event-schema.ts'
import { outletSchema } from '#domain/schema/outlet-schema.ts'
import { personSchema } from '#domain/schema/person-schema.ts'
import { placeSchema } from '#domain/schema/place-schema.ts'
import { siteSchema } from '#domain/schema/site-schema.ts'
import { idSchema } from '#domain/schema/text.ts'
import { NO_PARTS, type ContentParts } from '#loader/content-parts.ts'
import type { ContentPath } from '#loader/content-path.ts'
import { parseMarkdownFile, parseYamlFile, type ParsedFile } from '#loader/parse-content-file.ts'
import { countWords, firstParagraph } from '#markdown/summarise-text.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import type { TextProblem } from '#markdown/text-problem.ts'

/** The kinds of file that hold data; the others are only listed. */
export type DataFile = Exclude<
  ContentPath,
  { readonly kind: 'ignored' | 'original' | 'unexpected' | 'misnamed' }
>

/** What one file adds to the archive, with its text's structure and what is wrong in it. */
export interface ReadFile extends Pick<ParsedFile<unknown>, 'body' | 'positions' | 'problems'> {
  readonly parts: ContentParts
}

/** Reads the text of one data file of a content folder. */
export function readContentFile(file: string, path: DataFile, text: string): ReadFile {
  switch (path.kind) {
    case 'site':
      return readSite(file, text)
    case 'people':
      return readPeople(file, text)
    case 'outlets':
      return readOutlets(file, text)
    case 'places':
      return readPlaces(file, text)
    case 'article':
      return readArticle(file, path, text)
    case 'event':
      return readEvent(file, path.id, text)
    case 'digest':
      return readDigest(file, path, text)
  }
}

function readSite(file: string, text: string): ReadFile {
  const parsed = parseYamlFile(text, siteSchema)
  return withParts(parsed, (data) => ({ site: [{ id: 'site', file, path: [], data }] }))
}

function readPeople(file: string, text: string): ReadFile {
  const parsed = parseYamlFile(text, z.record(idSchema, personSchema))
  return withParts(parsed, (data) => ({ people: keyedEntries(file, data) }))
}

function readOutlets(file: string, text: string): ReadFile {
  const parsed = parseYamlFile(text, z.record(idSchema, outletSchema))
  return withParts(parsed, (data) => ({ outlets: keyedEntries(file, data) }))
}

function readPlaces(file: string, text: string): ReadFile {
  const parsed = parseYamlFile(text, z.record(idSchema, placeSchema))
  return withParts(parsed, (data) => ({ places: keyedEntries(file, data) }))
}

function keyedEntries<Data>(
  file: string,
  data: Record<string, Data>,
): readonly SourceEntry<Data>[] {
  return Object.entries(data).map(([id, entry]) => ({ id, file, path: [id], data: entry }))
}

function readArticle(
  file: string,
  { lang, slug }: Extract<ContentPath, { kind: 'article' }>,
  text: string,
): ReadFile {
  const parsed = parseMarkdownFile(text, articleSchema)
  const blocks = textBlocks(parsed.body?.markdown ?? '')
  const problems = [
    ...(parsed.body !== null && blocks.length === 0
      ? [emptyBody(parsed.body.line, NO_ARTICLE)]
      : []),
    ...wrongFolder(parsed, lang),
  ]
  const summary = { opening: firstParagraph(blocks), wordCount: countWords(blocks, lang) }
  return withParts({ ...parsed, problems: [...parsed.problems, ...problems] }, (data) => ({
    articles: [{ id: `${lang}/${slug}`, file, path: [], data, ...summary }],
  }))
}

type Explanation = Pick<TextProblem, 'reason' | 'hint'>

const NO_ARTICLE: Explanation = {
  reason: 'The article has no text below its front matter.',
  hint: 'Write the text of the article after the closing --- line; raw HTML does not count.',
}
const NO_DIGEST: Explanation = {
  reason: 'The digest shows no text: HTML, images and comments do not count.',
  hint: 'Write the digest as plain paragraphs, or leave the title alone.',
}

function emptyBody(line: number, explanation: Explanation): TextProblem {
  return { rule: 'empty-body', line, column: 1, ...explanation }
}

function wrongFolder(
  { data, positions }: ParsedFile<{ readonly lang: string }>,
  folder: string,
): readonly TextProblem[] {
  if (data === null || positions === null || data.lang === folder) return []
  return [
    {
      rule: 'lang-matches-folder',
      ...positions.positionOf(['lang']),
      reason: `The language is “${data.lang}”, but the file stands in articles/${folder}.`,
      hint: `Write lang: ${folder}, or move the file to articles/${data.lang}.`,
    },
  ]
}

function readEvent(file: string, id: string, text: string): ReadFile {
  const parsed = parseYamlFile(text, eventSchema)
  return withParts(parsed, (data) => ({ events: [{ id, file, path: [], data }] }))
}

function readDigest(
  file: string,
  { eventId, locale }: Extract<ContentPath, { kind: 'digest' }>,
  text: string,
): ReadFile {
  const parsed = parseMarkdownFile(text, digestSchema)
  const written = parsed.body?.markdown ?? ''
  const body = written.trim() === '' ? '' : written
  const blocks = textBlocks(body)
  const problems =
    parsed.body !== null && body !== '' && blocks.length === 0
      ? [emptyBody(parsed.body.line, NO_DIGEST)]
      : []
  const summary = firstParagraph(blocks)
  const place = { id: `${eventId}/${locale}`, file, path: [], eventId, locale }
  return withParts({ ...parsed, problems: [...parsed.problems, ...problems] }, (data) => ({
    digests: [{ ...place, data, body, summary }],
  }))
}

function withParts<Data>(
  { data, body, positions, problems }: ParsedFile<Data>,
  partsOf: (data: Data) => Partial<ContentParts>,
): ReadFile {
  const parts = data === null ? NO_PARTS : { ...NO_PARTS, ...partsOf(data) }
  return { body, positions, problems, parts }
}
