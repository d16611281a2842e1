import { idSchema } from '#domain/schema/text.ts'
import type { ArticleFindings } from '#match/findings.ts'
import { articleSlug } from '#match/slug.ts'

/** Three letters fewer than a file name may have: a number may follow. */
const LONGEST = 57

/** The file name of a draft without its ending: the day of its event, or its own, and its title. */
export function draftName(
  text: string,
  { lang, findings }: { readonly lang: string; readonly findings: ArticleFindings },
): string {
  const day = firstDay([findings.contact.date.edtf, findings.published.edtf, findings.printed])
  const words = articleSlug(text, lang).split('-')
  const parts = day === null ? words : [day, ...words]
  let name = parts[0] ?? ''
  for (const part of parts.slice(1)) {
    if (name.length + part.length + 1 > LONGEST) break
    name += `-${part}`
  }
  return idSchema.safeParse(name).success ? name : 'article'
}

/** The name, or with a number the first of its kind that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let [free, number] = [name, 2]
  while (isTaken(free)) {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    free = `${stem}-${String(number)}${ending}`
    number += 1
  }
  return free
}

function firstDay(dates: readonly (string | null)[]): string | null {
  for (const date of dates) {
    const day = /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0]
    if (day !== undefined) return day
  }
  return null
}
