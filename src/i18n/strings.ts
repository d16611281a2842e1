import type { en } from '#i18n/locales/en.ts'

/** The forms of a counted text, by CLDR plural category; a locale has those its language needs. */
export type PluralForms = Readonly<
  { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>

/** English is the reference: its keys are the keys of every locale. */
export type StringKey = keyof typeof en

/** What every locale file provides: a text or plural forms for each key, none missing or extra. */
export type LocaleStrings = {
  readonly [Key in StringKey]: (typeof en)[Key] extends string ? string : PluralForms
}

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never

type TextOf<Entry> = Entry extends string ? Entry : Entry[keyof Entry]

type Values<Name extends string> = {
  readonly [Key in Name]: Key extends 'count' ? number : string | number
}

/** The arguments that a key's text needs: none, or a value for each of its placeholders. */
export type StringArguments<Key extends StringKey> = [
  PlaceholdersIn<TextOf<(typeof en)[Key]>>,
] extends [never]
  ? []
  : [values: Values<PlaceholdersIn<TextOf<(typeof en)[Key]>>>]
