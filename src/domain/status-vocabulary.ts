import type { Status } from '#domain/schema/event-schema.ts'

/** How a status is written in the vocabularies of others. */
export interface StatusTerms {
  /**
   * IPTC NewsCodes, Event Occurrence Status (http://cv.iptc.org/newscodes/eventoccurstatus/);
   * null where the vocabulary has no term.
   */
  readonly iptc: `eocstat:eos${number}` | null
  /** `STATUS` of a VEVENT (RFC 5545, section 3.8.1.11); null where none fits. */
  readonly icalendar: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | null
}

/** The terms of each status: eos3 “may occur”, eos5 “occurs certainly”, eos6 “then cancelled”. */
export const STATUS_TERMS: Readonly<Record<Status, StatusTerms>> = {
  held: { iptc: 'eocstat:eos5', icalendar: 'CONFIRMED' },
  announced: { iptc: 'eocstat:eos3', icalendar: 'TENTATIVE' },
  cancelled: { iptc: 'eocstat:eos6', icalendar: 'CANCELLED' },
  unknown: { iptc: null, icalendar: null },
}
