import { getCollection } from 'astro:content'
import type { Archive, Article } from '#domain/archive.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { deepFreeze } from '#domain/deep-freeze.ts'
import { contentDir } from '#loader/content-dir.ts'
import { readArticleBody } from '#loader/read-article-body.ts'

let archive: Promise<Archive> | null = null

/** The whole of the content, resolved and frozen; read once in a build, anew while developing. */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive()
  archive ??= readArchive()
  return archive
}

/** The Markdown of an article. It is read on demand, so that the archive stays small. */
export function loadArticleBody(article: Article): Promise<string> {
  return readArticleBody(contentDir(process.env), article.file)
}

async function readArchive(): Promise<Archive> {
  const { archive: built, issues } = buildArchive(await readSource())
  if (built !== null) return deepFreeze(built)
  const lines = issues.map(({ file, reason, hint, rule }) => `${file}: ${reason} ${hint} (${rule})`)
  throw new Error(`The content has errors:\n${lines.join('\n')}`)
}

async function readSource(): Promise<ArchiveSource> {
  const [sites, people, outlets, places, articles, events, digests] = await Promise.all([
    getCollection('site'),
    getCollection('people'),
    getCollection('outlets'),
    getCollection('places'),
    getCollection('articles'),
    getCollection('events'),
    getCollection('digests'),
  ])
  const [site] = sites
  if (!site) throw new Error('The content has no site.yaml. Run “npm run validate” to see why.')
  return {
    site: site.data,
    people: people.map(({ data }) => data),
    outlets: outlets.map(({ data }) => data),
    places: places.map(({ data }) => data),
    articles: articles.map(({ data }) => data),
    events: events.map(({ data }) => data),
    digests: digests.map(({ data }) => data),
  }
}
