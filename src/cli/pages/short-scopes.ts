/**
 * A page with the class names that scope styles shortened. They are random letters, which hardly
 * compress; a page that carries its styles itself needs no name that is unique beyond it.
 * @example shortScopes('<p class="astro-euwjqsyb">') // '<p class="_0">'
 */
export function shortScopes(html: string): string {
  const names = new Map<string, string>()
  return html.replaceAll(/(?<![\w-])astro-[a-z0-9]{8}(?![\w-])/g, (scope) => {
    const name = names.get(scope) ?? `_${names.size.toString(36)}`
    names.set(scope, name)
    return name
  })
}
