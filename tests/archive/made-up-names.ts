import type { Lang } from './phrases.ts'

/** A name in the three languages. */
export type Name = Readonly<Record<Lang, string>>

const named = (en: string, bg: string, uk: string): Name => ({ en, bg, uk })

/** Towns of two countries that are on no map. */
export const TOWNS: readonly Name[] = [
  named('Ambermouth', 'Амбърмът', 'Амбермаут'),
  named('Brindleby', 'Бриндълби', 'Бріндлбі'),
  named('Corvale', 'Корвейл', 'Корвейл'),
  named('Dunmerrow', 'Дънмероу', 'Данмерроу'),
  named('Elderwick', 'Елдъруик', 'Елдервік'),
  named('Fenharbour', 'Фенхарбър', 'Фенгарбор'),
  named('Gallowmere', 'Галоумиър', 'Ґалловмір'),
  named('Hollinstead', 'Холинстед', 'Голлінстед'),
  named('Istermoor', 'Истърмур', 'Істермур'),
  named('Jorvenna', 'Йорвена', 'Йорвенна'),
  named('Kestrelbridge', 'Кестрълбридж', 'Кестрелбридж'),
  named('Lantern Bay', 'Лантърн Бей', 'Лантерн-Бей'),
  named('Marrowdale', 'Мароудейл', 'Марроудейл'),
  named('Nettlecombe', 'Нетълкоум', 'Неттлкум'),
  named('Oxenford St John', 'Оксънфорд Сейнт Джон', 'Оксенфорд-Сент-Джон'),
  named('Pellagrove', 'Пелагроув', 'Пеллаґров'),
]

/** What newspapers call themselves. */
export const MASTHEADS: readonly Name[] = [
  named('Gazette', 'Газет', 'Ґазет'),
  named('Herald', 'Хералд', 'Геральд'),
  named('Evening Post', 'Ивнинг поуст', 'Івнінґ Пост'),
  named('Observer', 'Обзървър', 'Обсервер'),
  named('Daily Lantern', 'Дейли Лантърн', 'Дейлі Лантерн'),
  named('Radio', 'Радио', 'Радіо'),
]

export const FIRST_NAMES: readonly Name[] = [
  named('Ada', 'Ада', 'Ада'),
  named('Boris', 'Борис', 'Борис'),
  named('Clara', 'Клара', 'Клара'),
  named('Dorian', 'Дориан', 'Доріан'),
  named('Elma', 'Елма', 'Ельма'),
  named('Felix', 'Феликс', 'Фелікс'),
  named('Gerda', 'Герда', 'Ґерда'),
  named('Hugo', 'Хуго', 'Гуґо'),
  named('Irma', 'Ирма', 'Ірма'),
  named('Jonas', 'Йонас', 'Йонас'),
  named('Klara', 'Клара', 'Клара'),
  named('Lucas', 'Лукас', 'Лукас'),
  named('Mona', 'Мона', 'Мона'),
  named('Nestor', 'Нестор', 'Нестор'),
]

export const LAST_NAMES: readonly Name[] = [
  named('Ashdown', 'Ашдаун', 'Ешдаун'),
  named('Birch', 'Бърч', 'Берч'),
  named('Colt', 'Колт', 'Колт'),
  named('Drake', 'Дрейк', 'Дрейк'),
  named('Ember', 'Ембър', 'Ембер'),
  named('Frost', 'Фрост', 'Фрост'),
  named('Grove', 'Гроув', 'Ґров'),
  named('Hale', 'Хейл', 'Гейл'),
  named('Ives', 'Айвс', 'Айвс'),
  named('Juniper-Featherstonehaugh', 'Джунипър-Федърстоунхоу', 'Джуніпер-Фезерстонго'),
]

/** The two whom the made-up digest follows. */
export const SUBJECT: readonly { readonly id: string; readonly name: Name }[] = [
  { id: 'wren-north', name: named('Wren North', 'Рен Норт', 'Рен Норт') },
  { id: 'otto-south', name: named('Otto South', 'Ото Саут', 'Отто Саут') },
]

/** A name as an id. */
export function idOf({ en }: Name): string {
  return en.toLowerCase().replaceAll(' ', '-')
}

/** Joins names word by word. */
export function joinNames(first: Name, second: Name): Name {
  return named(`${first.en} ${second.en}`, `${first.bg} ${second.bg}`, `${first.uk} ${second.uk}`)
}
