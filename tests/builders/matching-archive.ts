import type { Archive } from '#domain/archive.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { outletSchema } from '#domain/schema/outlet-schema.ts'
import { personSchema } from '#domain/schema/person-schema.ts'
import { placeSchema } from '#domain/schema/place-schema.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { source } from './archive-source.ts'

/** An archive on Lu Mingde and Petr Dovgan, whose names are known in four languages. */
export function matchingArchive(parts: Partial<ArchiveSource> = {}): Archive {
  const base = source()
  const { archive } = buildArchive({
    ...base,
    site: {
      ...base.site,
      data: {
        ...base.site.data,
        locales: ['en', 'bg', 'uk'],
        subject: ['lu-mingde', 'petr-dovgan'],
      },
    },
    people: PEOPLE.map(([id, country, office, ...names]) => ({
      id,
      file: 'people.yaml',
      path: [id],
      data: personSchema.parse({
        country,
        roles: [{ title: { en: `${office} of ${country}` }, from: null, until: null }],
        name: inThreeLanguages(names),
        aliases: { ru: [names[3]] },
      }),
    })),
    outlets: [
      {
        id: 'wire',
        file: 'outlets.yaml',
        path: ['wire'],
        data: outletSchema.parse({
          name: { en: 'Wire' },
          kind: 'agency',
          language: null,
          country: null,
          url: null,
        }),
      },
    ],
    places: PLACES.map(([id, within, ...names]) => ({
      id,
      file: 'places.yaml',
      path: [id],
      data: placeSchema.parse({
        within,
        name: inThreeLanguages(names),
      }),
    })),
    ...parts,
  })
  if (archive === null) throw new Error('The archive of the test is not valid.')
  return archive
}

function inThreeLanguages([en = '', bg = '', uk = '']: readonly string[]) {
  return { en, bg, uk }
}

const PEOPLE = [
  ['lu-mingde', 'CN', 'President', 'Lu Mingde', 'Лу Минде', 'Лу Мінде', 'Лу Миндэ'],
  ['petr-dovgan', 'RU', 'President', 'Petr Dovgan', 'Петър Довган', 'Петро Довган', 'Петр Довган'],
  ['ren-bo', 'CN', 'Foreign Minister', 'Ren Bo', 'Жън Бо', 'Жень Бо', 'Жэнь Бо'],
  [
    'oleg-shubin',
    'RU',
    'Foreign Minister',
    'Oleg Shubin',
    'Олег Шубин',
    'Олег Шубін',
    'Олег Шубин',
  ],
  ['harlan-reed', 'US', 'President', 'Harlan Reed', 'Харлан Рийд', 'Харлан Рід', 'Харлан Рид'],
] as const

const PLACES = [
  ['bulgaria', null, 'Bulgaria', 'България', 'Болгарія'],
  ['sofia', 'bulgaria', 'Sofia', 'София', 'Софія'],
] as const
