const SCOPE = /(?<![\w-])astro-[a-z0-9]{8}(?![\w-])/g
const STYLE = /<style>[\s\S]*?<\/style>/g
/** What is read as a whole: styles, scripts, and each other tag with its attributes. */
const MARKUP = /<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<[a-z](?:"[^"]*"|[^">])*>/gi
const ATTRIBUTE = /([^\s"=<>]+)="([^"]*)"/g

/**
 * A page with the class names that scope its styles shortened. They are random letters, which hardly
 * compress; a page that carries its styles itself needs no name that is unique beyond it. Only
 * styles and classes are touched: an article may well speak of astro-dynamics.
 * @example shortScopes('<style>.astro-euwjqsyb{}</style><p class="astro-euwjqsyb">') // '<style>._0{}</style><p class="_0">'
 */
export function shortScopes(html: string): string {
  const scopes = (html.match(STYLE) ?? []).flatMap((style) => style.match(SCOPE) ?? [])
  const names = new Map([...new Set(scopes)].map((scope, at) => [scope, `_${at.toString(36)}`]))
  const shorten = (text: string) => text.replaceAll(SCOPE, (scope) => names.get(scope) ?? scope)
  return html.replaceAll(MARKUP, (markup) => {
    if (markup.startsWith('<style')) return shorten(markup)
    return markup.startsWith('<script') ? markup : shortenClasses(markup, shorten)
  })
}

function shortenClasses(tag: string, shorten: (classes: string) => string): string {
  return tag.replaceAll(ATTRIBUTE, (attribute, name: string, value: string) =>
    name === 'class' ? `class="${shorten(value)}"` : attribute,
  )
}
