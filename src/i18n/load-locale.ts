import type { LocaleStrings } from '#i18n/strings.ts'
import { translator, type Translator } from '#i18n/translator.ts'

/**
 * Loads the interface texts of a locale from `locales/<locale>.ts`, which exports `strings`.
 * A further language therefore needs that one file and its line in `site.yaml`.
 */
export async function loadLocale(locale: string): Promise<Translator> {
  const module = (await import(`./locales/${locale}.ts`)) as { strings: LocaleStrings }
  return translator(locale, module.strings)
}
