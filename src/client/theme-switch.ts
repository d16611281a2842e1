import { setting } from './setting.ts'

const SCHEMES = ['light', 'dark']
const theme = setting('dateline-theme')

/** Lets the reader choose between light and dark, and carries the choice to every open page. */
export function startThemeSwitch(): void {
  const radios = document.querySelectorAll<HTMLInputElement>('input[name="theme"]')
  const show = () => {
    const chosen = theme.read()
    applyTheme(chosen)
    for (const radio of radios) radio.checked = radio.value === chosen
  }

  for (const radio of radios) {
    radio.addEventListener('change', () => {
      theme.keep(radio.value)
      applyTheme(radio.value)
    })
  }
  addEventListener('storage', show)
  // A page that comes back from the cache may have missed a choice.
  addEventListener('pageshow', show)
  show()
}

/** The script in the head of every page has done the same before the first paint. */
function applyTheme(chosen: string): void {
  const { dataset } = document.documentElement
  if (SCHEMES.includes(chosen)) dataset['theme'] = chosen
  else delete dataset['theme']
  document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]').forEach((meta, index) => {
    const scheme = SCHEMES[index] ?? ''
    meta.media =
      'theme' in dataset ? mediaFor(scheme === chosen) : `(prefers-color-scheme: ${scheme})`
  })
}

function mediaFor(isShown: boolean): string {
  return isShown ? 'all' : 'not all'
}
