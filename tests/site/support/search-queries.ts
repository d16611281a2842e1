/** A query with the events, by id, and the articles, by a short name, that have to be found. */
export type ExpectedResults = readonly [query: string, ids: string]

/** The articles of the archive by the short names that stand in the table. */
export const ARTICLES: Readonly<Record<string, string>> = {
  bg2025: 'bg/2025-01-21-si-i-putin-iztakvat-otnosheniyata-si',
  bg2022: 'bg/2022-12-30-pritisnat-ot-tezhkite-sanktsii-putin',
  uk2025: 'uk/2025-01-21-si-tszinpin-proviv-telefonnu-rozmovu',
  uk2026: 'uk/2026-02-04-rozmova-si-ta-putina-shcho-vidomo',
  uk2024: 'uk/2024-04-09-rishucha-pidtrymka-i-bahatostoronnia-vzaiemodiia',
}

const ON_XI =
  'bg2022 bg2025 uk2025 uk2026 2022-02-joint-statement 2022-12-30-video-call 2023-21-visit 2025-01-17-phone-call 2025-01-21-video-call 2025-05-09-visit 2025-09-meeting 2026-02-04-video-call 2026-visit'
const ON_PUTIN =
  'bg2022 bg2025 uk2024 uk2025 uk2026 2022-02-joint-statement 2022-12-30-video-call 2023-21-visit 2024-04-09-meeting 2025-01-17-phone-call 2025-01-21-video-call 2025-05-09-visit 2025-09-meeting 2026-02-04-video-call 2026-visit'
const ON_TRUMP = 'bg2025 uk2025 2025-01-17-phone-call 2025-01-21-video-call'
const ON_WANG = 'uk2024 uk2026 2024-04-09-meeting 2026-01-31-meeting'
const ON_LAVROV = 'uk2024 2024-04-09-meeting'
const ON_SHOIGU = 'uk2026 2026-01-31-meeting'
const ON_USHAKOV =
  'bg2025 uk2026 2025-01-17-phone-call 2025-01-21-video-call 2026-02-04-video-call 2026-visit'
const ON_BLINKEN_AND_YELLEN = 'uk2024 2024-04-09-meeting'
const ON_KIM = 'uk2026 2025-09-meeting'

/**
 * What readers may type, by the language of the spelling. A name finds all that its bearer takes
 * part in or that names them; any other word what holds one of its forms, in whatever language it
 * is written the same; quotation marks find exactly what stands between them.
 */
