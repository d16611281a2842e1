import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseFrontMatter } from '#markdown/front-matter.ts'

/** Reads the Markdown of one article, by its POSIX path inside the content folder. */
export async function readArticleBody(dir: string, file: string): Promise<string> {
  const result = parseFrontMatter(await readFile(path.join(dir, file), 'utf8'))
  if (result.ok) return result.body
  throw new Error(`${file} cannot be read any more. Run “npm run validate” to see why.`)
}
