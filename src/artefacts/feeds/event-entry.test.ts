import { describe, expect, it } from 'vitest'
import { eventEntry } from '#artefacts/feeds/event-entry.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { article, digest, eventFolder } from '#tests/builders/archive-source.ts'
import { plainTexts, publication } from '#tests/builders/publication.ts'

const ID = '2025-01-visit'

async function entryOf(parts: Partial<ArchiveSource>, locale = 'en') {
  const made = await publication({ articles: [article('bg/a', { event: ID })], ...parts }, locale)
  return eventEntry(made, made.archive.events[0]!, plainTexts)
}

describe('the entry of an event', () => {
  it('says date, doubt and status in words', async () => {
    const { html } = await entryOf({})
    expect(html).toContain('<p>Date: January 2025 (The exact day is not known.)</p>')
    expect(html).toContain('<p>Status: Held</p>')
  })

  it('marks the language of a digest that is not in the reader’s', async () => {
    const { html, summary } = await entryOf({ digests: [digest(ID, 'en')] }, 'bg')
    expect(html).toContain('<div lang="en"><p>They spoke.</p></div>')
    expect(html).toContain('английски')
    expect(summary).toBe('януари 2025\u00a0г.: Състоя се')
  })

  it('links the articles, each in its language', async () => {
    const { html, related } = await entryOf({})
    const href = 'https://digest.example/two/bg/articles/a/'
    expect(html).toContain(`<a href="${href}" lang="bg" hreflang="bg">Разговор</a>`)
    expect(related).toEqual([{ url: href, title: 'Разговор', titleLang: 'bg', lang: 'bg' }])
  })

  it('marks our own words for an article without a title as ours', async () => {
    const nameless = article('bg/a', {
      event: ID,
      title: null,
      rights: 'link',
      url: 'https://a.example/',
    })
    expect((await entryOf({ articles: [nameless] })).html).toContain(
      'lang="en" hreflang="bg">Untitled',
    )
  })

  it('tells its corrections, newest first', async () => {
    const corrections = ['2025-02-01', '2025-03-01'].map((date) => ({
      date,
      before: `before ${date}`,
      after: 'after',
      why: { en: 'why' },
    }))
    const { html } = await entryOf({ events: [eventFolder(ID, { corrections })] })
    expect(html.indexOf('before 2025-03-01')).toBeLessThan(html.indexOf('before 2025-02-01'))
  })
})
