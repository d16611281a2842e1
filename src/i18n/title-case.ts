/**
 * Gives a text an initial capital, as at the start of a line.
 * @example titleCase('български', 'bg') // 'Български'
 */
export function titleCase(text: string, locale: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(locale) + rest.join('')
}
