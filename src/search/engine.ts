import type { FilterValues } from '#search/search-state.ts'

/** The part of Pagefind's interface that is used here. */
export interface Engine {
  readonly search: (
    term: string | null,
    options: { readonly filters: FilterValues },
  ) => Promise<{ readonly results: readonly EngineResult[] }>
}

/** One text that the engine found; its data are fetched when they are asked for. */
export interface EngineResult {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<EngineData>
}

/** What the index holds of a text. */
export interface EngineData {
  readonly raw_url: string
  readonly raw_content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

let loading: Promise<Engine> | null = null

/** Loads the engine with its index, once, when the reader first searches. */
export function loadEngine(folder: string): Promise<Engine> {
  loading ??= import(/* @vite-ignore */ `${folder}pagefind.js`).then(
    (engine: Engine) => engine,
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