export const QUERIES: Readonly<Record<string, readonly ExpectedResults[]>> = {
  bg: [
    ['Путин', ON_PUTIN],
    ['Дзинпин', ON_XI],
    ['Си', ON_XI],
    ['Тръмп', ON_TRUMP],
    ['Уан И', ON_WANG],
    ['Лавров', ON_LAVROV],
    ['Шойгу', ON_SHOIGU],
    ['Ушаков', ON_USHAKOV],
    ['Блинкен', ON_BLINKEN_AND_YELLEN],
    ['Йелън', ON_BLINKEN_AND_YELLEN],
    ['Ким Чен Ун', ON_KIM],
    ['Фостър Уонг', 'bg2025'],
    ['санкции', 'bg2022 bg2025 uk2024 uk2026 2024-04-09-meeting'],
    ['разговорът', 'bg2022 bg2025 2025-01-17-phone-call 2025-01-21-video-call 2025-05-09-visit'],
    [
      'видеоразговора',
      'bg2025 2023-21-visit 2025-01-21-video-call 2026-01-31-meeting 2026-02-04-video-call 2026-visit',
    ],
    ['търговия', 'bg2025 2025-01-21-video-call 2026-02-04-video-call'],
    ['военното сътрудничество', 'bg2022 2022-12-30-video-call 2026-02-04-video-call'],
    ['петролът', 'bg2022 2022-12-30-video-call 2025-01-21-video-call'],
    [
      'Украйна',
      'bg2022 bg2025 2022-02-joint-statement 2022-12-30-video-call 2024-04-09-meeting 2025-01-21-video-call 2026-02-04-video-call',
    ],
    ['войната', 'bg2025 2024-04-09-meeting 2025-01-21-video-call 2026-02-04-video-call'],
    ['инвазия', 'bg2025'],
    ['парадът', 'bg2025 uk2026 2025-01-21-video-call 2025-05-09-visit 2025-09-meeting'],
    [
      'пекин',
      'bg2022 bg2025 2022-12-30-video-call 2024-04-09-meeting 2025-09-meeting 2026-01-31-meeting 2026-02-04-video-call',
    ],
    ['Деня на победата', 'bg2025 2025-01-21-video-call 2025-05-09-visit'],
    ['Путин Тръмп', 'bg2025 uk2025 2025-01-17-phone-call 2025-01-21-video-call'],
  ],
  uk: [
    ['Путіна', ON_PUTIN],
    ['Путіним', ON_PUTIN],
    ['Путіну', ON_PUTIN],
    ['Цзіньпіна', ON_XI],
    ['Цзіньпіном', ON_XI],
    ['Сі', ON_XI],
    ['Трампом', ON_TRUMP],
    ['Лаврова', ON_LAVROV],
    ['Ван Ї', ON_WANG],
    ['Ушакову', ON_USHAKOV],
    ['Блінкена', ON_BLINKEN_AND_YELLEN],
    ['Єллен', ON_BLINKEN_AND_YELLEN],
    ['Кім Чен Ин', ON_KIM],
    [
      'розмову',
      'uk2025 uk2026 2022-12-30-video-call 2025-01-17-phone-call 2025-01-21-video-call 2025-05-09-visit 2026-02-04-video-call',
    ],
    ['війна', 'uk2024 uk2026 2024-04-09-meeting 2025-01-21-video-call 2026-02-04-video-call'],
    ['переговори', 'uk2024 uk2025 uk2026 2024-04-09-meeting'],
    ['торгівля', 'uk2026 2025-01-21-video-call 2026-02-04-video-call'],
    ['санкцій', 'bg2022 bg2025 uk2024 uk2026 2024-04-09-meeting'],
    [
      'Україна',
      'uk2024 uk2026 2022-02-joint-statement 2022-12-30-video-call 2024-04-09-meeting 2025-01-21-video-call 2025-09-meeting 2026-01-31-meeting 2026-02-04-video-call',
    ],
    ['газ', 'bg2022 uk2025 2025-01-21-video-call'],
    [
      'Пекін',
      'uk2024 uk2025 uk2026 2022-12-30-video-call 2024-04-09-meeting 2025-09-meeting 2026-01-31-meeting 2026-02-04-video-call',
    ],
    ['запрошення', 'uk2026 2026-02-04-video-call 2026-visit'],
    [
      'партнерством',
      'uk2024 uk2026 2022-02-joint-statement 2022-12-30-video-call 2026-02-04-video-call',
    ],
    ['безпеці', 'uk2024 uk2025 uk2026 2024-04-09-meeting 2026-01-31-meeting 2026-02-04-video-call'],
    ['телефонна розмова', 'uk2025 2025-01-21-video-call'],
    ['Тайвань', 'uk2026 2026-01-31-meeting'],
  ],
  en: [
    ['Xi', ON_XI],
    ['Putin', ON_PUTIN],
    ['Putin’s', ON_PUTIN],
    ['Jinping', ON_XI],
    ['Trump', ON_TRUMP],
    ['Wang Yi', ON_WANG],
    ['Lavrov', ON_LAVROV],
    ['Kim Jong Un', ON_KIM],
    ['Shoigu', ON_SHOIGU],
    ['Xi Trump', 'bg2025 uk2025 2025-01-17-phone-call 2025-01-21-video-call'],
    ['sanctions', '2024-04-09-meeting'],
    ['parades', '2025-01-21-video-call 2025-05-09-visit 2025-09-meeting'],
    ['oil', '2022-12-30-video-call 2025-01-21-video-call'],
    ['trade', '2025-01-21-video-call 2026-02-04-video-call'],
    [
      'video calls',
      '2022-12-30-video-call 2023-21-visit 2025-01-21-video-call 2026-01-31-meeting 2026-02-04-video-call 2026-visit',
    ],
    [
      'Moscow',
      '2022-12-30-video-call 2023-21-visit 2024-04-09-meeting 2025-01-21-video-call 2025-05-09-visit 2025-09-meeting 2026-01-31-meeting',
    ],
    ['invited', '2025-01-21-video-call 2025-05-09-visit 2026-02-04-video-call 2026-visit'],
  ],
  ru: [
    ['Путина', ON_PUTIN],
    ['Путиным', ON_PUTIN],
    ['Путину', ON_PUTIN],
    ['Си Цзиньпин', ON_XI],
    ['Цзиньпина', ON_XI],
    ['Лавровым', ON_LAVROV],
    ['Трампа', ON_TRUMP],
    ['Ван И', ON_WANG],
    ['Йеллен', ON_BLINKEN_AND_YELLEN],
    ['Блинкену', ON_BLINKEN_AND_YELLEN],
    ['Ким Чен Ын', ON_KIM],
    ['Ушакова', ON_USHAKOV],
    ['санкций', 'bg2022 bg2025 uk2024 uk2026 2024-04-09-meeting'],
    ['парада', 'bg2025 uk2026 2025-01-21-video-call 2025-05-09-visit 2025-09-meeting'],
    [
      'партнерства',
      'uk2024 uk2026 2022-02-joint-statement 2022-12-30-video-call 2026-02-04-video-call',
    ],
  ],
  exact: [
    ['"95 минути"', 'bg2025 2025-01-21-video-call'],
    ['„безгранично приятелство“', 'bg2025 2022-02-joint-statement'],
    ['«без обмежень»', 'uk2024 uk2026 2022-02-joint-statement'],
    ['"grand plan"', '2026-02-04-video-call'],
    ['"Групі двадцяти"', 'uk2025 2025-01-21-video-call'],
    ['"разговорът"', 'bg2025 2025-01-21-video-call'],
    ['"Путіна"', 'uk2025 uk2026 2022-12-30-video-call 2025-01-21-video-call'],
  ],
  nothing: [
    ['xyzzy', ''],
    ['сенатор', ''],
    ['Цезар', ''],
    ['вертольот Путін', ''],
    ['"приятелство безгранично"', ''],
  ],
}
