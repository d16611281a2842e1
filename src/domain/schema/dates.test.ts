import { expect, test } from 'vitest'
import { daySchema, localDateTimeSchema } from '#domain/schema/dates.ts'

test.each(['21.01.2025', '2025-01', '2025-02-30', '2025-01-22T24:00'])(
  '“%s” as a printed date has one thing wrong',
  (text) => {
    expect(localDateTimeSchema.safeParse(text).error?.issues).toHaveLength(1)
  },
)

test.each(['21.01.2025', '2025-01', '2025-02-30'])('“%s” as a day has one thing wrong', (text) => {
  expect(daySchema.safeParse(text).error?.issues).toHaveLength(1)
})
