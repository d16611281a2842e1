import { describe, expect, it } from 'vitest'
import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isInvitation } from '#normalise/invitation.ts'

describe('an invitation', () => {
  it.each([
    'Последвайте ни в новия ни канал',
    'Видеото вижте по-долу',
    'Фото и видео смотрите в нашем Telegram',
    'Подробнее — в материале «Мост ждёт».',
    'Состоятся ли переговоры мэров — в материале «Вестника дня».',
    'Хто будував міст — у сюжеті «Вісника».',
    'Термінові повідомлення про новий міст у Долині читайте на каналі Вісник у Telegram.',
    'Наш канал в YouTube',
    'Мостът е отворен днес, за още новини ни последвайте във Viber.',
    'Новините за моста са и в канала ни в Google News.',
    'Залишайтеся з нами, щоб першими дізнатися про міст!',
    'For every story, download Bridge app.',
    'Ако новината ви е харесала, пратете я на приятели',
    'Чуйте целия разговор:',
    'Тисніть на нашу сторінку й дізнавайтеся все першими',
    'Читати у повній версії на сайті mist.example',
    'Друзья! Пишите нам обо всем',
    'Открыть полную версию',
    'Join us on the bridge channel',
    'Read the full story',
    'Continue reading on bridge.example',
    'Подробности смотрите в эфире нашего канала',
    'Подробиці дивіться ввечері.',
    'Повече гледайте довечера в емисията',
    'Подробнее на most.example',
    'Всичко за моста — в нашия канал!',
    'Коротко про головне — у нашому Вайбері',
  ])('is a verb that asks and a thing of the page: “%s”', (line) => {
    expect(isInvitation(line)).toBe(true)
    expect(furnitureMark(line)).not.toBeNull()
  })

  it.each([
    '„Следете нашите пътища“, каза кметът Примеров.',
    'Кметът сподели снимката във Facebook.',
    '– Підтримайте наш міст, – сказав мер.',
    'Наша задача – поддержать наших строителей',
    'Watch US engineers build the bridge',
    'Подробности кмет не назвал, но обещал смотреть на мост.',
    'Мостът е в нашия край.',
    'Tools of this kind help our builders',
    'Посети и нашия край, каза кметът за госта.',
  ])('is not what is said or done in a text: “%s”', (line) => {
    expect(isInvitation(line)).toBe(false)
  })
})

it.each([
  'Хотите больше новостей? Ждем вас в нашем Телеграме!',
  'Хочете більше новин? Чекаємо вас у нашому Телеграмі!',
  'Искате още новини? Очакваме ви в нашия канал!',
  'Want more news? Join our channel!',
])('“%s” asks first and then invites', (line) => {
  expect(isInvitation(line)).toBe(true)
})

it.each([
  'Кто уже строил мосты – в подборке «Вестника».',
  'Хто вже будував мости – у добірці «Вісника».',
])('what a text says of its own list is none: %s', (line) => {
  expect(isInvitation(line)).toBe(false)
})
