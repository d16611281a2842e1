/** The statement at the top of the site's stylesheet that orders the cascade layers. */
export function layerOrder(css: string): string {
  const statement = /^@layer [\w\s,-]+;/.exec(css)?.[0]
  if (statement === undefined) throw new Error('The stylesheet does not begin with its layers.')
  return statement.replaceAll(/,\s+/g, ',')
}
