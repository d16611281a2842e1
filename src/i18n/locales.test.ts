import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PluralForms } from '#i18n/strings.ts'
import { strings as english } from '#i18n/locales/en.ts'

type Strings = Readonly<Record<string, string | PluralForms>>

/** Each locale of the folder: a further one is checked as soon as its file is there. */
const locales = await Promise.all(
  readdirSync(new URL('locales', import.meta.url))
    .filter((file) => /^[a-z]{2,3}(?:-\w+)*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .map(async (locale) => {
      const module = (await import(`./locales/${locale}.ts`)) as { strings: Strings }
      return { locale, strings: module.strings }
    }),
)
const names = locales.map(({ locale }) => locale)

/**
 * Keys whose words two languages rightly share: cognates and brand names, checked one by one.
 * The key is the pair of locales in the order of the alphabet.
 */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'bg uk': [
    'event.contact',
    'count.texts',
    'fact.date',
    'facts.fact',
    'timeline.contactsLane',
    'event.date',
    'event.kind',
    'correction.why',
    'article.byline',
    'person.until',
    'table.kind',
    'about.method',
    'about.term.contact',
    'about.dates',
    'about.rights',
    'date.until',
  ],
}

/** The quotation marks and the apostrophe that a language uses; no other may stand in its texts. */
const QUOTES: Readonly<Record<string, string>> = { en: '“”‘’', bg: '„“’', uk: '«»„“’' }

describe('The folder of locales', () => {
  it('holds the three languages of the interface at least', () => {
    expect(names).toEqual(expect.arrayContaining(['bg', 'en', 'uk']))
  })
})

describe.each(locales)('The locale $locale', ({ locale, strings }) => {
  it('has exactly the keys of English', () => {
    expect(Object.keys(strings).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  it('has exactly the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const counted = Object.entries(strings).filter(([, entry]) => typeof entry !== 'string')
    const wrong = counted.filter(([, forms]) => !sameMembers(Object.keys(forms), pluralCategories))
    expect(wrong).toEqual([])
  })

  it('has the placeholders of English in every text; a singular form may do without its count', () => {
    const wrong = textsOf(strings).filter(({ key, form, text }) => {
      const expected = placeholdersOf(key)
      const allowed = form === 'other' || form === null ? [expected] : [expected, without(expected)]
      return !allowed.some((names) => sameMembers(placeholdersIn(text), names))
    })
    expect(wrong).toEqual([])
  })

  it('has no blanks at the ends of a text, and no two in a row', () => {
    expect(textsOf(strings).filter(({ text }) => /^\s|\s$|\s\s|^$/.test(text))).toEqual([])
  })

  it('has no straight quotation mark or apostrophe', () => {
    expect(textsOf(strings).filter(({ text }) => /["'`]/.test(text))).toEqual([])
  })

  it('has only the quotation marks of its language', () => {
    const own = QUOTES[locale]
    const foreign = textsOf(strings).filter(({ text }) =>
      (text.match(/[“”„‟«»‹›‚‘’]/g) ?? []).some((mark) => own?.includes(mark) === false),
    )
    expect(foreign).toEqual([])
  })

  it.each(names.filter((name) => name > locale))('shares no text with %s by accident', (name) => {
    const other = locales.find((candidate) => candidate.locale === name)
    const theirs = new Map(textsOf(other?.strings ?? {}).map((entry) => [entry.id, entry.text]))
    const checked = SHARED[`${locale} ${name}`] ?? []
    const shared = textsOf(strings).filter(
      ({ id, key, text }) => hasWords(text) && theirs.get(id) === text && !checked.includes(key),
    )
    expect(shared).toEqual([])
  })
})

interface Text {
  readonly id: string
  readonly key: string
  readonly form: string | null
  readonly text: string
}

function textsOf(strings: Strings): readonly Text[] {
  return Object.entries(strings).flatMap(([key, entry]): readonly Text[] =>
    typeof entry === 'string'
      ? [{ id: key, key, form: null, text: entry }]
      : Object.entries(entry).map(([form, text]) => ({ id: `${key} ${form}`, key, form, text })),
  )
}

function placeholdersOf(key: string): readonly string[] {
  const entry = (english as Strings)[key] ?? ''
  return placeholdersIn(typeof entry === 'string' ? entry : entry.other)
}

function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))]
}

function without(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== 'count')
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join()
}

/** Texts made of placeholders and punctuation may well be the same in two languages. */
function hasWords(text: string): boolean {
  return /\p{Letter}/u.test(text.replace(/\{\w+\}/g, ''))
}
