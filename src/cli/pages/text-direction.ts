/**
 * A page with the direction of each text beside its language, where the page holds a language that
 * is written from right to left; other pages need none and stay as they are.
 * @example textDirection('<p lang="ar">') // '<p dir="rtl" lang="ar">'
 */
export function textDirection(html: string): string {
  const langs = [...html.matchAll(LANG)].map(([, lang = '']) => lang)
  if (!langs.some(isRightToLeft)) return html
  return html.replace(
    LANG,
    (attribute, lang: string) => ` dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}"${attribute}`,
  )
}

/** The attribute within a tag. */
const LANG = /(?<=<[a-z][^<>]*) lang="([^"]+)"/g

const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '')
}
