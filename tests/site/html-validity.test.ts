import { HtmlValidate, type ConfigData } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { readSite } from './support/built-site.ts'

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How Astro writes its output, not what the output means.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    // Safari reads no list out where the style takes its markers away, unless the role is said.
    'no-redundant-role': 'off',
    // A headline is as long as its outlet made it.
    'long-title': 'off',
  },
}

const validator = new HtmlValidate(RULES)

describe('the HTML of the built site', () => {
  it.each(readSite('dist').pages)('is valid in $file', async ({ file, html }) => {
    const report = await validator.validateString(html, file)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) =>
          `${String(line)}:${String(column)} ${ruleId}: ${message}`.trim(),
        ),
      ),
    ).toEqual([])
  })
})
