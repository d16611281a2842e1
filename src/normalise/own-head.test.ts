import { describe, expect, it } from 'vitest'
import { readPage } from '#normalise/read-page.ts'
import { holdsArticle } from '#normalise/holds-article.ts'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const TITLE = 'Новият мост ще бъде открит през есента'
const STAMP = '22 януари 2031, 17:30 • Новини'

const TEASERS = [
  'Вера Примерова Вера Примерова Защо зимата свършва бързо',
  'Снегът си отива преди да сме извадили шейните. Децата се сърдят, а майките въздишат.',
  '3 коментара',
  'Иван Образцов Иван Образцов Книгите срещу телефона',
  'Никой не чете вече на глас вечер. Може би тишината просто е станала прекалено скъпа.',
  '8 коментара',
]

describe('the head of an article below other stories', () => {
  it('starts at a stamp, a headline and its text, below teasers of a sentence or two', () => {
    const page = cleaned(...TEASERS, STAMP, TITLE, 'Текст: Вера Пример', FIRST, SECOND, THIRD)
    expect(page).toMatchObject({ title: TITLE, byline: ['Вера Пример'] })
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
  })

  it('is known by a headline that is said twice', () => {
    const title = 'Празникът започва с песни на площада'
    const head = [title, 'Новини', title, 'Текст: Вера Пример']
    const page = cleaned(...TEASERS.slice(1, 3), ...head, FIRST, SECOND, THIRD)
    expect(page).toMatchObject({ title, body: [FIRST, SECOND, THIRD] })
  })

  it('starts below headlines alone where a stamp stands above its own', () => {
    const stories = [
      'Още за моста над реката, който строителите приключиха',
      'Отборът на столицата спечели купата',
      'Учените откриха нов вид пеперуди',
      'Как да изберем добра пъпеша',
    ]
    const page = cleaned(...stories, STAMP, TITLE, 'Текст: Вера Пример', FIRST, SECOND, THIRD)
    expect(page).toMatchObject({ title: TITLE, body: [FIRST, SECOND, THIRD] })
  })

  it('starts below headlines alone at the only one that is said again right below', () => {
    const stories = [
      'Сезон яблок начался раньше срока',
      'Туристы ищут редких птиц в долине',
      'Спортсмены вернулись домой с наградами',
    ]
    const title = 'Премьер собирается в Долинск'
    const summary = 'Глава кабинета посетит соседний город уже третий раз за последний год.'
    const start = 'Журналистка Вера Пример узнала о готовящейся поезд'
    const lines = [...stories, title, summary, title, start]
    expect(cleaned(...lines)).toMatchObject({ title, body: [summary, start] })
    expect(cleaned(...stories, stories[0] ?? '', ...lines.slice(3)).title).not.toBe(title)
  })

  it('is found in Russian and in English too', () => {
    const russian = [
      'Туман над озером держался до самого вечера. Рыбаки вернулись домой ни с чем.',
      '5 комментариев',
      '22 января 2031, 17:30 • Новости дня',
      'Мэр Долинска открыл новый мост',
      'Tекст: Вера Пример',
    ]
    const text =
      'Мэр Долинска Иван Образцов открыл в среду новый мост через реку, сообщили в мэрии.'
    expect(cleaned(...russian, text)).toMatchObject({
      title: russian[3],
      byline: ['Вера Пример'],
      body: [text],
    })
    const english = [
      'Nobody remembers a winter as mild as this one. The skates stay in the attic.',
      '5 comments',
      'January 22, 2031, 17:30',
      'Mayor of Oldfield opens the new bridge',
      'By Vera Example',
    ]
    const said =
      'The mayor of Oldfield opened a new bridge across the river on Wednesday, officials said.'
    expect(cleaned(...english, said)).toMatchObject({ title: english[3], body: [said] })
  })

  it('lets an article start where the page breaks off in its first words', () => {
    const lines = [...TEASERS, STAMP, TITLE, 'Кметът обяви, че новият мо']
    const draft = readPage(lines.join('\n')).draft
    expect(holdsArticle(cleaned(...lines), draft.lines)).toBe(true)
    expect(cleaned(...lines).body).toEqual(lines.slice(-1))
  })
})

describe('a paragraph above a stamp and a headline stays', () => {
  const next = ['23 януари 2031, 10:00', 'Отборът на столицата спечели купата']
  const other =
    'Отборът на столицата спечели купата след дузпи, а треньорът похвали своите футболисти.'

  it('where the text goes on below it', () => {
    expect(cleaned(FIRST, STAMP, TITLE, SECOND, THIRD).body).toContain(FIRST)
  })

  it('where another follows at once', () => {
    const both = [TEASERS[1] ?? '', TEASERS[4] ?? '']
    expect(cleaned(...both, ...next, other).body).toEqual(expect.arrayContaining(both))
  })

  it('where the heading of other stories stands between', () => {
    const short = FIRST.slice(0, FIRST.indexOf(', след')) + '.'
    const page = cleaned('Мостът', short, 'Още по темата', ...next, other)
    expect(page.body).toContain(short)
  })
})
