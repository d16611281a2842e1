import { findChromium } from './chromium.ts'

/** Makes sure, once before all tests, that there is a browser. */
export function setup(): void {
  findChromium()
}
