import { describe, expect, it } from 'vitest'
import { isPictureCredit } from '#normalise/picture-credit.ts'

describe('a caption', () => {
  it.each([
    'Начало встречи. Фото: Мост',
    'Opening remarks at the bridge (Photo: Bridgewire)',
    'Снимка от архива',
    'Mayor Lu Min-de (Bridgewire) |',
    'Довган и Минде Източник: Пресцентър на общината',
    'Mayor Lu Mingde walks with his guest Petr Dovgan over the old bridge. — Bridgewire',
    '— Вера Приклад/АБВ «Мосты»',
    'Mayor Vera Example, left, with builder Petro Example, center, and Ann Other, in their angry exchange on Feb. 28 in the town hall. On Friday, the mayor is to meet the ferryman in Upper Field, and nobody from the council of the valley has been asked to come to the talks on the old bridge.',
    'Mayor Vera Example (third seated from left) at the first talks on the bridge',
    'Vera Example and Petro Example (l.) speak to builders on the bridge.',
    'ФОТО взято из открытых источников',
    'Снимка взета от интернет',
    'Vera Example, right, and Petro Example at the bridge in Oldfield, July 16, 2031.',
    'The mayor waves to her guest from the new bridge. AB via Example Images',
    'Петро Прикладний. ABC',
    'Міський голова на новому мосту. Фото зі сторінки Віри Приклад у мережі',
    'FILE - Mayor Vera Example crosses the old bridge on July 7, 2031, in Oldfield.',
    'Mayor Vera Example, left, is greeted by her guest at the bridge.',
    'Кметът на моста. Снимка: most.example',
    'Снимка Студио Мост',
    'Новият мост над рекатаСнимка: Вера Пример/Студио',
    'кадър Студио 8',
    'фото Віра Приклад',
    'Міст навесніФото: Студія',
    'Example Images / Studio Images Field. Віра Приклад',
    'Міст у 2031, Example Images',
    'Віра Приклад з помічницею',
    'Люди вийшли на міст. Долина, 20 травня 2031 року. Фото авторки',
    'Людина в касці стоїть на мосту.Віра Приклад/СТУДІЯ',
    'Credit...Vera Example for The Bridge',
    'Источник и фото - most.example',
    'Мер і його заступник на мосту. Фото:',
    'Міська голова Віра Приклад та її гість на новому мосту, 20 травня 2031 року',
    'File image, for representation only.',
    'Изображение носит иллюстративный характер',
    'Фото из открытых источников.',
    'Кметът Васил Примеров (вляво) и управителят Образцов',
    'Mayor Vera Example during her visit to the bridge',
    'Vera Example walks over the bridge in Lower Field, January 22, 2031.',
    'The bridge in spring. Vera Example/Studio/Pool',
    'Кметът на моста. На снимката е и управителят',
    'Мост навесні. Фото Студії',
    'Фото, видео: Студия Мост',
    'Мост через реку в Долине - Студия Мост, 1920, 22.01.2031',
    'Facebook / Община Долно поле',
    'Міст відкрито, повідомив мер / фото ММЦ',
    'Mayor Vera Example welcomes her guest Petro Example in Oldfield.(Newswire)',
    'Мер Долини Віра Приклад на церемонії відкриття мосту',
    'Кметът Васил Примеров на церемония край моста',
    'Mayor Vera Example greets Petro Example, left, and the builders on the new bri',
    'На снимката е управителят на моста',
    'The mayor on the new bridge (Photo: Studio)',
    'Міський голова стоїть на новому мосту.Фото: Студія',
    'Мостът и над него гостите Снимка: Студио',
    'Міст відкрито, повідомив мер / Фото ММЦ',
    'The mayor and her guests walk over the new bridge, May 20, 2031',
    'Vera Example and Petro Sample.',
    'Віра Приклад, Петро Мостовий',
    'Guests see the new bridge (Vera Example via Photo Desk)',
    'STUDIO/Vera Example',
    'STUDIO Photo/Vera Example',
    'The mayor on the bridge (STUDIO/Vera Example)',
    'Studio Photo',
    'Example Press',
    'The bridge in 2031, Studio Photo',
    'Vera Example via Example Images',
    'Фото/видео: Студия Мост',
    'Фото та відео: Студія',
    'Credit…Vera Example for The Bridge',
    'Mayor Vera Example (on screen) and Petro Example during their talks',
    'Студія/Віра Приклад',
    'Кметът на моста. Студио/„Вера Пример“',
    'The bridge is a friend to all, and the river is a test for it. © Vera Example/ab',
    'Мост навесні © Студія Мост',
    'Guests on their way to the bridge on May 8, 2031. (Vera Example/Studio via Photo Desk)',
    'Міст у Долині відкрили. (Віра Приклад/Студія)',
    'Mayor Vera Example appears on a screen as her guest speaks, February 4, 2031. / Agencies',
  ])('is told by who took it, who stands where, and on which day: “%s”', (line) => {
    expect(isPictureCredit(line)).toBe(true)
  })

  it('is one however long, where a photographer is named in brackets', () => {
    const long = 'The mayor walks over the bridge and looks at the river below it. '.repeat(6)
    expect(isPictureCredit(`${long}(Photo by Vera Example / Studio)`)).toBe(true)
    expect(isPictureCredit(`${long}[STUDIO NORD/POOL]`)).toBe(true)
  })

  it.each([
    'Мер Василь Прикладний під час візиту до села заявив, що міст відкриють восени.',
    'Зазначається, що під час зустрічі мер Прикладний говорив про міст.',
    '"Мост скоро откроют, и я увижусь с [Василием] Прикладным", – сообщил мэр в соцсети, и село ждёт.',
    'The mayor opened the bridge on Monday and thanked the builders for it.(Newswire)',
    'На кадрах мер ділиться з гостем враженнями від нового мосту, розмова йде довго.',
    'The mayor turned off the road, left, and did not look at the bridge again.',
    'The bridge was closed on January 22, 2031.',
    'The mayor told his council that the bridge had been closed at night. — Bridgewire',
    'Subject: Notes – Mayor Lu Mingde talks to the ferryman Petr Dovgan, January 22, 2031',
    'The bridge is painted with a soothing Bridge(R) colour. You may also paint your boat.',
    'The mayor chose a soothing colour (R) for the bridge. You may also paint your boat.',
    'The mayor has not seen the bridge since it was opened on January 22, 2031.',
  ])('is no sentence of a text: “%s”', (line) => {
    expect(isPictureCredit(line)).toBe(false)
  })
})

