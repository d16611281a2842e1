import type { Person } from '#domain/archive.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { titleCase } from '#i18n/title-case.ts'
import { roleDates } from '#views/role-dates.ts'
import type { View } from '#views/view.ts'

/** An office with its dates in words. */
export interface Office {
  readonly title: LocalisedText
  readonly dates: string | null
}

/** The other spellings of a name in one language. */
export interface Spellings {
  readonly lang: string
  readonly language: string
  readonly names: readonly string[]
}

/** What is known of a person beside the events. */
export interface PersonFacts {
  readonly name: LocalisedText
  readonly country: string | null
  readonly offices: readonly Office[]
  readonly spellings: readonly Spellings[]
}

/** Prepares a person's facts in the view's locale. */
export function personFacts(view: View, person: Person): PersonFacts {
  return {
    name: view.text(person.name),
    country: person.country === null ? null : view.countryName(person.country),
    offices: person.roles.map((role) => ({
      title: view.text(role.title),
      dates: roleDates(view, role),
    })),
    spellings: Object.entries(person.aliases).map(([lang, names]) => ({
      lang,
      language: titleCase(view.languageName(lang), view.locale),
      names,
    })),
  }
}
