/** A choice of the reader that this browser remembers, where it may. */
export interface Setting {
  readonly read: () => string
  readonly keep: (value: string) => void
}

/** The setting of a name; nothing is stored while it is at its default, the empty text. */
export function setting(name: string): Setting {
  let value = stored(name)
  return {
    read: () => (value = stored(name, value)),
    keep: (chosen) => {
      value = chosen
      store(name, chosen)
    },
  }
}

/** Readers may forbid sites to store anything; the choice then lasts as long as the page. */
function stored(name: string, otherwise = ''): string {
  try {
    return localStorage.getItem(name) ?? ''
  } catch {
    return otherwise
  }
}

function store(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // See above.
  }
}
