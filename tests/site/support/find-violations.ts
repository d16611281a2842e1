import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page against WCAG 2.2 AA and good practice, or against the rules chosen. */
export async function findViolations(
  page: Page,
  choose = (axe: AxeBuilder) => axe.withTags(WCAG),
): Promise<Violations> {
  const axe = new AxeBuilder({ page })
    // It need not describe every element that is in order.
    .options({ resultTypes: ['violations'] })
    // Otherwise a second page joins what was found in frames, of which ours have none, and that
    // takes as long as finding it.
    .setLegacyMode()
  const { violations } = await choose(axe).analyze()
  return violations
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']
