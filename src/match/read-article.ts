import type { Archive } from '#domain/archive.ts'
import type { ArticleFindings, CleanedPage, DatedFinding } from '#match/findings.ts'

/* eslint-disable @typescript-eslint/no-unused-vars -- the reading itself comes next */
/** Understands a cleaned page: its dates, the event it reports, and where that stands in the archive. */
export function readArticle(_page: CleanedPage, _archive: Archive): ArticleFindings {
  return {
    printed: null,
    published: UNKNOWN,
    contact: {
      present: false,
      date: UNKNOWN,
      kind: null,
      stage: null,
      participants: [],
      durationMinutes: null,
      place: null,
    },
    events: [],
    claims: [],
    nearDuplicates: [],
    flags: [],
  }
}

const UNKNOWN: DatedFinding = { edtf: null, basis: '', certainty: 'unknown' }
