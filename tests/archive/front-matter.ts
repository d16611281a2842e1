/** A Markdown file; values are written as JSON, which every reader of YAML takes for the same. */
export function frontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${yamlText(data)}---\n\n${body}\n`
}

/** A YAML file with one line for each field. */
export function yamlText(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('')
}
