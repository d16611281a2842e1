import type { Stage } from '#match/findings.ts'
import { verdict } from '#match/event/sign.ts'
import { stageSigns, type StageRequest } from '#match/event/stage-signs.ts'
import { STAGE } from '#match/event/weights.ts'

const STAGES: readonly Stage[] = ['held', 'ongoing', 'announced']

/** Whether a contact is told as held, as going on, or as announced. */
export function findStage(request: StageRequest): Stage {
  const signs = stageSigns(request)
  const [likeliest = 'held'] = STAGES.toSorted(
    (a, b) => verdict(signs, STAGE[b]) - verdict(signs, STAGE[a]),
  )
  return likeliest
}
