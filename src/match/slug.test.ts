import { describe, expect, it } from 'vitest'
import { articleSlug } from '#match/slug.ts'

/** The examples that the resolution of 2010 gives for each letter. */
const UKRAINIAN = [
  ['Алушта', 'alushta'],
  ['Борщагівка', 'borshchahivka'],
  ['Вінниця', 'vinnytsia'],
  ['Гадяч', 'hadiach'],
  ['Богдан', 'bohdan'],
  ['Згурський', 'zghurskyi'],
  ['Згорани', 'zghorany'],
  ['Розгон', 'rozghon'],
  ['Ґалаґан', 'galagan'],
  ['Ґорґани', 'gorgany'],
  ['Єнакієве', 'yenakiieve'],
  ['Гаєвич', 'haievych'],
  ['Короп’є', 'koropie'],
  ['Житомир', 'zhytomyr'],
  ['Медвин', 'medvyn'],
  ['Їжакевич', 'yizhakevych'],
  ['Кадиївка', 'kadyivka'],
  ['Мар’їне', 'marine'],
  ['Йосипівка', 'yosypivka'],
  ['Стрий', 'stryi'],
  ['Олексій', 'oleksii'],
  ['Харків', 'kharkiv'],
  ['Біла Церква', 'bila-tserkva'],
  ['Чернівці', 'chernivtsi'],
  ['Щербухи', 'shcherbukhy'],
  ['Гоща', 'hoshcha'],
  ['юрій', 'yurii'],
  ['Корюківка', 'koriukivka'],
  ['Яготин', 'yahotyn'],
  ['Костянтин', 'kostiantyn'],
  ["Знам'янка", 'znamianka'],
  ['Феодосія', 'feodosiia'],
] as const

/** The examples of the act of 2009, and words for its single letters. */
const BULGARIAN = [
  ['София', 'sofia'],
  ['Мария', 'maria'],
  ['Трявна', 'tryavna'],
  ['Щръклево', 'shtraklevo'],
  ['ъгъл', 'agal'],
  ['Кьосев', 'kyosev'],
  ['Жечка Чобанова', 'zhechka-chobanova'],
  ['Хитрино', 'hitrino'],
  ['Цар Калоян', 'tsar-kaloyan'],
  ['Юндола', 'yundola'],
  ['отношенията', 'otnosheniyata'],
] as const

const RUSSIAN = [
  ['Щёлково', 'shchelkovo'],
  ['Объезд', 'obieezd'],
  ['Цхинвал', 'tskhinval'],
  ['Эльбрус', 'elbrus'],
  ['Юлия', 'iuliia'],
  ['Горький', 'gorkii'],
  ['Выборг', 'vyborg'],
] as const

describe('a slug', () => {
  it.each(UKRAINIAN)('writes the Ukrainian %s as %s', (text, slug) => {
    expect(articleSlug(text, 'uk')).toBe(slug)
  })

  it.each(BULGARIAN)('writes the Bulgarian %s as %s', (text, slug) => {
    expect(articleSlug(text, 'bg')).toBe(slug)
  })

  it.each(RUSSIAN)('writes the Russian %s as %s', (text, slug) => {
    expect(articleSlug(text, 'ru')).toBe(slug)
  })

  it.each([
    ['The café’s “déjà vu”: 95 minutes', 'en', 'the-cafes-deja-vu-95-minutes'],
    ['Straße & Łódź', 'en', 'strasse-lodz'],
    ['Україна в русском тексте', 'ru', 'ukraina-v-russkom-tekste'],
    ['ШОС/БРІКС — 2025', 'uk', 'shos-briks-2025'],
  ])('turns %s into ASCII words', (text, lang, slug) => {
    expect(articleSlug(text, lang)).toBe(slug)
  })

  it('is cut at a word before its 61st character', () => {
    const slug = articleSlug(
      'Одинадцять довгих слів про зустріч на мосту через тиху річку вранці',
      'uk',
    )
    expect(slug).toBe('odynadtsiat-dovhykh-sliv-pro-zustrich-na-mostu-cherez-tykhu')
  })

  it('cuts a single word that is too long', () => {
    expect(articleSlug('а'.repeat(80), 'bg')).toBe('a'.repeat(60))
  })

  it('is the same for composed and decomposed letters', () => {
    expect(articleSlug('Йосипівка'.normalize('NFD'), 'uk')).toBe('yosypivka')
  })

  it('is never empty', () => {
    expect(articleSlug('…', 'en')).toBe('article')
    expect(articleSlug('', 'uk')).toBe('article')
  })
})
