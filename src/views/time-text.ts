import { datetimeAttribute } from '#i18n/dates/datetime-attribute.ts'
import { titleCase } from '#i18n/title-case.ts'
import type { View } from '#views/view.ts'

/** A date for `<time>`. */
export interface TimeText {
  readonly text: string
  /** Missing where HTML has no way to write the date, as for a season or a doubtful day. */
  readonly datetime: string | undefined
}

/** A date in words, as it begins a line, with its machine-readable form. */
export function timeText(view: Pick<View, 'date' | 'locale'>, edtf: string): TimeText {
  return {
    text: titleCase(view.date(edtf), view.locale),
    datetime: datetimeAttribute(edtf) ?? undefined,
  }
}
