import type { OriginGroup } from '#domain/independent-origins.ts'
import type { Translator } from '#i18n/translator.ts'

/**
 * How many independent origins there are, and how many articles name neither agency nor outlet:
 * these may all be copies of one another, and prove no further origin.
 */
export function originsText(t: Translator, groups: readonly OriginGroup[]): readonly string[] {
  const known = groups.filter((group) => group.some(namesOrigin)).length
  const unknown = groups.length - known
  return [
    ...(known === 0 ? [] : [t('count.origins', { count: known })]),
    ...(unknown === 0 ? [] : [t('count.originsUnknown', { count: unknown })]),
  ]
}

function namesOrigin({ outlet, origin }: OriginGroup[number]): boolean {
  return outlet !== null || origin.length > 0
}
