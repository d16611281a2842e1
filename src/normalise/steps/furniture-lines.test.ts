import { describe, expect, it } from 'vitest'
import { cleaned as clean, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS

describe('between paragraphs', () => {
  it.each([
    ['Реклама', 'advert'],
    ['Read too: Village signs letter against the ford', 'related-stories'],
    ['MORE Village ARTICLES', 'related-stories'],
    ['NoSuchKeyThe specified key does not exist.static/bridge', 'related-stories'],
    ['KEY WORDS: bridges', 'navigation'],
    ['Ярлыки: мосты, реки', 'navigation'],
    ['СПЕЦТЕМА: Новый мост', 'navigation'],
    ['Більше про міст – у спецтемі', 'related-stories'],
    ['Screen Shot 2031-09-11 at 7.43.42 PM', 'navigation'],
    ['Прочетете още: Пътят до селото е ремонтиран', 'related-stories'],
    ['Абонирайте се за нашия бюлетин', 'subscribe-block'],
    ['Facebook | X | Viber 12', 'share-block'],
    ['Вижте още как строиха новия път до селото и училището', 'related-stories'],
    ['Вера Примерова/Студио/Мост', 'picture-credit'],
    ['Обновена: 22.01.2031 17:30', 'printed-date'],
    ['Последна промяна:', 'printed-date'],
    ['Още: Пътят до селото е ремонтиран', 'related-stories'],
    ['Раніше ми писали, як будували міст', 'related-stories'],
    ['vestnik.bg', 'navigation'],
    ['mostova', 'navigation'],
    ['/ ПРИМЕР', 'byline'],
    ['Комментарии к нашим материалам можно оставить в соцсетях', 'comment-block'],
    ['Лента радости выключена.', 'navigation'],
    ['Вас також може зацікавити:', 'related-stories'],
    ['(Reporting by Vera Example and Ann Other Writing by Petro Sample)', 'byline'],
    ['Home An icon of a house. Tag An icon of a tag. '.repeat(8).trim(), 'navigation'],
    ['Мостът през зимата. Снимка: Студио Мост', 'picture-credit'],
    ['1 245 прочитания', 'counter'],
    ['п', 'drop-cap'],
    ['ВП/', 'byline'],
    ['Превод и редакция: Вера Пример', 'byline'],
    ['Ваш браузер не поддерживает этот формат', 'navigation'],
    ['Новината се допълва', 'navigation'],
    ['0:00', 'navigation'],
    ['Якщо вам сподобалася стаття, поділіться нею', 'subscribe-block'],
    ['Заметили опечатку в тексте? Сообщите нам', 'navigation'],
    ['Оберіть дату:', 'navigation'],
    ['Популярні новини зараз', 'sidebar'],
    ['Опубліковано в Культура', 'navigation'],
    ['(Приклад, СТУДІЯ)', 'byline'],
    ['Підписуйтеcь на новини Долини', 'subscribe-block'],
    ['Topics : bridges rivers villages', 'navigation'],
    ['Дата ефіру:', 'printed-date'],
    ['Матеріал має інформаційний характер і ні до чого не закликає.', 'copyright'],
    ['Отключите блокировщик рекламы, и мы скажем спасибо.', 'advert'],
    ['All right reserved © Bridge 2031', 'copyright'],
    ['TM and © Copyright 2031 Bridge Radio', 'copyright'],
    ['Email Facebook LinkedIn Copy URL', 'share-block'],
    ['(Reporting by Vera Example; editing by Ann Other)', 'byline'],
    ['Our Bridge Logo Our Bridge Logo', 'navigation'],
    ['Шановні читачі, просимо дотримуватись Правил коментування', 'comment-block'],
    ['Читатели, соблюдайте, пожалуйста, правила комментирования', 'comment-block'],
    ['Офертите са валидни до изчерпване на количествата.', 'advert'],
    ['Our prices are for one bridge, while stocks last.', 'advert'],
    ["Error! We're sorry, but the page you were looking for doesn't exist.", 'navigation'],
    ['Вибачте, сторінку видалено', 'navigation'],
    ['Revolut:', 'subscribe-block'],
    ['Відео дня', 'advert'],
    ['Този сайт използва бисквитки, за да работи по-добре.', 'cookie-notice'],
  ])('“%s” goes', (line, rule) => {
    const page = clean(FIRST, line, SECOND, THIRD)
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
    expect(page.rules).toEqual([`2 ${rule}`])
  })

  it('a name and an office go right above a credit', () => {
    const page = clean(FIRST, 'Вера Пример, кмет на Долно поле', 'Снимка: Студио', SECOND, THIRD)
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
  })

  it('a paragraph goes that stands twice', () => {
    expect(clean(FIRST, SECOND, THIRD, SECOND).body).toEqual([FIRST, SECOND, THIRD])
  })

  it('other stories go that a page goes on to point to', () => {
    const lines = ['Напомним, мы писали о старом мосте.', 'Также сообщалось, что школа закрыта.']
    expect(clean(FIRST, ...lines, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
    expect(clean(FIRST, lines[1] ?? '', SECOND).body).toEqual([FIRST, lines[1], SECOND])
  })

  it('a caption goes that its credit says again', () => {
    const page = clean(
      FIRST,
      'Кметът на моста',
      'Снимка: Студио Мост. Кметът на моста',
      SECOND,
      THIRD,
    )
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
  })

  it('a heading stays and becomes one', () => {
    const page = clean(FIRST, SECOND, 'Какво чакат хората', THIRD)
    expect(page.lines[2]).toMatchObject({ kind: 'heading', depth: 2, text: 'Какво чакат хората' })
  })

  it('an initial whose word goes on in the next line stays', () => {
    expect(clean(FIRST, 'С', 'троежът на моста продължи три години.', SECOND).body).toContain('С')
  })

  it('a story of another day goes with its teaser', () => {
    const page = clean(
      FIRST,
      SECOND,
      'Спорт',
      '19.01.2031',
      '10:30',
      'Отборът на селото спечели турнира в окръга',
      'Мачът завърши след продължение, а вратарят спаси две дузпи и беше избран за играч на деня.',
      'Свят',
      '18.01.2031',
      'Корабите отново минават през големия канал',
      THIRD,
      FOURTH,
    )
    expect(page.body).toEqual([FIRST, SECOND, THIRD, FOURTH])
  })

  it('a list that says what the text does stays', () => {
    const title = 'Мост через реку почти готов'
    const points = ['Главное:', 'Мост откроют осенью', 'Строительство моста длилось три года']
    const text = 'Мост через реку откроют осенью, а строительство моста длилось больше трех лет.'
    expect(clean(title, text, ...points, text.replace('осенью', 'в октябре')).body).toEqual(
      expect.arrayContaining(points),
    )
  })

  it('the text goes on below a list of other stories', () => {
    const page = clean(
      FIRST,
      'Свързани новини',
      'Пътят до селото е ремонтиран',
      'Училището има нов покрив',
      SECOND,
      THIRD,
    )
    expect(page.body).toEqual([FIRST, SECOND, THIRD])
  })
})

describe('dates', () => {
  it.each([
    'субота, 14 березень 2031, 18:05',
    '21 Февруари 2031събота09:44 ч.',
    '14.03.2031 18:05',
    '22.05.2031',
    'Published',
    'Оновлено',
  ])('“%s” goes between paragraphs', (line) => {
    const [first, ...others] = PARAGRAPHS
    expect(clean(first, line, ...others).body).toEqual(PARAGRAPHS)
  })

  it('go with their hours, however many there are', () => {
    const [first, second, ...others] = PARAGRAPHS
    const page = clean(first, '14.03.2031 18:05', second, '14.03.2031 19:20', ...others)
    expect(page.body).toEqual(PARAGRAPHS)
  })

  it('stay where several head the parts of a chronicle', () => {
    const [first, second, ...others] = PARAGRAPHS
    const page = clean(first, '21 March 2031', second, '22 March 2031', ...others)
    expect(page.body).toContain('21 March 2031')
  })
})

it('the marks of readers go between paragraphs', () => {
  const [first, ...others] = PARAGRAPHS
  expect(clean(first, 'Оценка 2.8 от 19 гласа.', ...others).body).toEqual(PARAGRAPHS)
})

it('a block of other stories amid a text goes from its heading to its button', () => {
  const stories =
    'Співачка показала новий дім: "Три роки ремонту" Чому не варто пити з річки: три поради лікарки Тим, хто саджає груші, зробили попередження: доведеться поливати частіше Дощів не буде: синоптики назвали день, коли зміниться погода'
  const page = clean(FIRST, 'Популярне', stories, 'Показати ще', SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a long notice of cookies goes as a short one does', () => {
  const notice = `Натискаючи «Прийняти все», ви погоджуєтесь із файлами cookie. ${'Вони допомагають сайту працювати краще. '.repeat(8)}`
  expect(clean(notice, FIRST, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
})

it('a caption goes that stands twice, or once more with its source', () => {
  const page = clean(FIRST, 'Мостът', 'Мостът', SECOND, 'Река', 'Река / © Студио', THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('an office goes that signs a text, and stays where it does something', () => {
  const told = 'Редакція закону змінилася двічі.'
  const page = clean(FIRST, told, SECOND, THIRD, 'Відділ внутрішньої політики міської ради')
  expect(page.body).toEqual([FIRST, told, SECOND, THIRD])
})

it('a sentence that opens as a button does stays where it goes on otherwise', () => {
  const sentences = [
    'Share this timeline with the builders of the bridge, and see that they keep to it.',
    'See more of the river without a boat, and walk over the new bridge in the evening.',
  ]
  expect(clean(FIRST, ...sentences, SECOND).body).toEqual([FIRST, ...sentences, SECOND])
})

it('a heading of the text stays below the slot of a video', () => {
  const lines = [FIRST, SECOND, 'Що відомо про міст у Долині', THIRD, FOURTH]
  expect(clean(...lines.slice(0, 2), 'Відео дня', ...lines.slice(2)).body).toEqual(lines)
})

it('a word in Latin letters stays on a page that is in them', () => {
  const text = 'The mayor opened the new bridge over the river on Friday, the council said.'
  const last = `The river was low. ${text} Boats will follow.`
  const page = clean('The bridge is open to all', text, `${text} Boats cross.`, 'Background', last)
  expect(page.body).toContain('Background')
})

it('the headline in another language goes from the end of a page in Cyrillic', () => {
  const [first, second, third] = PARAGRAPHS
  expect(clean(first, second, third, 'Yeni köprü payızda açılacaq').body).toEqual([
    first,
    second,
    third,
  ])
  const works = 'Bridges of Hilmur and Other Stories'
  expect(clean(first, second, third, works).rules.join(' ')).not.toContain('4 navigation')
  const list = 'Кметът на Долно поле препоръча тези песни на всички, които обичат мостове и реки:'
  expect(clean(first, second, list, 'Köprü üstündə gün doğur').body).toContain(
    'Köprü üstündə gün doğur',
  )
})
