import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { buildArchive } from '#domain/build-archive.ts'
import { SEARCH_INDEX_FOLDER } from '#domain/route.ts'
import type { Archive, Article } from '#domain/archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { mapInBatches } from '#loader/map-in-batches.ts'
import { readArticleBody } from '#loader/read-article-body.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import { searchRecords, type SearchRecord } from '#search/search-records.ts'

/** Makes the search index of a content folder inside a built site. */
export async function writeSearchIndex(content: string, site: string): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false })
  try {
    if (index === undefined) throw new Error(`The search index was not made: ${errors.join(' ')}`)
    for (const record of await readRecords(content)) await addRecord(index, record)
    await writeFiles(index, path.join(site, SEARCH_INDEX_FOLDER))
  } finally {
    await close()
  }
}

async function readRecords(content: string): Promise<readonly SearchRecord[]> {
  const { source } = await readContentFolder(content)
  const archive = source === null ? null : buildArchive(source).archive
  if (archive === null) throw new Error('The content changed while the site was built.')
  const { site, articles } = archive
  const translators = site.locales.map(async (one) => [one, await loadLocale(one)] as const)
  return searchRecords({
    archive,
    plainText,
    translators: new Map(await Promise.all(translators)),
    bodies: await readBodies(content, articles),
  })
}

async function readBodies(content: string, articles: Archive['articles']) {
  const read = async ({ id, file }: Article) => [id, await readArticleBody(content, file)] as const
  return new Map(await mapInBatches(articles, read))
}

function plainText(markdown: string): string {
  const texts = textBlocks(markdown).map(({ text }) => text.replaceAll(/\s+/g, ' '))
  return texts.join(' ')
}

/** All texts go into one index, of no one language, so that each is found from everywhere. */
async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { path: url, lang, title, titleLang, content, names, byline, filters } = record
  const { errors } = await index.addCustomRecord({
    url,
    content: content === '' ? title : content,
    language: 'zxx',
    meta: {
      title,
      names,
      ...(titleLang === lang ? {} : { titleLang }),
      ...(byline === '' ? {} : { byline }),
    },
    filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values]])),
  })
  if (errors.length > 0) throw new Error(`${url} is not in the search index: ${errors.join(' ')}`)
}

/** Leaves out the interfaces that come with the engine: the site has its own. */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = await index.getFiles()
  const needed = files.filter(({ path: name }) => !/-(?:ui|highlight)\.(?:js|css)$/.test(name))
  for (const { path: name, content } of needed) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
