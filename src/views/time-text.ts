import { datetimeAttribute } from '#i18n/dates/datetime-attribute.ts'
import type { View } from '#views/view.ts'

/** A date for `<time>`. */
export interface TimeText {
  readonly text: string
  /** Missing where HTML has no way to write the date, as for a season or a doubtful day. */
  readonly datetime: string | undefined
}

/** A date in words with its machine-readable form. */
export function timeText(view: Pick<View, 'date'>, edtf: string): TimeText {
  return { text: view.date(edtf), datetime: datetimeAttribute(edtf) ?? undefined }
}
