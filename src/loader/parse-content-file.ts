import type { z } from 'astro/zod'
import type { DataPositions } from '#markdown/data-positions.ts'
import { parseFrontMatter } from '#markdown/front-matter.ts'
import { parseYaml } from '#markdown/parse-yaml.ts'
import type { TextProblem } from '#markdown/text-problem.ts'
import { checkSchema } from '#loader/schema-problems.ts'
import { unshowableTexts } from '#loader/unshowable-texts.ts'

/** A Markdown body and the line of its file on which it starts. */
export interface ContentBody {
  readonly markdown: string
  readonly line: number
}

/** What one content file says, with what is wrong in it. */
export interface ParsedFile<Data> {
  /** Null where the file cannot be used. */
  readonly data: Data | null
  /** Null in YAML files, and where the front matter cannot be read. */
  readonly body: ContentBody | null
  /** Null where the YAML cannot be read. */
  readonly positions: DataPositions | null
  readonly problems: readonly TextProblem[]
}

/** Reads a Markdown file whose front matter follows a schema. */
export function parseMarkdownFile<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): ParsedFile<z.output<Schema>> {
  const result = parseFrontMatter(text)
  if (!result.ok) return unreadable(result.problems)
  const body = { markdown: result.body, line: result.bodyLine }
  return { ...checked(result, schema), body }
}

/** Reads a YAML file that follows a schema. */
export function parseYamlFile<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): ParsedFile<z.output<Schema>> {
  const result = parseYaml(text)
  return result.ok ? { ...checked(result, schema), body: null } : unreadable(result.problems)
}

function checked<Schema extends z.ZodType>(
  { data, ...positions }: { readonly data: unknown } & DataPositions,
  schema: Schema,
): Omit<ParsedFile<z.output<Schema>>, 'body'> {
  const unshowable = unshowableTexts(data, positions)
  if (unshowable.length > 0) return { data: null, positions, problems: unshowable }
  const result = checkSchema(schema, data, positions)
  return result.ok
    ? { data: result.data, positions, problems: [] }
    : { data: null, positions, problems: result.problems }
}

function unreadable(problems: readonly TextProblem[]): ParsedFile<never> {
  return { data: null, body: null, positions: null, problems }
}
