import { utc } from '@date-fns/utc'
import { isValid } from 'date-fns/isValid'
import { lightFormat } from 'date-fns/lightFormat'
import { parse } from 'date-fns/parse'
import { bg } from 'date-fns/locale/bg'
import { enGB } from 'date-fns/locale/en-GB'
import { uk } from 'date-fns/locale/uk'

/** A way in which dates are often written elsewhere. */
export interface UsualMistake {
  /** What is wrong, to follow the quoted date. */
  readonly is: string
  /** What may have been meant: dates that still need checking, or none where it is another case. */
  readonly meant: (text: string) => readonly string[]
}

const MONTH_WORDS = [enGB, bg, uk]
const FORMATS_OF_DAYS = ['d MMMM yyyy', 'MMMM d, yyyy', 'MMMM d yyyy', 'd MMM yyyy', 'MMM d, yyyy']
const FORMATS_OF_MONTHS = ['LLLL yyyy', 'LLL yyyy']
const ENGLISH_SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** The usual mistakes, the most telling first. */
export const usualMistakes: readonly UsualMistake[] = [
  {
    is: 'has a time of day, and a date has none',
    meant: rewrite(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}.*$/, '$1'),
  },
  {
    is: 'begins with the day, and a date begins with the year',
    meant: (text) => dayFirst(/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?[гр]\.?)?$/, text).slice(0, 1),
  },
  {
    is: 'begins with the day or the month, and a date begins with the year',
    meant: (text) => dayFirst(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, text),
  },
  {
    is: 'begins with the month, and a date begins with the year',
    meant: (text) => dayFirst(/^()(\d{1,2})[./-](\d{4})$/, text),
  },
  {
    is: 'lacks a zero, for month and day have two digits each',
    meant: (text) => padded(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?([?~%]?)$/, text),
  },
  {
    is: 'does not join year, month and day by hyphens',
    meant: (text) => padded(/^(\d{4})[./ ](\d{1,2})(?:[./ ](\d{1,2}))?([?~%]?)$/, text),
  },
  {
    is: 'does not separate year, month and day',
    meant: (text) => padded(/^(\d{4})(\d{2})(\d{2})([?~%]?)$/, text),
  },
  { is: 'names the month or the season in words', meant: inWords },
  {
    is: 'marks an unknown digit with a small x',
    meant: (text) => (/x/.test(text) ? [text.replaceAll('x', 'X')] : []),
  },
  {
    is: 'says “about” in front of the date',
    meant: rewrite(/^(?:c|ca|circa|about|around)\.? ?(.+)$/i, '$1~'),
  },
  { is: 'has its mark in front of the date', meant: rewrite(/^([?~%])(.+)$/, '$2$1') },
  { is: 'has two marks, for which there is one', meant: rewrite(/^(.+)(?:\?~|~\?)$/, '$1%') },
  { is: 'repeats its mark', meant: rewrite(/^(.+)([?~%])\2+$/, '$1$2') },
  {
    is: 'does not separate the two dates of a span by a slash',
    meant: rewrite(/^([^/]+?)(?: *\.{2,3} *| *[–—] *| - | to | until )([^/]+)$/, '$1/$2'),
  },
  {
    is: 'does not separate the two years of a span by a slash',
    meant: rewrite(/^(\d{4}) ?[-–—] ?(\d{4})$/, '$1/$2'),
  },
  {
    is: 'is written with dashes that are not hyphens',
    meant: (text) => (/[‐‑–—−]/.test(text) ? [text.replace(/[‐‑–—−]/g, '-')] : []),
  },
  {
    is: 'has a space in it',
    meant: (text) => (/\s/.test(text) ? [text.replace(/\s+/g, '')] : []),
  },
  { is: 'ends before it begins', meant: rewrite(/^([^/]+)\/([^/]+)$/, '$2/$1') },
]

function rewrite(pattern: RegExp, replacement: string): UsualMistake['meant'] {
  return (text) => (pattern.test(text) ? [text.replace(pattern, replacement)] : [])
}

/** Day, month, year, and the other way round where that could be meant too. */
function dayFirst(pattern: RegExp, text: string): readonly string[] {
  const [, day = '', month, year] = pattern.exec(text) ?? []
  if (!month || !year) return []
  if (day === '') return [joined(year, month)]
  return [...new Set([joined(year, month, day), joined(year, day, month)])]
}

function padded(pattern: RegExp, text: string): readonly string[] {
  const [, year, month, day, mark = ''] = pattern.exec(text) ?? []
  if (!year || !month) return []
  return [`${day ? joined(year, month, day) : joined(year, month)}${mark}`]
}

function joined(...parts: readonly string[]): string {
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

function inWords(text: string): readonly string[] {
  const words = text
    .replace(/ ?(?:г\.?|р\.?|година|року)$/, '')
    .replace(/(\d)(?:st|nd|rd|th|-?е)\b/, '$1')
  const day = parsedWith(FORMATS_OF_DAYS, words)
  const month = parsedWith(FORMATS_OF_MONTHS, words)
  if (day) return [lightFormat(day, 'yyyy-MM-dd')]
  return month ? [lightFormat(month, 'yyyy-MM')] : seasonInWords(words)
}

function parsedWith(formats: readonly string[], words: string): Date | undefined {
  return MONTH_WORDS.flatMap((locale) =>
    formats.map((format) => parse(words, format, 0, { locale, in: utc })),
  ).find((date) => isValid(date))
}

function seasonInWords(words: string): readonly string[] {
  const [, name = '', year = ''] = /^([a-z]+) (\d{4})$/i.exec(words) ?? []
  const index = ENGLISH_SEASONS.indexOf(name.toLowerCase())
  return index < 0 ? [] : [`${year}-${String(21 + index)}`]
}
