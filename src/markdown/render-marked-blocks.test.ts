import { expect, test } from 'vitest'
import { renderMarkedBlocks } from '#markdown/render-marked-blocks.ts'

test('each block comes with the marks that begin in it', () => {
  const marks = [
    { id: 'q-a', selector: { quote: 'каза да' } },
    { id: 'q-b', selector: { quote: 'Боян' } },
  ]
  expect(renderMarkedBlocks('Ада каза да.\n\n## Междинно\n\nБоян мълча.', marks)).toEqual([
    { html: '<p>Ада <mark id="q-a" data-marks="q-a">каза да</mark>.</p>', markIds: ['q-a'] },
    { html: '<h2>Междинно</h2>', markIds: [] },
    { html: '<p><mark id="q-b" data-marks="q-b">Боян</mark> мълча.</p>', markIds: ['q-b'] },
  ])
})

test('a quotation over two blocks belongs to the one it begins in', () => {
  const marks = [{ id: 'q-a', selector: { quote: 'Край. Начало.' } }]
  const blocks = renderMarkedBlocks('Край.\n\nНачало.', marks)
  expect(blocks.map(({ markIds }) => markIds)).toEqual([['q-a'], []])
})

test('marks are no way around the sanitiser', () => {
  const marks = [{ id: 'q-a', selector: { quote: 'да' } }]
  expect(renderMarkedBlocks('да <script>alert(1)</script>', marks)[0]?.html).not.toContain('script')
})

test('the footnotes of a text can have ids of their own', () => {
  const html = renderMarkedBlocks('Да.[^1]\n\n[^1]: Не.', [], { idPrefix: 'b-' })
    .map((block) => block.html)
    .join('')
  expect(html).toContain('href="#b-fn-1" id="b-fnref-1"')
  expect(html).toContain('<li id="b-fn-1">')
  expect(html).toContain('aria-describedby="b-footnote-label"')
  expect(html).toContain('id="b-footnote-label"')
})
