import type { LocaleStrings, PluralForms, StringArguments, StringKey } from '#i18n/strings.ts'

/** Looks up an interface text by its key and fills in its placeholders. */
export type Translator = <Key extends StringKey>(
  key: Key,
  ...values: StringArguments<Key>
) => string

/**
 * Makes the function that gives a locale's interface texts.
 * A counted text takes the plural form that CLDR names for its `count`, which is written in the
 * locale's own digits and grouping.
 * @example translator('uk', uk)('count.articles', { count: 3 }) // '3 статті'
 */
export function translator(locale: string, strings: LocaleStrings): Translator {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)

  return (key, ...[values = {}]) => {
    const given: Readonly<Record<string, string | number>> = values
    return fill(formOf(strings[key], given['count'], plural), given, number)
  }
}

function formOf(
  entry: string | PluralForms,
  count: string | number | undefined,
  plural: Intl.PluralRules,
): string {
  if (typeof entry === 'string') return entry
  return entry[plural.select(Number(count))] ?? entry.other
}

function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  number: Intl.NumberFormat,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder
    return typeof value === 'number' ? number.format(value) : value
  })
}
