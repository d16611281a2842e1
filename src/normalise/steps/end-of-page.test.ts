import { describe, expect, it } from 'vitest'
import { cleaned as clean, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

describe('the end of a page', () => {
  it('goes from the comments on, whatever they say', () => {
    const page = clean(
      FIRST,
      SECOND,
      'Коментари (2)',
      'Иван',
      'Крайно време беше, чакаме този мост от години и все отлагат откриването му.',
      'Обещават го от двадесет години, този път обаче изглежда наистина е готов.',
    )
    expect(page.body).toEqual([FIRST, SECOND])
    expect(new Set(page.removed.map(({ rule }) => rule))).toEqual(new Set(['comment-block']))
  })

  it('goes where headlines are said twice, with their teasers', () => {
    const page = clean(
      FIRST,
      SECOND,
      'Училището има нов покрив',
      'Училището има нов покрив',
      'Ремонтът на сградата приключи преди първия учебен ден',
    )
    expect(page.body).toEqual([FIRST, SECOND])
    expect(page.rules).toEqual(['3 related-stories', '4 related-stories', '5 related-stories'])
  })

  it('stays where it is a paragraph after a button', () => {
    expect(clean(FIRST, SECOND, 'Сподели', THIRD).body).toEqual([FIRST, SECOND, THIRD])
  })
})
