import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkArticles } from '#domain/checks/check-articles.ts'
import { checkClaims } from '#domain/checks/check-claims.ts'
import { checkEvents } from '#domain/checks/check-events.ts'
import { checkLabels } from '#domain/checks/check-labels.ts'
import { checkLocales } from '#domain/checks/check-locales.ts'
import { checkPartOf } from '#domain/checks/check-part-of.ts'
import { checkPlaces } from '#domain/checks/check-places.ts'
import { checkRepeats } from '#domain/checks/check-repeats.ts'
import { checkReports } from '#domain/checks/check-reports.ts'
import { checkSite } from '#domain/checks/check-site.ts'
import { checkSuffixes } from '#domain/checks/check-suffixes.ts'
import type { Issue } from '#domain/message.ts'

/** All that must hold between the parts of a content folder, each checked by itself already. */
export function checkSource(source: ArchiveSource): readonly Issue[] {
  return [
    checkSite,
    checkLocales,
    checkArticles,
    checkEvents,
    checkPartOf,
    checkSuffixes,
    checkReports,
    checkRepeats,
    checkPlaces,
    checkClaims,
    checkLabels,
  ].flatMap((check) => check(source))
}
