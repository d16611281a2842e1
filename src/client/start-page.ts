import { startShortcuts } from './shortcuts.ts'
import { startThemeSwitch } from './theme-switch.ts'

/** Adds to a page what is convenient but not needed. */
export function startPage(): void {
  startThemeSwitch()
  startShortcuts()
}
