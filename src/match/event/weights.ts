import type { MediumSign } from '#match/event/medium-signs.ts'
import type { ReportSign } from '#match/event/report-signs.ts'
import type { Weights } from '#match/event/sign.ts'
import type { StageSign } from '#match/event/stage-signs.ts'
import type { VisitSign } from '#match/event/visit-signs.ts'
import type { Stage } from '#match/findings.ts'

/*
 * How far each sign speaks for what a text reports. The numbers were fitted by logistic regression to
 * some hundred labelled pages in four languages, with a penalty on large ones, and rounded; the order of
 * magnitude is what matters. To change one by hand is a guess: fit them all again.
 */

/** For a report on a contact, and against a text that only speaks of one. */
export const REPORT: Weights<ReportSign> = {
  bias: -1.6,
  opening: 1.8,
  parties: 2.4,
  pairs: 2.1,
  sentences: 1.6,
  pastVerb: 1.1,
  futureVerb: 0.7,
  dated: 0.7,
  otherTitle: -1.1,
  deniedTitle: -4.3,
  askingTitle: -0.5,
  askingLead: -0.4,
  viewsTitle: -3.1,
  viewsBehind: -2.3,
  experts: -2.2,
  author: -2.1,
  otherNews: -6.2,
}

/** For each way in which people may have talked to each other. */
export const MEDIUM: Readonly<Record<Medium, Weights<MediumSign>>> = {
  inPerson: {
    bias: 1.2,
    videoTop: -1.4,
    videoAll: -1.1,
    phoneTop: -1.5,
    phoneAll: -1.8,
    talkTop: -0.1,
    talkAll: -0.9,
    talkOnly: -1.1,
    meetingTop: 0.4,
    meetingAll: 0.4,
    tripTop: 1,
    tripAll: 0.8,
    envoy: 0.5,
    venue: 0.6,
    place: 0.7,
  },
  'phone-call': {
    bias: 0.1,
    videoTop: -0.8,
    videoAll: -2.2,
    phoneTop: 1.7,
    phoneAll: 1.8,
    talkTop: 0,
    talkAll: 0.5,
    talkOnly: 0.4,
    meetingTop: -0.4,
    meetingAll: -0.2,
    tripTop: -0.4,
    tripAll: -0.9,
    envoy: -0.2,
    venue: -0.2,
    place: -0.5,
  },
  'video-call': {
    bias: -1.4,
    videoTop: 2.2,
    videoAll: 3.4,
    phoneTop: -0.1,
    phoneAll: 0,
    talkTop: 0.2,
    talkAll: 0.3,
    talkOnly: 0.7,
    meetingTop: 0,
    meetingAll: -0.1,
    tripTop: -0.7,
    tripAll: 0.1,
    envoy: -0.3,
    venue: -0.5,
    place: -0.2,
  },
}

export type Medium = 'inPerson' | 'phone-call' | 'video-call'

/** For a visit, and against a meeting. */
export const VISIT: Weights<VisitSign> = {
  bias: -0.3,
  tripTitle: 0.9,
  arrivalAll: 1.1,
  visitAll: 2.5,
  meetingTop: -0.8,
  meetingAll: -1.8,
  talkTop: -2,
  negotiationTop: -1.6,
  alone: 0.9,
  envoy: 0.4,
}

/** For each stage of a contact. */
export const STAGE: Readonly<Record<Stage, Weights<StageSign>>> = {
  announced: {
    bias: -0.8,
    futureTitle: 1.3,
    presentTitle: -0.8,
    pastTitle: -0.8,
    underWayTitle: -0.3,
    futureLead: 1.9,
    comingLead: 0.8,
    pastLead: -0.5,
    underWayLead: -1.2,
    overLead: -0.8,
    futureBehind: 0.9,
    arrivedBehind: 0.3,
    underWayBehind: -1.3,
    overBehind: -0.1,
    now: -0.7,
    announcedTop: 0.8,
    announcedBehind: 0.5,
    pastLater: -1.5,
    pastVerbs: -1.5,
    dayAhead: 1.9,
    call: 0.1,
    visit: 0.5,
  },
  held: {
    bias: 0.8,
    futureTitle: -1.1,
    presentTitle: -0.9,
    pastTitle: 1,
    underWayTitle: -1.3,
    futureLead: -1.3,
    comingLead: -1.6,
    pastLead: 0.8,
    underWayLead: -1.2,
    overLead: 1.4,
    futureBehind: -0.3,
    arrivedBehind: -1.3,
    underWayBehind: 1.1,
    overBehind: 1.8,
    now: -1.7,
    announcedTop: -0.4,
    announcedBehind: -0.3,
    pastLater: 0.4,
    pastVerbs: 1.7,
    dayAhead: -0.9,
    call: 0.6,
    visit: -0.8,
  },
  ongoing: {
    bias: 0,
    futureTitle: -0.2,
    presentTitle: 1.7,
    pastTitle: -0.2,
    underWayTitle: 1.6,
    futureLead: -0.6,
    comingLead: 0.8,
    pastLead: -0.3,
    underWayLead: 2.4,
    overLead: -0.6,
    futureBehind: -0.5,
    arrivedBehind: 1,
    underWayBehind: 0.3,
    overBehind: -1.7,
    now: 2.4,
    announcedTop: -0.4,
    announcedBehind: -0.2,
    pastLater: 1.1,
    pastVerbs: -0.2,
    dayAhead: -1,
    call: -0.7,
    visit: 0.3,
  },
}
