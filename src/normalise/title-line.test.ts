import { describe, expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
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
    expect(cleaned(FIRST, ...others)).toMatchObject({ title: null, body: [FIRST] })
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
})
