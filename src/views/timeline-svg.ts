import { x } from 'xastscript'
import { legalText } from '#artefacts/legal-text.ts'
import { PALETTE } from '#artefacts/palette.ts'
import { xmlDocument } from '#artefacts/site-files/xml-document.ts'
import type { Standing } from '#views/standing.ts'
import type { TimelineChart } from '#views/timeline-chart.ts'
import type { Lane, RowMark } from '#views/timeline-row.ts'
import type { View } from '#views/view.ts'

type Node = ReturnType<typeof x>

const MARGIN = 40
const HEAD = 110
const FOOT = 120

/** The timeline as a drawing that needs nothing beside itself, for light and dark surroundings. */
export function timelineSvg(view: View, { row, description, legend }: TimelineChart): string {
  const name = legalText(view.text(view.archive.site.title).text)
  const [width, height] = [row.width + 2 * MARGIN, HEAD + row.height + FOOT]
  const { t } = view
  const root = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-MARGIN} ${-HEAD} ${width} ${height}`,
      width,
      height,
      lang: view.locale,
    },
    [
      x('title', `${name}: ${t('timeline.graphic')}`),
      x('desc', description),
      x('style', styles()),
      x('rect', { class: 'paper', x: -MARGIN, y: -HEAD, width, height }),
      x('text', { class: 'name', x: 0, y: -HEAD + 56 }, name),
      ...row.years.flatMap(({ label, x: left }) => [
        x('line', { class: 'year', x1: left, x2: left, y1: -10, y2: row.height }),
        x('text', { class: 'soft', x: left, y: row.height + 20 }, label),
      ]),
      ...row.lanes.map((lane) => laneNode(view, lane, row.width)),
      ...legendNodes(legend, row.height + 64),
      x('text', { class: 'soft', x: 0, y: row.height + 98 }, sourceOf(view)),
    ],
  )
  return xmlDocument(root)
}

function styles(): string {
  const rules = [
    'svg{font:14px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}',
    '.paper{fill:var(--paper)}.name{font:700 34px "Source Serif 4",Georgia,serif;fill:var(--ink)}',
    '.label{fill:var(--ink)}.soft{fill:var(--inkSoft)}.date{font-weight:600}',
    '.year{stroke:var(--rule)}.axis{stroke:var(--ruleStrong);stroke-width:1.5}',
    '.leader{stroke:var(--inkSoft);stroke-width:.75}.span{stroke:var(--accentSoft);stroke-width:8}',
    '.mark{fill:var(--paper);stroke:var(--accent);stroke-width:2}.held{fill:var(--accent)}',
  ]
  return [
    `svg{${colours(PALETTE.light)}}`,
    `@media (prefers-color-scheme:dark){svg{${colours(PALETTE.dark)}}}`,
    ...rules,
  ].join('')
}

function colours(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

function laneNode(view: View, { isContact, y, marks }: Lane, width: number): Node {
  const name = view.t(isContact ? 'timeline.contactsLane' : 'timeline.relatedLane')
  const spans = marks.filter(({ spanFrom }) => spanFrom !== null)
  return x('g', [
    x('line', { class: 'axis', x1: 0, x2: width, y1: y, y2: y }),
    x('text', { class: 'soft', x: 7, y: y + 22 }, name),
    ...spans.map(({ spanFrom, spanTo }) =>
      x('line', { class: 'span', x1: spanFrom, x2: spanTo, y1: y, y2: y }),
    ),
    ...marks.map((mark) => markNode(view, mark, y)),
  ])
}

function markNode(view: View, mark: RowMark, y: number): Node {
  const [date, kind] = mark.label
  const left = mark.x + 7
  return x('a', { href: view.absolute(mark.href) }, [
    x('title', legalText(mark.name)),
    x('line', { class: 'leader', x1: mark.x, x2: mark.x, y1: y, y2: mark.labelY - 32 }),
    shape(mark.standing, mark.x, y),
    x('text', { class: 'label', x: left, y: mark.labelY - 20 }, [
      x('tspan', { class: 'date' }, date),
      x('tspan', { x: left, dy: 17 }, kind),
    ]),
  ])
}

function shape(standing: Standing, cx: number, cy: number): Node {
  switch (standing) {
    case 'held':
      return x('circle', { class: 'mark held', cx, cy, r: 7 })
    case 'announced':
      return x('path', { class: 'mark', d: `M${cx} ${cy - 8}l8 8-8 8-8-8z` })
    case 'mentioned':
      return x('circle', { class: 'mark', cx, cy, r: 5 })
    case 'open':
      return x('path', { class: 'mark', d: `M${cx - 6} ${cy - 6}l12 12m0-12l-12 12` })
  }
}

function legendNodes(legend: TimelineChart['legend'], y: number): readonly Node[] {
  const widths = legend.map(({ words }) => words.length * 8.2 + 48)
  return legend.flatMap(({ standing, words }, index) => {
    const left = widths.slice(0, index).reduce((sum, width) => sum + width, 10)
    return [shape(standing, left, y - 5), x('text', { class: 'label', x: left + 16, y }, words)]
  })
}

function sourceOf(view: View): string {
  const { asOf } = view.archive
  const address = view.absolute(view.href({ page: 'timeline' }))
  return [asOf === null ? '' : view.t('timeline.asOf', { date: view.date(asOf) }), address]
    .filter((part) => part !== '')
    .join(' · ')
}
