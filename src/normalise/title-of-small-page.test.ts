import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const SUBTITLE = 'Поканата за моста е на кмета Примеров'
const TITLE = 'Новият мост ще бъде открит през есента'

describe('a title', () => {
  it('stands below a text of one paragraph in lists of news', () => {
    const page = cleaned(FIRST, 'Виж целия материал', TITLE)
    expect(page).toMatchObject({ title: TITLE, body: [FIRST] })
  })

  it('stands below a text of some paragraphs, alone, where they speak of it', () => {
    const below = [FIRST, SECOND, 'Сподели', TITLE, '© 2031 Вестник']
    expect(cleaned(...below)).toMatchObject({ title: TITLE, body: [FIRST, SECOND] })
    expect(cleaned(FIRST, SECOND, 'Отборът спечели купата').title).toBeNull()
  })

  it('is not the headlines of several stories below a text', () => {
    const others = ['Училището има нов покрив', 'Пътят е ремонтиран', 'Отборът спечели купата']
    expect(cleaned(FIRST, ...others).title).toBe(null)
  })

  it('is not a line of two sentences', () => {
    const two = `${FIRST.slice(0, -1)}. Строежът продължи три години`
    expect(cleaned(two, SECOND, THIRD)).toMatchObject({ title: null, body: [two, SECOND, THIRD] })
  })

  it('stands right above its summary, though that shares more with the text', () => {
    const short = 'Новият мост отваря с песни и танци до зори'
    const summary =
      'Кметът на Долно поле обяви деня на тържеството пред журналисти и пред жителите на селото, които чакат от три години'
    expect(cleaned(short, summary, FIRST, SECOND).title).toBe(short)
  })

  it('opens with a small letter where the text writes the name so too', () => {
    const small = 'довган поговорив із Лу Мінде, поки в Хілмурі будували міст'
    const summary = `Лу Мінде хоче мати міст до осені, а Довган просить для поромників іще один рік`
    const text = [
      'Сільський голова Лу Мінде і поромник Довган 4 лютого говорили про новий міст у Хілмурі.',
      'довган у відповідь назвав міст подарунком, якого село чекало довгих тридцять років.',
    ]
    expect(cleaned(small, '4 лютого 2031', summary, ...text).title).toBe(small)
    expect(cleaned(small, '4 лютого 2031', summary, text[0] ?? '').title).toBe(summary)
  })

  it('opens with the words of another story’s label where nothing else could be it', () => {
    const watched = 'Гледайте: Новият мост над реката'
    expect(cleaned(watched, FIRST, SECOND).title).toBe(watched)
  })

  it('has two words where the text speaks of both and no other line could be it', () => {
    expect(cleaned('22 януари 2031', 'Новият мост', FIRST, SECOND).title).toBe('Новият мост')
    expect(cleaned('Вера Примерова', FIRST, SECOND).title).toBeNull()
  })

  it('is not a headline said twice of which the text does not speak', () => {
    const other = 'Как отборът спечели купата'
    expect(cleaned(other, other, TITLE, FIRST, SECOND, THIRD).title).toBe(TITLE)
  })

  it('stands right above a credit where another line has nothing of the text', () => {
    const page = cleaned('Форум на младите лекари', TITLE, 'Снимка: Студио', FIRST, SECOND, THIRD)
    expect(page.title).toBe(TITLE)
  })

  it('is not the name of an outlet above a headline that is said twice', () => {
    const name = 'Долно поле и ние'
    expect(cleaned(name, '22 януари 2031', TITLE, 'Скрий', TITLE, FIRST, SECOND).title).toBe(TITLE)
  })

  it('is not the trail that ends in it', () => {
    expect(cleaned(`Начало Новини Общество ${TITLE}`, TITLE, FIRST, SECOND).title).toBe(TITLE)
  })

  it('stands above the day, though a subtitle below it has more of the text', () => {
    const title = 'Строители заминават с весела песен'
    const told = `${PARAGRAPHS[0]} Строители ще има на моста до есента, поканата е на кмета Примеров.`
    const page = cleaned(title, '3 май 2031', SUBTITLE, told, ...PARAGRAPHS.slice(1))
    expect(page.title).toBe(title)
  })

  it('is no headline of another story above a day', () => {
    const other = 'Волейболистките спечелиха купата в Берлин'
    const page = cleaned(
      other,
      '3 май 2031',
      'Новият мост ще бъде открит през есента',
      ...PARAGRAPHS,
    )
    expect(page.title).toBe('Новият мост ще бъде открит през есента')
  })
})

describe('what stands above a title is not taken for it', () => {
  it.each([
    ['the name of an office', 'Президент на Република Хилмур'],
    ['the number of a newspaper', 'Вестник «Мост» № 151 от 27.08.2031, стр. 2'],
    ['a dateline', 'Долно поле, 8 май, 03:12 — ИА Река'],
    ['a label', 'For Immediate Release'],
    ['the weather', '34.5 C днес'],
    [
      'a notice of money',
      'Сайтът се издава с подкрепата на Министерството на мостовете и бродовете',
    ],
    ['a rubric', 'Среща Долно поле – Хилмур'],
  ])('%s', (_what, line) => {
    const page = cleaned(line, TITLE, '3 май 2031', FIRST, SECOND, THIRD)
    expect(page).toMatchObject({ title: TITLE, body: [FIRST, SECOND, THIRD] })
  })
})

describe('of two headlines the first is the title and the second the summary', () => {
  const title = 'Хилмур отдавна чака новия мост'
  it.each([
    'Строежът на моста отне на общината три години',
    'Кметът Примеров: Мостът ще бъде открит през есента',
  ])('%s', (summary) => {
    const page = cleaned(title, summary, '3 май 2031', FIRST, SECOND, THIRD)
    expect(page.title).toBe(title)
    expect([page.standfirst, ...page.body]).toEqual(expect.arrayContaining([summary, FIRST]))
  })
})
