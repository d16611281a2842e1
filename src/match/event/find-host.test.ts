import { describe, expect, it } from 'vitest'
import { placeSchema } from '#domain/schema/place-schema.ts'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage, type PastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive({
  places: (
    [
      ['china', null, 'China'],
      ['beijing', 'china', 'Beijing'],
    ] as const
  ).map(([id, within, en]) => ({
    id,
    file: 'places.yaml',
    path: [id],
    data: placeSchema.parse({ within, name: { en, bg: en, uk: en } }),
  })),
})

function partiesOf(lang: string, page: PastedPage): readonly string[] {
  return readArticle(pastedPage(lang, page), archive).contact.participants.toSorted()
}

describe('the host of a visit', () => {
  it.each([
    ['bg', 'Президентът Лу Минде пристига на посещение в Русия.', 'Петър Довган ще е на летището.'],
    ['uk', 'Президент Лу Мінде прибуває з візитом до Росії.', 'Петро Довган буде на летовищі.'],
    ['ru', 'Президент Лу Миндэ прибывает с визитом в Россию.', 'Петр Довган будет в аэропорту.'],
    [
      'en',
      'President Lu Mingde arrives in Russia for a visit.',
      'Petr Dovgan will be at the airport.',
    ],
  ])(
    'is whom the text names later, in place of somebody from elsewhere (%s)',
    (lang, journey, host) => {
      const reporters = {
        bg: 'Това каза съветникът Олег Шубин.',
        uk: 'Про це сказав радник Олег Шубін.',
        ru: 'Об этом сказал советник Олег Шубин.',
        en: 'Oleg Shubin said so.',
      }
      const paragraphs = [journey, reporters[lang as keyof typeof reporters], host]
      expect(partiesOf(lang, { paragraphs })).toEqual(['lu-mingde', 'petr-dovgan'])
    },
  )

  it('is the one of the same office in the country in which the named city lies', () => {
    const paragraphs = [
      'Petr Dovgan travels to Beijing on a visit.',
      'Harlan Reed was there last year.',
      'Ren Bo will meet the plane, and Lu Mingde waits in the palace.',
    ]
    expect(partiesOf('en', { paragraphs })).toEqual(['lu-mingde', 'petr-dovgan'])
  })

  it('is nobody where the text names none', () => {
    const paragraphs = ['Lu Mingde arrives in Russia for a visit.', 'He will stay for a week.']
    expect(partiesOf('en', { paragraphs })).toEqual(['lu-mingde'])
  })

  it('stays who it is where the guest is at home', () => {
    const paragraphs = ['Petr Dovgan received Harlan Reed, who came to Russia for a visit.']
    expect(partiesOf('en', { paragraphs })).toEqual(['harlan-reed', 'petr-dovgan'])
  })
})
