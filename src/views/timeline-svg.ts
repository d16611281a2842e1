import { x } from 'xastscript'
import { legalText } from '#artefacts/legal-text.ts'
import { PALETTE } from '#artefacts/palette.ts'
import { xmlDocument } from '#artefacts/site-files/xml-document.ts'
import type { Standing } from '#views/standing.ts'
import { keySign } from '#views/timeline-bars.ts'
import type { KeyedDrawing, KeyEntry, TimelineChart } from '#views/timeline-chart.ts'
import {
  LETTER,
  type DrawnLabel,
  type DrawnLink,
  type DrawnPath,
  type DrawnText,
} from '#views/timeline-drawing.ts'
import { ROW_WIDTH } from '#views/timeline-frame.ts'
import type { View } from '#views/view.ts'

type Node = ReturnType<typeof x>

const MARGIN = 40
const HEAD = 84
const FOOT = 64
const KEY_SIGN = 36
const KEY_LINE = 26

/** The timeline as a drawing that needs nothing beside itself, for light and dark surroundings. */
export function timelineSvg(view: View, { row, title, description }: TimelineChart): string {
  const name = legalText(view.text(view.archive.site.title).text)
  const [left, top, rowWidth, rowHeight] = row.box
  const bottom = row.readingY ?? top + rowHeight
  const keyHeight = (placeKey(row.entries).at(-1)?.line ?? 0) * KEY_LINE
  const [width, height] = [rowWidth + 2 * MARGIN, bottom - top + HEAD + keyHeight + FOOT]
  const [paperX, paperY] = [left - MARGIN, top - HEAD]
  const root = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [paperX, paperY, width, height].join(' '),
      width,
      height,
      lang: view.locale,
    },
    [
      x('title', `${name}: ${title}`),
      x('desc', description),
      x('style', styles()),
      x('rect', { class: 'paper', x: paperX, y: paperY, width, height }),
      x('text', { class: 'name', x: 0, y: paperY + 56 }, name),
      ...row.paths.map(pathNode),
      ...row.texts.map(textNode),
      ...row.lanes.flatMap(({ links }) => links.map((link) => linkNode(view, link))),
      ...keyNodes(row, bottom + 6),
      x('text', { x: 0, y: bottom + keyHeight + 40 }, sourceOf(view)),
    ],
  )
  return xmlDocument(root)
}

function styles(): string {
  const rules = [
    'svg{font:14px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--inkSoft)}',
    '.paper{fill:var(--paper)}.name{font:700 34px "Source Serif 4",Georgia,serif;fill:var(--ink)}',
    '.label{fill:var(--ink);stroke:var(--paper);stroke-width:3;paint-order:stroke}',
    '.strong{fill:var(--ink);font-weight:600}.end{text-anchor:end}',
    'path{fill:none;stroke:var(--accent)}.grid{stroke:var(--rule)}.axis{stroke:var(--ruleStrong)}',
    '.now{stroke:var(--inkSoft);stroke-dasharray:4 3}.span{stroke:var(--accentSoft)}',
    '.later{fill:var(--inkSoft);fill-opacity:.07;stroke:none}.target{fill:transparent}',
    '.mark{fill:var(--paper);stroke:var(--accent);stroke-width:2}.filled{fill:var(--accent)}',
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

function pathNode({ look, d, width, dashes }: DrawnPath): Node {
  return x('path', { class: look, d, 'stroke-width': width, 'stroke-dasharray': dashes })
}

function textNode({ x: left, y, text, isStrong, end }: DrawnText): Node {
  const look = [isStrong && 'strong', end && 'end'].filter(Boolean).join(' ')
  return x('text', { class: look === '' ? null : look, x: left, y }, text)
}

function linkNode(view: View, { href, name, target, mark, label }: DrawnLink): Node {
  const [left, top, width, height] = target
  return x('a', { href: view.absolute(href) }, [
    x('title', legalText(name)),
    x('rect', { class: 'target', x: left, y: top, width, height }),
    ...(mark ? [shape(mark.standing, mark.x, mark.y)] : []),
    ...(label ? labelNodes(label) : []),
  ])
}

function labelNodes({ x: left, y, end, dates, languages, kind }: DrawnLabel): readonly Node[] {
  const look = end ? 'label end' : 'label'
  const tags = languages === '' ? [] : [` ${languages}`]
  return [
    x('text', { class: look, x: left, y }, [
      x('tspan', { class: 'strong' }, dates.join(' ')),
      ...tags,
    ]),
    ...(kind === null ? [] : [x('text', { class: look, x: left, y: y + 16 }, kind)]),
  ]
}

function shape(standing: Standing, cx: number, cy: number): Node {
  switch (standing) {
    case 'held':
      return x('circle', { class: 'mark filled', cx, cy, r: 7 })
    case 'announced':
      return x('path', { class: 'mark', d: `M${cx} ${cy - 8}l8 8-8 8-8-8z` })
    case 'mentioned':
      return x('circle', { class: 'mark', cx, cy, r: 5 })
    case 'open':
      return x('path', { class: 'mark', d: `M${cx - 6} ${cy - 6}l12 12m0-12l-12 12` })
  }
}

/** The signs of the key with their words, in as many lines as they need. */
function keyNodes({ key, entries }: KeyedDrawing, top: number): readonly Node[] {
  return placeKey(entries).flatMap(({ look, words, left, line }) => {
    const y = top + line * KEY_LINE
    const text = x('text', { class: 'label', x: left + (look ? KEY_SIGN : 0), y }, words)
    if (look === null) return [text]
    if (look !== 'span' && key === 'marks') return [shape(look, left + 13, y - 5), text]
    const transform = `translate(${left} ${y - 15})`
    return [x('g', { transform }, keySign(look).map(pathNode)), text]
  })
}

function placeKey(entries: readonly KeyEntry[]) {
  const places: (KeyEntry & { readonly left: number; readonly line: number })[] = []
  let [left, line] = [0, 0]
  for (const entry of entries) {
    const width = entry.words.length * LETTER.regular + KEY_SIGN + 16
    if (left > 0 && left + width > ROW_WIDTH) [left, line] = [0, line + 1]
    places.push({ ...entry, left, line })
    left += width
  }
  return places
}

function sourceOf(view: View): string {
  const { asOf } = view.archive
  const address = view.absolute(view.href({ page: 'timeline' }))
  return [asOf === null ? '' : view.t('timeline.asOf', { date: view.date(asOf) }), address]
    .filter((part) => part !== '')
    .join(' · ')
}