it('knows a signed caption with the notes of an agency behind it', () => {
  const caption = 'Mayor Vera Example greets her guests. (Photo by Ann OTHER / POOL) / — HANDOUT —'
  expect(isPictureCredit(caption)).toBe(true)
})

it('two sentences with an agency behind a stroke are no caption', () => {
  const text = 'След обяд двамата разговарят на моста. После вървят заедно до старото пристанище.'
  expect(isPictureCredit(`${text} /БНМ`)).toBe(false)
  expect(isPictureCredit('След обяд двамата разговарят на новия мост. /БНМ')).toBe(true)
})

it.each([
  'In the picture attached to it the mayor can be seen on the old bridge.',
  'На снимке, который он выложил, мэр стоит на старом мосту.',
  'На фото, яке він виклав, міський голова стоїть на мосту.',
  'На снимката, която той публикува, кметът стои на моста.',
  'На кадъра всички се смеят, но Минде признава, че мостът се люлеел. Случката му напомнила за една друга вечер: тогава лодката не дошла до сутринта.',
  'К записи приложен снимок: мэр сидит за столом с веслом в руке.',
])('a text that tells of a picture is no caption: %s', (line) => {
  expect(isPictureCredit(line)).toBe(false)
})

it.each([
  'На снимката: кметът на стария мост по време на пролетния панаир. Около него са строителите на моста, до тях стоят гостите от Хилмур с лодките си.',
  'Мэр на старом мосту фото: Студия Мост.',
  'In this picture the mayor stands on the old bridge.',
  'БНМ / Петър Довган',
])('a caption stays one: %s', (line) => {
  expect(isPictureCredit(line)).toBe(true)
})

it.each(['Беседа Довгана и Минде', 'Переговори Довгана та Минде'])(
  'a heading about what two persons had is no caption: %s',
  (line) => {
    expect(isPictureCredit(line)).toBe(false)
  },
)

it('a sentence is no caption for the agency behind its dash', () => {
  expect(isPictureCredit('The mayor wrote at length to the miller. – HILMUR')).toBe(false)
})

it.each([
  ['Vera Example and Petro Sample outside Number 5.', true],
  ['Vera Example and Petro Sample met outside the town hall.', false],
])('those who stand somewhere are in a picture, those who met are not: “%s”', (line, is) => {
  expect(isPictureCredit(line)).toBe(is)
})

it.each([
  'Начало беседы Министра Петра Довгана с Президентом Лу Миндэ, Хильмур, 19 июня 2031 года',
  'Початок зустрічі міністра Петра Довгана з президентом Лу Мінде, Хілмур, 19 червня 2031 року',
  'Начало на разговора на министър Петър Довган с президента Лу Минде, Хилмур, 19 юни 2031 г.',
  'Transcript of the meeting of Minister Petr Dovgan with President Lu Mingde, Hilmur, June 19, 2031',
])('the headline of a transcript is no caption: %s', (line) => {
  expect(isPictureCredit(line)).toBe(false)
})
