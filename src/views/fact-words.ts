import { isBuiltInFact, type FactValue } from '#domain/evidence/fact-value.ts'
import type { Fact } from '#domain/evidence/facts-of.ts'
import type { LocalisedText } from '#domain/localise.ts'
import type { Claim } from '#domain/schema/claim.ts'
import { formatDuration } from '#i18n/dates/format-duration.ts'
import type { View } from '#views/view.ts'

/** What a fact is called: built-in ones by the interface, statements by the editors. */
export function factLabel(view: View, { id, label }: Pick<Fact, 'id' | 'label'>): LocalisedText {
  if (isBuiltInFact(id)) return { text: view.t(`fact.${id}`), lang: view.locale, isFallback: false }
  return label ? view.text(label) : { text: id, lang: view.locale, isFallback: true }
}

/** A typed value in words, with its precision: “about 90 minutes”. */
export function factValue(view: View, value: FactValue, claim: Pick<Claim, 'value'>): string {
  switch (value.fact) {
    case 'duration': {
      const duration = formatDuration(claim.value ?? '', view.locale)
      return value.precision === 'exact'
        ? duration
        : view.t(`precision.${value.precision}`, { value: duration })
    }
    case 'date':
      return view.date(value.edtf)
    case 'medium':
      return view.t(`kind.${value.kind}`)
    case 'place':
      return nameOf(view, view.archive.places, value.id)
    case 'initiator':
      return nameOf(view, view.archive.people, value.id)
  }
}

interface Named {
  readonly id: string
  readonly name: Readonly<Record<string, string>>
}

function nameOf(view: View, register: readonly Named[], id: string): string {
  const entry = register.find((one) => one.id === id)
  return entry ? view.text(entry.name).text : id
}
