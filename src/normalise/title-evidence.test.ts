import { describe, expect, it } from 'vitest'
import { headedText } from '#normalise/headed-text.ts'
import { readPage } from '#normalise/read-page.ts'
import { evidenceOfNone, evidenceOfTitle } from '#normalise/title-evidence.ts'
import type { TitleSign } from '#normalise/title-weights.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const TITLE = 'Новият мост ще бъде открит през есента'
const OTHER = 'Волейболистките спечелиха купата в Берлин'
const DAY = '22 януари 2031'
const MENU = Array.from({ length: 14 }, (_, index) => `Раздел ${'абв'.repeat(index + 1)}`)

/** Whether the sign speaks of the first line in one page and not in the other. */
type Row = readonly [sign: TitleSign, page: readonly string[], other: readonly string[]]

const ROWS: readonly Row[] = [
  ['speaksOfTopics', [TITLE, FIRST, SECOND], [OTHER, FIRST, SECOND]],
  ['speaksBelowMenu', [TITLE, ...MENU, FIRST, SECOND], [TITLE, FIRST, SECOND]],
  ['sharesWords', [TITLE, FIRST], [OTHER, FIRST]],
  ['sharesWithOpening', [TITLE, FIRST, SECOND], [OTHER, FIRST, SECOND]],
  ['linesToText', [TITLE, FIRST], [TITLE, ...MENU, FIRST]],
  ['linesToTextBelowMenu', [TITLE, ...MENU, FIRST], [TITLE, FIRST]],
  ['isFirstHeadline', [OTHER, FIRST], ['Новини от реката', TITLE, FIRST]],
  ['isFirstOfText', [TITLE, FIRST], [OTHER, TITLE, FIRST]],
  ['standsAboveMeta', [TITLE, DAY, FIRST], [TITLE, OTHER, FIRST]],
  ['standsAboveSubtitle', [TITLE, OTHER, DAY, FIRST], [TITLE, OTHER, FIRST]],
  ['standsAboveOwn', [OTHER, TITLE, FIRST], [TITLE, OTHER, FIRST]],
  ['itemsAround', [TITLE, 'Новини', 'Спорт', FIRST], [TITLE, OTHER, FIRST, SECOND]],
  ['endsInStop', [`${TITLE}.`, FIRST], [TITLE, FIRST]],
  ['endsInBrackets', [`${TITLE} (обновена)`, FIRST], [TITLE, FIRST]],
  ['isShort', ['Мостът е готов', FIRST], [TITLE, FIRST]],
  ['hasFewLetters', ['34.5 C днес', FIRST], [TITLE, FIRST]],
  ['wordsBeyondUsual', [`${TITLE}, а ${TITLE}, но ${OTHER}`, FIRST], [TITLE, FIRST]],
  ['isOfNames', ['Вера Примерова Хилмур', FIRST], [TITLE, FIRST]],
  ['isNumbered', ['Газета «Мост» №151, стр. 2', FIRST], [TITLE, FIRST]],
  ['isFurniture', ['Гледайте: Новият мост над реката', FIRST], [TITLE, FIRST]],
  ['repeatsItself', ['Новини Хилмур Новини Долно поле', FIRST], [TITLE, FIRST]],
  ['namesSite', ['Ministry of Bridges of Hilmur', FIRST], [TITLE, FIRST]],
  ['isSaidAgain', [TITLE, TITLE, FIRST], [TITLE, OTHER, FIRST]],
  ['endsInOther', [`Начало Новини ${TITLE}`, TITLE, FIRST], [TITLE, OTHER, FIRST]],
  ['isInText', ['Кметът Примеров', FIRST, SECOND], [TITLE, FIRST, SECOND]],
  ['isInFoot', ['Вестник Мост', FIRST, '© Вестник Мост 2031'], [TITLE, FIRST, '© 2031']],
]

describe('a sign of the title', () => {
  it.each(ROWS)('%s', (sign, page, other) => {
    expect(signOf(sign, page, 0)).toBeGreaterThan(0)
    expect(signOf(sign, other, 0)).toBe(0)
  })

  it('is the place of a line among those above it and below it', () => {
    const long = `${OTHER}, а после се прибраха у дома с влака през Виена и Будапеща`
    expect(signOf('linesAbove', [OTHER, TITLE, FIRST], 1)).toBeGreaterThan(0)
    expect(signOf('standsBelowMeta', [DAY, TITLE, FIRST], 1)).toBe(1)
    expect(signOf('standsBelowMeta', [OTHER, TITLE, FIRST], 1)).toBe(0)
    expect(signOf('isLongerThanAbove', [TITLE, OTHER, FIRST], 1)).toBe(1)
    expect(signOf('isLongerThanAbove', [OTHER, TITLE, FIRST], 1)).toBe(0)
    expect(signOf('isSummary', [TITLE, long, FIRST], 1)).toBe(1)
    expect(signOf('isSummary', [TITLE, OTHER, FIRST], 1)).toBe(0)
    expect(signOf('paragraphsAbove', [FIRST, TITLE, SECOND, THIRD], 1)).toBe(1)
  })

  it('is a caption, not a headline', () => {
    const { draft } = readPage([TITLE, FIRST].join('\n'))
    const captions = new Set(draft.lines.slice(0, 1))
    expect(evidenceOfTitle(headedText(draft, captions), 0).isCaption).toBe(1)
    expect(signOf('isCaption', [TITLE, FIRST], 0)).toBe(0)
  })

  it('is a sentence without a day below it', () => {
    const sentence = `${TITLE} в Долно поле.`
    expect(signOf('isSentenceAlone', [sentence, FIRST], 0)).toBe(1)
    expect(signOf('isSentenceAlone', [sentence, DAY, FIRST], 0)).toBe(0)
  })
})

describe('for no title', () => {
  it('speaks a text that begins at once, or behind the field of a dump', () => {
    expect(noneOf(FIRST, SECOND)).toEqual({ noneAboveText: 1, noneInDump: 0 })
    expect(noneOf(TITLE, FIRST)).toEqual({ noneAboveText: 0, noneInDump: 0 })
    const { draft } = readPage(TITLE)
    const lines = draft.lines.map((line) => ({ ...line, isStamped: true }))
    expect(evidenceOfNone(headedText({ ...draft, lines }, new Set())).noneInDump).toBe(1)
  })
})

function signOf(sign: TitleSign, page: readonly string[], index: number): number {
  return evidenceOfTitle(textOf(page), index)[sign] ?? 0
}

function noneOf(...page: readonly string[]) {
  return evidenceOfNone(textOf(page))
}

function textOf(page: readonly string[]) {
  return headedText(readPage(page.join('\n')).draft, new Set())
}
