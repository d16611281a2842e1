import { describe, expect, it } from 'vitest'
import { findDuration } from '#match/event/find-duration.ts'
import { wordsOf } from '#match/words/words-of.ts'

const DURATIONS = [
  ['bg', 'Разговорът, който е продължил 95 минути, е бил планиран.', 95, 'exact'],
  ['bg', 'Разговорът продължи час и половина.', 90, 'exact'],
  ['bg', 'Разговорът продължил час и 35 минути.', 95, 'exact'],
  ['bg', 'Преговорите продължиха три часа и половина.', 210, 'exact'],
  ['bg', 'Те разговаряха над два часа.', 120, 'at-least'],
  ['bg', 'Разговорът продължил повече от два часа.', 120, 'at-least'],
  ['bg', 'Двучасов разговор между двамата.', 120, 'exact'],
  ['uk', 'Вони розмовляли 1 годину 25 хвилин.', 85, 'exact'],
  ['uk', 'Розмова тривала півтори години.', 90, 'exact'],
  ['uk', 'Розмова тривала годину і чотирнадцять хвилин.', 74, 'exact'],
  ['uk', 'Розмова тривала близько 90 хвилин.', 90, 'about'],
  ['uk', 'Переговори тривали понад дві години.', 120, 'at-least'],
  ['uk', 'Розмова тривала 1,5 години.', 90, 'exact'],
  ['ru', 'Беседа длилась более полутора часов.', 90, 'at-least'],
  ['ru', 'Разговор длился почти два с половиной часа.', 150, 'about'],
  ['ru', 'Разговор длился почти два часа.', 120, 'about'],
  ['ru', 'Беседа длилась два часа и 15 минут.', 135, 'exact'],
  ['ru', 'Разговор продолжался около часа.', 60, 'about'],
  ['en', 'The call lasted an hour and a half.', 90, 'exact'],
  ['en', 'The 90-minute call was useful.', 90, 'exact'],
  ['en', 'They talked for an hour and 25 minutes.', 85, 'exact'],
  ['en', 'Their two-and-a-half-hour meeting ended.', 150, 'exact'],
  ['en', 'They spoke for nearly two hours.', 120, 'about'],
  ['en', 'The talks lasted half an hour.', 30, 'exact'],
  ['en', 'The call lasted less than 20 minutes.', 20, 'at-most'],
  ['bg', 'Разговаряха без малко час и половина.', 90, 'about'],
  ['bg', 'Срещата отне четиридесет и пет минути.', 45, 'exact'],
  ['uk', 'Розмова забрала хвилин сорок.', 40, 'about'],
  ['uk', 'Вони просиділи довше трьох годин.', 180, 'at-least'],
  ['uk', 'На розмову знадобилося 30-40 хвилин.', 30, 'exact'],
  ['uk', 'Вони цілу годину говорили телефоном.', 60, 'exact'],
  ['ru', 'Беседа заняла два с лишним часа.', 120, 'about'],
  ['ru', 'Переговоры длились целый час.', 60, 'exact'],
  ['ru', 'Разговор занял тридцать пять минут.', 35, 'exact'],
  ['en', 'It took upwards of three and a half hours.', 210, 'at-least'],
  ['en', 'After two hours of talks they parted.', 120, 'exact'],
] as const

const NONE = [
  ['bg', 'Разговорът започна в 10 часа.'],
  ['ru', 'Встреча начнется в 11 часов.'],
  ['en', 'The talks come 48 hours after the attack.'],
  ['en', 'The flight takes two hours.'],
  ['uk', 'Розмова відбулася о 15 годині.'],
  ['uk', 'Розмова закінчилася дві години тому.'],
  ['ru', 'Через два часа встреча началась.'],
  ['bg', 'Разговорът започна два часа по-късно.'],
] as const

describe('the duration of a contact', () => {
  it.each(DURATIONS)('is read from %s “%s”', (lang, text, minutes, precision) => {
    expect(findDuration(text, wordsOf(lang).amounts)).toMatchObject({ minutes, precision })
  })

  it.each(NONE)('is not read from %s “%s”', (lang, text) => {
    expect(findDuration(text, wordsOf(lang).amounts)).toBeNull()
  })
})
