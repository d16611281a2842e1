import type { ArchiveSource, ArticleEntry } from '#domain/archive-source.ts'
import { checkKnownId, type Register } from '#domain/checks/known-id.ts'
import { enrichedEvents, outletRegister } from '#domain/checks/registers.ts'
import type { DataPath, Issue } from '#domain/message.ts'
import { nearest } from '#domain/nearest.ts'
import { printedDisagrees } from '#domain/printed-disagrees.ts'

/** What articles say of outlets, dates and events fits together. */
export function checkArticles(source: ArchiveSource): readonly Issue[] {
  const outlets = outletRegister(source)
  const enriched = enrichedEvents(source)
  return source.articles.flatMap((article) => [
    ...checkOutlets(article, outlets),
    ...checkDates(article),
    ...checkMentions(article),
    ...checkClaimedEvents(article),
    ...checkLookalikes(article, enriched),
  ])
}

function checkOutlets({ file, data }: ArticleEntry, outlets: Register): readonly Issue[] {
  const usages: readonly (readonly [DataPath, string])[] = [
    ...(data.outlet === null ? [] : [[['outlet'], data.outlet] as const]),
    ...data.origin.map((id, index) => [['origin', index], id] as const),
    ...data.cites.map((id, index) => [['cites', index], id] as const),
    ...data.claims.flatMap((claim, index) =>
      (claim.source ?? []).map((id, at) => [['claims', index, 'source', at], id] as const),
    ),
  ]
  return usages.flatMap(([path, id]) => checkKnownId(outlets, { file, path, id }))
}

function checkDates({ file, data }: ArticleEntry): readonly Issue[] {
  if (data.dateNote || !printedDisagrees(data)) return []
  return [
    {
      rule: 'date-note',
      level: 'error',
      file,
      path: ['published'],
      reason: `The page prints “${String(data.printed)}”, but “published” says “${String(data.published)}”.`,
      hint: 'Explain the difference to the reader in “dateNote”, or correct the date that is wrong.',
    },
  ]
}

function checkMentions({ file, data }: ArticleEntry): readonly Issue[] {
  return data.mentions.flatMap(({ event }, index): readonly Issue[] => {
    if (event !== data.event) return []
    return [
      {
        rule: 'mention-of-reported',
        level: 'error',
        file,
        path: ['mentions', index, 'event'],
        reason: `The article reports “${event}” and cannot merely mention it as well.`,
        hint: 'Remove this mention; passages about the reported event are claims.',
      },
    ]
  })
}

function checkClaimedEvents({ file, data }: ArticleEntry): readonly Issue[] {
  const named = new Set([data.event, ...data.mentions.map(({ event }) => event)])
  return data.claims.flatMap((claim, index): readonly Issue[] => {
    const event = claim.event ?? data.event
    if (event !== null && named.has(event)) return []
    return [
      {
        rule: 'claim-without-event',
        level: 'error',
        file,
        path: ['claims', index, ...(claim.event === undefined ? [] : ['event'])],
        reason:
          event === null
            ? `The claim on “${claim.fact}” belongs to no event: the article reports none.`
            : `The claim is on “${event}”, which the article neither reports nor mentions.`,
        hint: 'Name an event in “event” or “mentions”, and the same one in the claim.',
      },
    ]
  })
}

/** A mistyped id would quietly make a new event; one that differs little from a known is reported. */
function checkLookalikes(
  { file, data }: ArticleEntry,
  enriched: ReadonlySet<string>,
): readonly Issue[] {
  const usages: readonly (readonly [DataPath, string])[] = [
    ...(data.event === null ? [] : [[['event'], data.event] as const]),
    ...data.mentions.map(({ event }, index) => [['mentions', index, 'event'], event] as const),
  ]
  return usages.flatMap(([path, id]): readonly Issue[] => {
    const near = enriched.has(id) ? null : nearest(id, enriched)
    if (near === null || !isSlip(id, near)) return []
    return [
      {
        rule: 'event-lookalike',
        level: 'warning',
        file,
        path,
        reason: `“${id}” makes a new event, and is one slip away from “${near}”.`,
        hint: `Write “${near}” if that is meant; otherwise give the new event its own folder in events/.`,
      },
    ]
  })
}

/** Whether two ids have the same length and differ in one place or in two neighbouring ones. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const different = Array.from(a, (letter, index) => (letter === b[index] ? [] : index)).flat()
  return different.length <= 2 && (different.at(-1) ?? 0) - (different[0] ?? 0) <= 1
}
