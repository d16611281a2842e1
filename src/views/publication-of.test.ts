import { expect, it } from 'vitest'
import { loadLocale } from '#i18n/load-locale.ts'
import { article } from '#tests/builders/archive-source.ts'
import { publication } from '#tests/builders/publication.ts'
import { dataPublication } from '#views/data-publication.ts'
import { publicationOf } from '#views/publication-of.ts'
import { createView } from '#views/view.ts'

const CALL = '2025-01-21-video-call'

it('what files are made from has no no-break spaces, which pages need for their lines', async () => {
  const { archive } = await publication({ articles: [article('bg/a', { event: CALL })] })
  const address = { site: 'https://digest.example', base: '/' }
  const view = createView({ archive, locale: 'en', t: await loadLocale('en'), address })
  const counted = { count: 3 }
  expect(view.t('count.events', counted)).toContain('\u00A0')
  expect(publicationOf(view).t('count.events', counted)).not.toContain('\u00A0')
  expect(dataPublication([view]).t('count.events', counted)).not.toContain('\u00A0')
})

it('a title made from a template has plain spaces in the open data', async () => {
  const { archive } = await publication({ articles: [article('bg/a', { event: CALL })] })
  const address = { site: 'https://digest.example', base: '/' }
  const view = createView({ archive, locale: 'bg', t: await loadLocale('bg'), address })
  const [event] = archive.events
  expect(event && dataPublication([view]).titles(event)['bg']).toMatch(/ и boyan$/)
})
