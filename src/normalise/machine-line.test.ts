import { describe, expect, it } from 'vitest'
import { isMachineLine } from '#normalise/machine-line.ts'

describe('what a program left', () => {
  it.each([
    '(http://most.example)',
    'most.example/novini/12',
    'IMG_2031.jpg',
    '41c7be09aa2f5d88_22.01.31',
    '0:00 / 1:25',
    'USD 97.55 +0.11 EUR 106.14 +0.4',
    'София 0°C',
    'Долина Переменная облачность +29°C',
    '#Мост #Река',
    'pic',
    'avatar',
    'НБМ:USD 41.62',
    'МОСТ Новини МОСТ Спорт МОСТ На живо МОСТ Деца',
    '@most_news',
    'Долно Поле мост река Васил Примеров Долно Поле',
    'Васил Примеров Долно Поле',
    'Picture12',
    'Васил Примеров ДПС ОК мостове река',
    'Василь Прикладний Долина Київ Міст через річку',
    'Автор redaktor',
    'Posted by admin',
    'Мостов в Долно, Вера Примерова, Дълга Река, Горно',
    'Віра Прикладна, Мости, Річка Довга, Село Нижнє',
    'Мостът се открива през есента. >>',
    'міст, голова Долини, ремонт дороги, річка',
    'Пише https://most.example/novyny',
    '˚C',
    'bridge-river opening, bridge-river boats, bridge-river ford',
    'Email An icon of a paper envelope.',
    'Home An icon of a house. Bridge The river. Tag An icon of a tag. Clock An icon of a clock.',
    '#Вера Примерова #Долно поле #мост',
    'BRIDGE000201062031003118ID11',
    'kAm%96 >2J@C @A6?65 E96 3C:586]k^Am',
    'Від redaktor',
    'Evening Post - - NEWS - Vera Example',
    'VESTNIK Dolina - - ГЛАВНОЕ -',
    '{banner_news_show}',
    '{{ title }}',
    'Последние новости о мостах на Most.example',
    'Friday 22:15 - {{count.value}}',
    '/* ---- bridge ---- */',
    'мост / река / Долно поле / общината',
  ])('is a line of its own: “%s”', (line) => {
    expect(isMachineLine(line)).toBe(true)
  })

  it.each([
    'Кметът на Долно поле Васил Примеров откри моста.',
    'Васил Примеров',
    'The New Bridge of Lower Field is near the New Bridge of Upper Field',
    '14:05',
    'Вера Примерова, кметът на Долно, и Петър Мостов, Горно',
    'КМЕТЪТ НА ДОЛНО ПОЛЕ ОТКРИ МОСТА',
    'Кметът Васил Примеров откри моста и училището',
    'Mayor Vera Example Opens New Bridge',
    'Shares fall by a third on Most.example',
    'Завтра в Долине до +30 °C',
    'Вера Примерова написала об этом на Most.example.',
    'Автор Примеров',
    'Автор книги о мосте',
    '- мостове — 18 355 (+23);',
    'if (bridge) { return river(); }',
    'Bridge 2 / 3',
  ])('is not: “%s”', (line) => {
    expect(isMachineLine(line)).toBe(false)
  })
})
