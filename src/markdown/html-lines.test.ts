import { describe, expect, it } from 'vitest'
import { htmlLines } from '#markdown/html-lines.ts'

function lines(html: string): readonly string[] {
  return htmlLines(html).lines.map(({ text }) => text)
}

describe('the lines of a page', () => {
  it('end with their blocks and at line breaks', () => {
    expect(lines('<div>One <b>and</b> two<p>Three</p>four<br>five</div>')).toEqual([
      'One and two',
      'Three',
      'four',
      'five',
    ])
  })

  it('have their white space folded', () => {
    expect(lines('<p>  One\n\t&nbsp;two </p>')).toEqual(['One two'])
  })

  it('are those that are shown', () => {
    const hidden = '<script>a</script><style>b</style><p hidden>c</p><p style="display: none">d</p>'
    expect(lines(`${hidden}<p>One</p>`)).toEqual(['One'])
  })

  it.each([
    ['no frame', '<p>One</p>'],
    ['no head', '<html><body><p>One</p></body></html>'],
    ['tags before its frame', '<meta name="a"><html><head></head><body><p>One</p></body></html>'],
    [
      'tags between head and body',
      '<html><head></head><script></script><body><p>One</p></body></html>',
    ],
    [
      'frames in comments',
      '<!--[if IE]><!--><html><!--<![endif]--><html><head></head><body><p>One</p></body></html>',
    ],
  ])('are found in a page with %s', (_name, html) => {
    expect(lines(html)).toEqual(['One'])
  })
})
