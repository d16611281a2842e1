import type { Options as Schema } from 'rehype-sanitize'

/**
 * The HTML that a text may become. Ids stand on footnotes only; remark-rehype makes them and the
 * links to them alike, so the sanitiser must not put a prefix of its own before the ids.
 */
export const sanitiseSchema: Schema = {
  tagNames: [
    'p',
    'br',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'em',
    'strong',
    'del',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'code',
    'pre',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'sup',
    'section',
  ],
  attributes: {
    a: [
      'href',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['id', /^fnref-/],
      ['ariaDescribedBy', 'footnote-label'],
      ['ariaLabel', /^↩ /],
    ],
    h2: [
      ['id', 'footnote-label'],
      ['className', 'visually-hidden'],
    ],
    li: [['id', /^fn-/]],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['tr'],
    th: ['tr'],
    thead: ['table'],
    tr: ['table'],
  },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
}
