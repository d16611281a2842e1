/** The filters that a reader can set, each named as in the index and in the address. */
export const FILTERS = ['lang', 'kind', 'year', 'person'] as const
export type Filter = (typeof FILTERS)[number]

/** The chosen values; a filter that is not set is missing. */
export type FilterValues = Readonly<Partial<Record<Filter, string>>>

/** What a reader searches for, as it stands in the address of the page. */
export interface SearchState {
  readonly text: string
  readonly filters: FilterValues
}

/** Reads the parameters of an address, or the fields of a form. */
export function readState(fields: FormData | URLSearchParams): SearchState {
  const chosen = FILTERS.map((name) => [name, valueOf(fields, name)] as const)
  return {
    text: valueOf(fields, 'q'),
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  }
}

/**
 * The parameters that lead to a search.
 * @example stateQuery({ text: 'мост', filters: {} }) // '?q=%D0%BC%D0%BE%D1%81%D1%82'
 */
export function stateQuery({ text, filters }: SearchState): string {
  const parameters = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...filters })
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}

function valueOf(fields: FormData | URLSearchParams, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
