import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkKnownId } from '#domain/checks/known-id.ts'
import { personRegister } from '#domain/checks/registers.ts'
import type { Issue } from '#domain/message.ts'

/** The site's subject persons are known, and each locale is listed once. */
export function checkSite(source: ArchiveSource): readonly Issue[] {
  const { file, data } = source.site
  const people = personRegister(source)
  return [
    ...data.subject.flatMap((id, index) =>
      checkKnownId(people, { file, path: ['subject', index], id }),
    ),
    ...data.locales.flatMap((locale, index) =>
      data.locales.indexOf(locale) === index ? [] : repeatedLocale(file, locale, index),
    ),
  ]
}

function repeatedLocale(file: string, locale: string, index: number): readonly Issue[] {
  return [
    {
      rule: 'repeated-locale',
      level: 'error',
      file,
      path: ['locales', index],
      reason: `The locale “${locale}” stands twice in the list.`,
      hint: 'Leave it in once.',
    },
  ]
}
