import type { MediumSign } from '#match/event/medium-signs.ts'
import type { ReportSign } from '#match/event/report-signs.ts'
import type { Weights } from '#match/event/sign.ts'
import type { StageSign } from '#match/event/stage-signs.ts'
import type { VisitSign } from '#match/event/visit-signs.ts'
import type { Stage } from '#match/findings.ts'

/*
 * How far each sign speaks for what a text reports. The numbers were fitted by logistic regression, with
 * a penalty on large ones, to nearly four thousand labelled pages in four languages, which are no part
 * of the repository, and rounded; the order of magnitude is what matters. To change one by hand is a
 * guess: `npm run import:score` says what it does. So moved were `home` and `welcomes`, for texts of one
 * sentence. Set
 * later, by hand, on some nine hundred pages: `commentTitle`, and `bias` and `arrivalTop` of `VISIT`.
 */

/** For a report on a contact, and against a text that only speaks of one. */
export const REPORT: Weights<ReportSign> = {
  bias: -2.3,
  parties: 1.6,
  sentences: 1.7,
  past: -0.4,
  cueTitle: 1,
  cueLead: 0.8,
  over: 0.9,
  they: 2,
  crowd: 0.8,
  asksTitle: -0.8,
  speakerTitle: -0.7,
  commentTitle: -3,
  answers: -1.4,
  experts: -1.9,
  otherNews: -1.2,
  home: -2.5,
  countries: 0.3,
  negatedTop: -2.3,
  negatedBehind: -1.8,
  words: 1,
}

/** For each way in which people may have talked to each other. */
export const MEDIUM: Readonly<Record<Medium, Weights<MediumSign>>> = {
  inPerson: {
    bias: 1.9,
    videoTop: -0.8,
    videoAll: -0.1,
    videoNear: -0.6,
    phoneTop: -2.8,
    phoneAll: -1,
    phoneNear: -0.8,
    talkTop: -0.5,
    talkAll: -0.6,
    talkOnly: -0.7,
    meetingTop: 1.1,
    meetingAll: -0.5,
    tripTop: 1.6,
    tripAll: 0.6,
    envoy: 0.3,
    venue: 2,
    place: 1.2,
  },
  'phone-call': {
    bias: -0.2,
    videoTop: -2.6,
    videoAll: -1.6,
    videoNear: -2,
    phoneTop: 2.6,
    phoneAll: 0.2,
    phoneNear: 1.6,
    talkTop: 1.4,
    talkAll: 0.4,
    talkOnly: -0.3,
    meetingTop: -1.2,
    meetingAll: -0.3,
    tripTop: -0.7,
    tripAll: -2,
    envoy: 0.4,
    venue: -1.5,
    place: -0.2,
  },
  'video-call': {
    bias: -1.7,
    videoTop: 3.4,
    videoAll: 1.8,
    videoNear: 2.6,
    phoneTop: 0.2,
    phoneAll: 0.8,
    phoneNear: -0.8,
    talkTop: -0.8,
    talkAll: 0.2,
    talkOnly: 1,
    meetingTop: 0.1,
    meetingAll: 0.8,
    tripTop: -0.9,
    tripAll: 1.3,
    envoy: -0.6,
    venue: -0.4,
    place: -1.1,
  },
}

export type Medium = 'inPerson' | 'phone-call' | 'video-call'

/** For a visit, and against a meeting. */
export const VISIT: Weights<VisitSign> = {
  bias: -1.4,
  tripTitle: 2,
  arrivalTop: 1.1,
  arrivalAll: 1.4,
  visitAll: 4.7,
  meetingTop: -1.7,
  meetingAll: -1.7,
  talkTop: -3.5,
  negotiationTop: -1,
  alone: 1.5,
  envoy: 1.1,
}

/** For each stage of a contact. */
export const STAGE: Readonly<Record<Stage, Weights<StageSign>>> = {
  announced: {
    bias: 0.2,
    aheadTitle: 1.7,
    underWayTitle: 0.3,
    pastTitle: -0.9,
    coming: 1.2,
    aheadLead: 1.5,
    arrivedLead: -1.2,
    overLead: -1.2,
    toldLead: -0.7,
    aheadBehind: 0.9,
    underWayBehind: -0.6,
    overBehind: -0.4,
    now: -0.3,
    there: -0.7,
    dayAhead: 0.8,
    future: 1.5,
    call: -0.3,
    letter: -0.3,
    begun: -0.2,
    welcomeTop: -0.2,
    welcomes: -0.6,
    pastNear: -1.4,
    heldWords: -0.8,
    ongoingWords: -0.6,
  },
  held: {
    bias: 0.2,
    aheadTitle: -1,
    underWayTitle: -0.9,
    pastTitle: 0.5,
    coming: -1,
    aheadLead: -0.6,
    arrivedLead: 0.9,
    overLead: 1.5,
    toldLead: 0.8,
    aheadBehind: -0.7,
    underWayBehind: -0.4,
    overBehind: 0.8,
    now: -1.2,
    there: -0.2,
    dayAhead: -0.1,
    future: -1.1,
    call: 0.3,
    letter: 1.1,
    begun: -1,
    welcomeTop: -0.4,
    welcomes: -0.8,
    pastNear: 1.5,
    heldWords: 0.7,
    ongoingWords: 0.1,
  },
  ongoing: {
    bias: -0.4,
    aheadTitle: -0.6,
    underWayTitle: 0.6,
    pastTitle: 0.4,
    coming: -0.3,
    aheadLead: -0.8,
    arrivedLead: 0.3,
    overLead: -0.3,
    toldLead: -0.1,
    aheadBehind: -0.2,
    underWayBehind: 1,
    overBehind: -0.4,
    now: 1.5,
    there: 1,
    dayAhead: -0.7,
    future: -0.3,
    call: 0,
    letter: -0.8,
    begun: 1.2,
    welcomeTop: 0.7,
    welcomes: 2.1,
    pastNear: -0.1,
    heldWords: 0,
    ongoingWords: 0.5,
  },
}
