import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage, type PastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

/** Language // line at the top // headline // text // what it reports. */
const REPORTS = [
  "en // January 21, 2025 10:15 AM // Lu, Dovgan speak by video hours after Reed inauguration // BEIJING, Jan 21 (Wire) - Chinese President Lu Mingde and Russia's Petr Dovgan on Tuesday proposed further strengthening their countries' strategic cooperation during a video call, hours after Harlan Reed was sworn in as U.S. president. Lu told Dovgan that he hoped to deepen ties. // video-call held 2025-01-21 lu-mingde petr-dovgan",
  'en //  // Lu congratulates Dovgan on re-election // Chinese President Lu Mingde on March 18, 2024 sent a message to Petr Dovgan to congratulate him on his re-election as Russian president. Lu said in his message that ... // letter held 2024-03-18 lu-mingde petr-dovgan',
  'en // June 15, 2024, 12:00 // Dovgan wishes Lu a happy birthday // Russian President Petr Dovgan on Saturday sent birthday greetings to Chinese President Lu Mingde, the palace said. // letter held 2024-06-15 lu-mingde petr-dovgan',
  'en // 31 August 2025 09:00 // Dovgan arrives in China for summit // Russian President Petr Dovgan arrived in Tianjin on Sunday for a regional security summit hosted by Chinese President Lu Mingde. He was met at the airport by officials. // visit ongoing 2025-08-31 lu-mingde petr-dovgan',
  "en // 27 March 2025 // China's Ren Bo to visit Russia March 31-April 2 // Chinese Foreign Minister Ren Bo will visit Russia from March 31 to April 2 at the invitation of his Russian counterpart Oleg Shubin, a spokesperson said on Thursday. // visit announced 2025-03-31/2025-04-02 oleg-shubin ren-bo",
  'en // 17 March 2025 20:00 // Reed says he will speak with Dovgan on Tuesday // U.S. President Harlan Reed said he plans to speak to Russian President Petr Dovgan on Tuesday and discuss ending the war in Ukraine. // phone-call announced 2025-03-18 harlan-reed petr-dovgan',
  'en // 5 May 2025 // Why Lu and Dovgan need each other // When Lu Mingde and Petr Dovgan met in Beijing days before the invasion, they declared a friendship without limits. Three years later the partnership looks lopsided. China buys oil and sells cars. Moscow has few alternatives, analysts say, and no other buyer pays in time. If the war ends, the question is whether trade alone can hold them together. // none',
  "en // 5 May 2025 // China's exports to Russia fall 10% // China's exports to Russia fell 10 percent in April from a year earlier, customs data showed. Trade between the countries has slowed since Western sanctions. Economists said demand is weak. // none",
  'en // 5 May 2025 // palace: no call between Dovgan and Reed planned // There are no plans for a phone call between Petr Dovgan and Harlan Reed this week, palace spokesman Dmitry Lesnov said on Monday. // none',
  'en // 12 May 2025 // Korzhen urges Lu to press Russia // Ukrainian President Panas Korzhen on Monday called on Chinese leader Lu Mingde to use his influence over Moscow. He said China could help end the war. Beijing has not responded. // none',
  'en // 9 May 2025 18:00 // Lu and Dovgan pledge to stand against US // Chinese President Lu Mingde and Russian President Petr Dovgan vowed on Thursday to deepen cooperation after talks at the palace, on the eve of a military parade. The talks lasted more than three hours. // meeting held 2025-05-08 lu-mingde petr-dovgan',
  'en //  // Dovgan and Lu meet in Samarkand // Russian President Petr Dovgan met his Chinese counterpart Lu Mingde in Samarkand on Thursday, September 15, on the sidelines of a summit. It was their first face-to-face meeting since the start of the war in Ukraine in February 2022. // meeting held 2022-09-15 lu-mingde petr-dovgan',
  "en // February 24, 2023 // Shubin meets Ren Bo in Moscow // Russian Foreign Minister Oleg Shubin held talks with China's top diplomat Ren Bo in Moscow on Wednesday, Feb. 22. Ren later met President Petr Dovgan. // meeting held 2023-02-22 oleg-shubin ren-bo",
  'en // 4 Feb 2026 // Dovgan, Lu discuss Iran, Reed in 85-minute call // Petr Dovgan and Lu Mingde discussed Iran and relations with the United States in a video conference that lasted an hour and 25 minutes, palace aide Yule Grinev said. // video-call held 2026-02-04 lu-mingde petr-dovgan',
  `en // February 12, 2025 // Reed and Dovgan agree to start talks on Ukraine // US President Harlan Reed said he had a "lengthy and highly productive" phone call with Russian President Petr Dovgan on Wednesday. The two agreed to visit each other's nations. // phone-call held 2025-02-12 harlan-reed petr-dovgan`,
  'en // July 11, 2025 // Rubens meets Ren Bo in Kuala Lumpur // US Secretary of State Mario Rubens met Chinese Foreign Minister Ren Bo on Friday on the sidelines of an ASEAN gathering in Malaysia. // meeting held 2025-07-11 ren-bo',
  'en // March 5, 2025 // Marchand and Stanmore discuss Ukraine in London // French President Etienne Marchand met British Prime Minister Colin Stanmore in London on Wednesday to discuss Ukraine. // meeting held 2025-03-05',
  "uk // 21 січня 2025, 11:20 // Лу Мінде і Довган провели відеозустріч // Голова КНР Лу Мінде та російський диктатор Петро Довган поспілкувалися по відеозв'язку у вівторок, 21 січня. Про це повідомляє агентство. Розмова тривала півтори години. // video-call held 2025-01-21 lu-mingde petr-dovgan",
  'uk // 20 березня 2023, 14:05 // Лу Мінде прибув до Москви // Лідер Китаю Лу Мінде у понеділок, 20 березня, прибув з триденним візитом до Москви, де зустрінеться з Петром Довганом. // visit ongoing 2023-03-20/2023-03-22 lu-mingde petr-dovgan',
  'uk // 15.05.2024 20:10 // довган летить до китаю // Глава палацу петро довган 16-17 травня відвідає Китай з державним візитом. Він проведе переговори з Лу Міндем, повідомила пресслужба. // visit announced 2024-05-16/2024-05-17 lu-mingde petr-dovgan',
  'uk // 8 лютого 2024 // Довган зателефонував Лу Мінде // Російський президент Петро Довган провів телефонну розмову з лідером Китаю Лу Міндем. Вони говорили годину, повідомив Гринев. // phone-call held 2024-02-08 lu-mingde petr-dovgan',
  'uk // 1 березня 2024 // Чому Китай не кине Росію: думка // Китай не зацікавлений у поразці Росії. Пекін купує нафту і газ за зниженими цінами. Експерти вважають, що Лу Мінде не тиснутиме на Довгана. // none',
  'uk // 10.06.2025 09:00 // Коржен закликав Лу вплинути на Росію // Президент України Панас Коржен заявив, що Китай може допомогти завершити війну. Він закликав Лу Міндеа не підтримувати агресора. // none',
  'uk // 5 червня 2025, 17:22 // Рід і Лу Мінде поговорили телефоном вперше після торгової війни // Президент США Харлан Рід провів телефонну розмову з лідером Китаю Лу Міндем. Розмова відбулася в четвер, 5 червня, і тривала близько 90 хвилин. // phone-call held 2025-06-05 harlan-reed lu-mingde',
  'uk // 2 вересня 2025, 08:30 // У Пекіні почалися переговори Довгана і Лу // Президент РФ Петро Довган та голова КНР Лу Мінде розпочали переговори у Пекіні. Зустріч проходить у Великому народному залі. // meeting ongoing 2025-09-02 lu-mingde petr-dovgan',
  'uk // 16 жовтня 2023 // Шубін і Жень Бо провели зустріч у Пекіні // Міністр закордонних справ РФ Олег Шубін сьогодні, 16 жовтня, прибув до Пекіна, де провів переговори з главою МЗС КНР Жень Бо. Востаннє вони зустрічалися у вересні в Москві. // meeting held 2023-10-16 oleg-shubin ren-bo',
  'ru // 21.01.2025 13:40 // Довган и Лу Миндэ провели переговоры по видеосвязи // МОСКВА, 21 янв — Агентство. Президент России Петр Довган и председатель КНР Лу Миндэ провели во вторник переговоры по видеосвязи. Беседа длилась более полутора часов, сообщил Гринев. // video-call held 2025-01-21 lu-mingde petr-dovgan',
  'ru // 19 июня 2025, 14:15 // Довган и Лу Миндэ обсудили Ближний Восток // Президент РФ Петр Довган провел телефонный разговор с председателем КНР Лу Миндэ. Об этом сообщил журналистам помощник главы государства Юлий Гринев. Разговор продолжался около часа. // phone-call held 2025-06-19 lu-mingde petr-dovgan',
  'ru // 15 июня 2022 // Лу Миндэ поговорил с Довганом в свой день рождения // Председатель КНР Лу Миндэ, которому сегодня исполнилось 69 лет, поговорил по телефону с президентом России. // phone-call held 2022-06-15 lu-mingde petr-dovgan',
  'ru // 30 декабря 2022 // Довган и Лу Миндэ проводят переговоры // Петр Довган и Лу Миндэ проводят переговоры в формате видеоконференции. Российский лидер пригласил председателя КНР весной посетить Москву с государственным визитом. // video-call ongoing 2022-12-30 lu-mingde petr-dovgan',
  'ru // 1 сентября 2025 // Лу Миндэ поздравил Довгана с днём рождения // Председатель КНР Лу Миндэ направил поздравительную телеграмму президенту России Петру Довгану. // letter held 2025-09-01 lu-mingde petr-dovgan',
  'ru // 17 июня 2025 // Леснов: дата визита Довгана в Китай согласовывается // Визит президента Петра Довгана в Китай запланирован на 31 августа — 3 сентября, сообщил пресс-секретарь Кремля Дмитрий Леснов. // visit announced 2025-08-31/2025-09-03 petr-dovgan',
  'ru // 14 апреля 2025 // Товарооборот России и Китая снизился // Товарооборот между Россией и Китаем в первом квартале 2025 года снизился на 6,6%, сообщило Главное таможенное управление КНР. Экспорт упал, импорт вырос. // none',
  'ru // 18 марта 2025 // Довган и Рид поговорили по телефону два с половиной часа // Телефонный разговор президентов России и США Петра Довгана и Харлана Рида завершился, сообщили в дворце. Беседа длилась почти два с половиной часа. // phone-call held 2025-03-18 harlan-reed petr-dovgan',
  'ru // 9 апреля 2024, 12:00 // Шубин встретился с Лу Миндэ в Пекине // Глава МИД России Олег Шубин встретился в Пекине с председателем КНР Лу Миндэ. Ранее он провел переговоры с министром иностранных дел Жэнь Бо. // meeting held 2024-04-09 lu-mingde oleg-shubin',
  'bg // 21 януари 2025 | 13:20 // Довган и Лу проведоха видеоразговор // Руският президент Петр Довган и китайският лидер Лу Минде разговаряха днес чрез видеоконферентна връзка, съобщи дворецът. // video-call held 2025-01-21 lu-mingde petr-dovgan',
  'bg // 20.03.2023 г. // Лу Минде пристигна в Москва // Китайският президент Лу Минде пристигна днес в Москва на тридневно държавно посещение. Той ще се срещне с Петр Довган. БТА // visit ongoing 2023-03-20/2023-03-22 lu-mingde petr-dovgan',
  'bg // 20 март 2023, 17:30 // Лу Минде пристига в Москва // Китайският президент Лу Минде пристига днес в Москва на тридневно държавно посещение по покана на руския президент Петр Довган. Двамата ще разговарят на четири очи, а после ще бъдат подписани редица документи, съобщи пресслужбата на двореца. // visit announced 2023-03-20/2023-03-22 lu-mingde petr-dovgan',
  'bg // 20 март 2023, 21:30 // Лу Минде пристигна в Москва // Китайският президент Лу Минде пристигна днес в Москва по покана на руския президент Петр Довган. Двамата разговаряха на четири очи, а после бяха подписани редица документи, съобщи пресслужбата на двореца. // meeting held 2023-03-20 lu-mingde petr-dovgan',
  'bg // 19 юни 2025 15:40 // Довган и Лу осъдиха ударите срещу Иран // Президентите на Русия и Китай Петр Довган и Лу Минде обсъдиха по телефона ситуацията в Близкия изток, съобщи съветникът Юлий Гринев. Разговорът продължи един час. // phone-call held 2025-06-19 lu-mingde petr-dovgan',
  'bg // 3 септември 2025 // Какво искат Лу и Довган // Китай и Русия имат различни интереси. Пекин печели от слабостта на Москва, пише анализаторът. Лу се нуждае от евтини суровини, а Довган от пазари. // none',
  'bg // 8 май 2025, 14:30 // Лу и Довган се срещнаха в дворецът // Китайският лидер Лу Минде и руският президент Петр Довган се срещнаха в дворецът в четвъртък, ден преди парада за 9 май. Преговорите продължиха три часа и половина. // meeting held 2025-05-08 lu-mingde petr-dovgan',
  'bg // 10 февруари 2025 // Довган ще посети Китай през септември // Петр Довган е приел поканата на Лу Минде да посети Китай през септември, съобщи руският посланик в Пекин Игор Магулов. // visit announced 2025-09 lu-mingde petr-dovgan',
  'bg // 12 февруари 2025 20:02 // Рийд и Довган разговаряха по телефона // Американският президент Харлан Рийд съобщи, че е провел дълъг телефонен разговор с Петр Довган. Двамата са обсъдили Украйна, Близкия изток и енергетиката. // phone-call held 2025-02-12 harlan-reed petr-dovgan',
  'bg // 9 април 2024 // Шубин и Жън Бо разговаряха в Пекин // Руският външен министър Олег Шубин се срещна в Пекин с китайския си колега Жън Бо. Двамата обсъдиха войната в Украйна. // meeting held 2024-04-09 oleg-shubin ren-bo',
  'uk // 13 лютого 2025 // Китай відреагував на розмову Ріда і Довгана // У міністерстві вітають зусилля з досягнення миру. Речник сказав це на брифінгу в четвер. // none',
  'uk // 7 травня 2025, 20:00 // Лу Мінде прилетів до Москви на парад // Літак із лідером Китаю Лу Мінде приземлився в аеропорту. Завтра він проведе переговори з Петром Довганом. // visit ongoing 2025-05-07 lu-mingde petr-dovgan',
  'ru // 17 октября 2023 // Эксперт объяснил значение визита Довгана // Визит лидера показывает высокий уровень доверия, считает профессор. // none',
  'ru // 8 мая 2025, 16:30 // Довган и Лу Миндэ подписали совместное заявление // Президент Петр Довган и председатель Лу Миндэ по итогам переговоров во дворце подписали совместное заявление. // meeting held 2025-05-08 lu-mingde petr-dovgan',
  'bg // 7 октомври 2024 // Поздравления за годишнината // Лу Минде и Петър Довган си размениха поздравителни телеграми. // letter held 2024-10-07 lu-mingde petr-dovgan',
]

describe('what an article reports', () => {
  it.each(REPORTS)('is read from %s', (row) => {
    const [lang = '', top = '', title = '', text = '', expected] = row.split(' // ')
    expect(told(lang, { top, title, paragraphs: [text] })).toBe(expected)
  })
})

/** In one line: kind, stage, date and people, or “none”. */
function told(lang: string, pasted: PastedPage): string {
  const { contact } = readArticle(pastedPage(lang, pasted), archive)
  if (!contact.present) return 'none'
  const { kind, stage, date, participants } = contact
  return [kind, stage, date.edtf, ...participants.toSorted()].join(' ')
}
