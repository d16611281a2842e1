import type { Stage } from '#match/findings.ts'
import { verdict } from '#match/event/sign.ts'
import { stageSigns, type StageRequest } from '#match/event/stage-signs.ts'
import { STAGE } from '#match/event/weights.ts'

const STAGES: readonly Stage[] = ['held', 'ongoing', 'announced']

/** When a contact is told to be. */
export interface FoundStage {
  readonly stage: Stage
  /** Whether it is announced so that it may as well have begun: “he is landing, they will talk”. */
  readonly mayHaveBegun: boolean
}

/** Nearly as much speaks for the one as for the other. */
const NEARLY = 2

/** Whether a contact is told as held, as going on, or as announced. */
export function findStage(request: StageRequest): FoundStage {
  const signs = stageSigns(request)
  const speaksFor = (stage: Stage) => verdict(signs, STAGE[stage])
  const [stage = 'held'] = STAGES.toSorted((a, b) => speaksFor(b) - speaksFor(a))
  const isNearly = speaksFor('announced') - speaksFor('ongoing') < NEARLY
  return { stage, mayHaveBegun: stage === 'announced' && isNearly }
}
