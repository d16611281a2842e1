import { beforeAll, describe, expect, it, test } from 'vitest'
import { detectLanguage } from '#normalise/detect-language.ts'
import { loadLanguageDetector, type LanguageDetector } from '#normalise/language-detector.ts'

describe('the language of a text', { timeout: 20_000 }, () => {
  let detector: LanguageDetector
  beforeAll(async () => {
    detector = await loadLanguageDetector()
  })

  it.each([
    ['bg', 'Двамата ръководители обсъдиха търговията и се договориха да се срещнат през лятото.'],
    ['uk', 'Керівники двох країн обговорили торгівлю й домовилися зустрітися влітку.'],
    ['ru', 'Руководители двух стран обсудили торговлю и договорились встретиться этим летом.'],
    ['en', 'The leaders of the two countries discussed trade and agreed to meet in the summer.'],
  ])('%s is told', (lang, text) => {
    expect(detectLanguage(text, detector)).toEqual({ kind: 'supported', lang })
  })

  it('is Russian where only its words tell it from Bulgarian', () => {
    const text =
      'Гость примет участие в параде. Дату назвала сама премьер, слова которой приводит агентство. Говорить, пояснила она, будут об океане и о торговле, а для гостей устроят встречу.'
    expect(detectLanguage(text, () => ({ bg: 0.82, ru: 0.81 }))).toMatchObject({ lang: 'ru' })
    const other =
      'Ботев спечели срещу Левски в мач от плейофите. Софиянци водеха до последната минута, но гол от дузпа и попадение на резервата донесоха трите точки на домакините.'
    expect(detectLanguage(other, () => ({ bg: 0.82, ru: 0.81 }))).toMatchObject({ lang: 'bg' })
  })

  it('is Russian also where a family name is as a Bulgarian word', () => {
    const text =
      'Гость примет участие в параде. Дату назвала сама премьер, слова которой приводит агентство. Говорить с Се, пояснила она, будут об океане и о торговле, а для Се устроят встречу.'
    expect(detectLanguage(text, () => ({ bg: 0.82, ru: 0.81 }))).toMatchObject({ lang: 'ru' })
  })

  it('is that of its paragraphs, whatever a site writes around them', () => {
    const frame = 'Реєстрація\nУвійти\nКатегорія: Головне, Політика\nКоментарі відвідувачів'
    const told =
      'Ангела позвонила президенту, рассказала ему, как прошли переговоры, и спросила о мосте.\nО звонке сообщили во дворце, но в подробности вдаваться не стали, как это бывает там часто.'
    expect(detectLanguage(`${frame}\n${told}`, detector)).toMatchObject({ lang: 'ru' })
  })

  it('is not that of the post which a text shows', () => {
    const told =
      'Двамата ръководители обсъдиха търговията и моста, съобщи „Дворецът каза, че срещата е била дълга“.'
    const post =
      'We had a long and very good talk on trade, on the bridge and on all that our two countries share.'
    expect(detectLanguage(`${told}\n${post}`, detector)).toEqual({ kind: 'supported', lang: 'bg' })
  })

  it.each([
    [
      'mk',
      'Лидерите разговараа за трговијата и се договорија дека ќе се сретнат летово, објави владата.',
    ],
    [
      'mk',
      'Претседателот Лу Минде денеска разговараше по телефон со колегата Довган, соопшти кабинетот. Двајцата се согласни дека трговијата останува важна за двете земји, а за мостот се договараат во април.',
    ],
    [
      'sr',
      'Председник Лу Минде разговарао је данас телефоном са колегом Довганом, саопштено је из кабинета. Разговарали су о гасу и о мосту, а састанак се очекује у априлу.',
    ],
    [
      'sr',
      'Влада Србије од понедељка уводи мере која обухватају земље региона, но од њих неће бити штете.',
    ],
    [
      'sr',
      'Лидери две земље разговарали су о трговини и договорили се да се сретну љети у Бањој Луци.',
    ],
    [
      'be',
      'Кіраўнікі дзвюх краін абмеркавалі гандаль і дамовіліся сустрэцца гэтым летам у сталіцы.',
    ],
    [
      'kk',
      'Екі елдің басшылары сауданы талқылап, жазда кездесуге келісті, деп жазды үкімет баспасөзі.',
    ],
    [
      'ky',
      'Эки өлкөнүн башчылары сооданы талкуулап, жайында жолугушууга макул болушту, деди өкмөттүн өкүлү, андан соң кеңешме өттү.',
    ],
  ])('%s is not taken for a language that can be imported', (lang, text) => {
    expect(detectLanguage(text, detector)).toEqual({ kind: 'unsupported', lang })
  })

  it('is that of most paragraphs, also below a long caption in another', () => {
    const caption =
      'El mandatario chileno, Julián Peña (d), recibe hoy al presidente del Perú, Martín Ibáñez (i), en Santiago (Chile). Ambos participaron hoy en el Palacio de la Moneda en la firma de varios acuerdos bilaterales y regionales.'
    const paragraphs = [
      'Santiago. Julián Peña, the president of Chile, received Martín Ibáñez in the capital on Tuesday.',
      'According to Peña, the two countries have never got along better than now.',
      'Ibáñez agreed and pointed out that both cabinets had put their names to it.',
    ]
    const text = ['La Semana', caption, ...paragraphs].join('\n')
    expect(detectLanguage(text, detector)).toEqual({ kind: 'supported', lang: 'en' })
    expect(detectLanguage(caption, detector)).toEqual({ kind: 'unsupported', lang: 'es' })
  })

  it('is not changed by what the text quotes', () => {
    const text = `Керівники двох країн обговорили торгівлю. «Мы будем сотрудничать, это выгодно обеим странам и всем их гражданам», – сказав один із них журналістам після зустрічі в столиці.`
    expect(detectLanguage(text, detector)).toEqual({ kind: 'supported', lang: 'uk' })
  })
})

test('a few words are not enough', () => {
  expect(detectLanguage('Да, така е.', () => ({ bg: 1 }))).toMatchObject({ kind: 'unsure' })
})

test('two languages that score alike are not told apart in a short text', () => {
  const text = 'Слово за слово и още една дума за проба на езика.'
  const scores = { bg: 0.8, ru: 0.8 / 0.7 }
  expect(detectLanguage(text, () => scores).kind).not.toBe('unsupported')
})
