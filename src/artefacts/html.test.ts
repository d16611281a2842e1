import { expect, it } from 'vitest'
import { element, escapeHtml } from '#artefacts/html.ts'

it('text shows as it is', () => {
  expect(escapeHtml('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;')
})

it('an attribute cannot be left by its value', () => {
  expect(element('a', 'x', { href: '"><script>' })).toBe('<a href="&quot;&gt;&lt;script&gt;">x</a>')
})
