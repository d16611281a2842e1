import { describe, expect, it } from 'vitest'
import type { Anchor } from '#match/dates/anchor.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'

const EMPTY = { year: null, since: null, latestYear: null, month: null, asOf: null }
const ANCHOR = { ...EMPTY, day: '2031-03-20', pageDays: [], headerDays: [] } as unknown as Anchor

/** Each read on Thursday, 20 March 2031. */
function daysIn(lang: string, text: string) {
  return findDateMentions(text, lang).map(
    ({ reading }) => resolveReading(reading, ANCHOR, 'future')?.edtf,
  )
}

describe('a week from a day', () => {
  it.each([
    ['en', 'They meet on Thursday week in Hilmur', '2031-04-03'],
    ['en', 'They meet on Friday week.', '2031-03-28'],
    ['en', 'They meet a week on Monday', '2031-03-31'],
    ['en', 'They meet a week from Monday', '2031-03-31'],
    ['en', 'They meet a week from today', '2031-03-27'],
    ['en', 'With five days left until they meet', '2031-03-25'],
    ['en', 'They met two weeks ago today', '2031-03-06'],
    ['en', 'They met exactly a week ago', '2031-03-13'],
    ['ru', 'Они виделись ровно неделю назад', '2031-03-13'],
    ['ru', 'Они увидятся ровно через две недели', '2031-04-03'],
    ['uk', 'Вони бачилися рівно тиждень тому', '2031-03-13'],
    ['bg', 'Те се видяха точно преди седмица', '2031-03-13'],
  ])('is read from %s “%s”', (lang, text, day) => {
    expect(daysIn(lang, text)).toEqual([day])
  })

  it('is none where a weekday tells which week', () => {
    expect(daysIn('en', 'The Friday week-long fair')).toEqual(['2031-03-21'])
  })
})

describe('a feast', () => {
  it.each([
    ['en', 'on Christmas Eve', { month: 12, day: 24 }],
    ['en', 'on New Year’s Day', { month: 1, day: 1 }],
    ['bg', 'на Бъдни вечер', { month: 12, day: 24 }],
    ['uk', 'у День Незалежності', { month: 8, day: 24 }],
    ['ru', 'в День Победы', { month: 5, day: 9 }],
  ])('is the day of a month: %s “%s”', (lang, text, day) => {
    expect(findDateMentions(text, lang)[0]?.reading).toMatchObject({ form: 'day', ...day })
  })
})
