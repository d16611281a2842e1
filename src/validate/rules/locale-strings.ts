import { existsSync } from 'node:fs'
import type { Rule } from '#validate/rule.ts'

const LOCALES = new URL('../../i18n/locales/', import.meta.url)

/** Every locale of the site has its interface texts. */
export const localeStrings: Rule = ({ folder }) =>
  folder.parts.site.flatMap(({ file, data }) =>
    data.locales.flatMap((locale, index) => {
      if (existsSync(new URL(`${locale}.ts`, LOCALES))) return []
      return {
        rule: 'locale-strings',
        level: 'error' as const,
        file,
        path: ['locales', index],
        reason: `The interface has no texts in “${locale}”.`,
        hint: `Add src/i18n/locales/${locale}.ts, or remove “${locale}” from the locales.`,
      }
    }),
  )
