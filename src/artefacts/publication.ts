import type { Archive } from '#domain/archive.ts'
import type { Translator } from '#i18n/translator.ts'

/** What every artefact is made from: the archive, in the words of one locale, at one address. */
export interface Publication {
  readonly archive: Archive
  readonly locale: string
  readonly t: Translator
  /**
   * The full address of a root-relative path that has no base.
   * @example url('/en/') // 'https://example.org/digest/en/'
   */
  readonly url: (path: string) => string
}
