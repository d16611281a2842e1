import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildOrThrow } from './support/build-site.ts'
import { readSite, shownPages, type BuiltSite } from './support/built-site.ts'
import { copyRepository, removeCopy } from './support/copy-repository.ts'
import { attribute, named, parseHtml } from './support/html-tree.ts'
import { linkProblems } from './support/link-problems.ts'

describe('one more file in src/i18n/locales and one more line in site.yaml', () => {
  let copy: string
  let site: BuiltSite
  beforeAll(async () => {
    copy = copyRepository('locale')
    addLocale(copy)
    await buildOrThrow(copy, {})
    site = readSite(join(copy, 'dist'), { contentDir: join(copy, 'content') })
  })
  afterAll(() => {
    removeCopy(copy)
  })

  it('give every page in the further locale', () => {
    const english = pathsIn('en').map((path) => path.slice('en'.length))
    expect(pathsIn('de').map((path) => path.slice('de'.length))).toEqual(english)
    expect(english.length).toBeGreaterThan(0)
  })

  it('show its texts in its language', () => {
    const html = parseHtml(shownPages(site).find(({ path }) => path === 'de/')?.html ?? '')
    expect(attribute(named(html, 'html')[0], 'lang')).toBe('de')
  })

  it('leave every link alive', () => {
    expect(linkProblems(site)).toEqual([])
  })

  function pathsIn(locale: string): readonly string[] {
    return site.pages.filter((page) => page.locale === locale).map(({ path }) => path)
  }
})

/** German made of English, which is enough to show that nothing else has to change. */
function addLocale(copy: string): void {
  writeFileSync(
    join(copy, 'src/i18n/locales/de.ts'),
    "export { en as strings } from '#i18n/locales/en.ts'\n",
  )
  const file = join(copy, 'content/site.yaml')
  const before = readFileSync(file, 'utf8')
  const after = before.replace(/^locales:.*\ben\b/m, '$&, de')
  if (after === before) throw new Error('site.yaml lists its locales in another way')
  writeFileSync(file, after)
}
