import { openHelp } from './help-dialog.ts'
import { setting } from './setting.ts'
import { shortcutOf } from './shortcut-of.ts'

const shortcuts = setting('dateline-shortcuts')

/** What a key leads to: the first of the selectors that finds something on the page. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  '/': ['main input[type="search"]', '[data-key="search"]'],
  s: ['main input[type="search"]', '[data-key="search"]'],
  t: ['[data-key="timeline"]'],
  j: ['a[rel="next"]'],
  k: ['a[rel="prev"]'],
  '?': ['[data-key="help"]'],
}

/** Lets keys do what links do, unless the reader has switched that off. */
export function startShortcuts(): void {
  announce()
  document.addEventListener('keydown', (event) => {
    const target = isOn() && isFree(event) ? targetOf(shortcutOf(event)) : null
    if (target === null) return
    event.preventDefault()
    follow(target)
  })
  document.addEventListener('change', ({ target }) => {
    if (!isToggle(target)) return
    shortcuts.keep(target.checked ? '' : 'off')
    announce()
  })
  addEventListener('pageshow', announce)
}

function isOn(): boolean {
  return shortcuts.read() !== 'off'
}

/** Tells assistive technology of the keys, and shows whether they are on. */
function announce(): void {
  const keys = Object.keys(TARGETS)
  for (const target of new Set(keys.map(targetOf))) {
    const own = keys.filter((key) => targetOf(key) === target)
    if (isOn()) target?.setAttribute('aria-keyshortcuts', own.join(' '))
    else target?.removeAttribute('aria-keyshortcuts')
  }
  for (const toggle of document.querySelectorAll('input')) {
    if (isToggle(toggle)) toggle.checked = isOn()
  }
}

/** Whether nobody else is to have the key: no field to type in, no open dialog. */
function isFree({ target, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || document.querySelector('dialog[open]')) return false
  return !(
    target instanceof Element && target.closest('input, select, textarea, [contenteditable]')
  )
}

function targetOf(key: string | null): HTMLElement | null {
  for (const selector of TARGETS[key ?? ''] ?? []) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found !== null) return found
  }
  return null
}

function follow(target: HTMLElement): void {
  if (target.dataset['key'] === 'help') void openHelp(target as HTMLAnchorElement, announce)
  else if (target instanceof HTMLInputElement) target.select()
  else if (target.ariaCurrent !== 'page') target.click()
}

function isToggle(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['key'] === 'toggle'
}
