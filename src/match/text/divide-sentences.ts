import { anyOf } from '#match/phrases.ts'
import { wordsOf } from '#match/words/words-of.ts'

const SHORTENED =
  'Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|им|ст|тел|[Сс]в|пл|ул|гр|бул|акад|проф|ген|полк|инж|просп'
const INITIAL = new RegExp(`(?:^|[\\s("“„«])(?:(?:\\p{Lu}\\.)*\\p{Lu}|${SHORTENED})\\.$`, 'u')

/** “On 20 March 2023 г.”: what follows says what was on that day. */
const ONLY_A_DATE = /^(?:\p{L}{1,7}\s+)?(?:\d{1,2}\s+\p{L}+\s+)?(?:19|20)\d\d\s*[гр]\.$/u

/** The sentences of a paragraph, as its language divides them; initials end none. */
export function divideSentences(text: string, lang: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of segmenterOf(lang).segment(text)) {
    const last = sentences.at(-1)
    const continues = last !== undefined && isUnfinished(last.trim())
    if (continues) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences
    .flatMap((sentence) => sentence.split(GLUED))
    .flatMap((sentence) => sentence.split(beforeDayIn(lang)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** “… on Telegram.The minister said”: some pages lose the space, which an address has none of either. */
const GLUED =
  /(?<=\p{Ll}{3}[.!?…]["”»]?)(?=\p{Lu}(?:\p{Ll}{2}|\s|\p{Script=Cyrillic}\s))(?!(?:Com|Net|Org|Info|Biz)(?!\p{L}))/u

/** “… on the border. 16 November was”: a day of a month behind a whole word begins a sentence, as a capital does. */
function beforeDayIn(lang: string): RegExp {
  const known = BEFORE_DAY.get(lang)
  if (known) return known
  const months = wordsOf(lang).dates.months.map(anyOf).join('|')
  const source = `(?<=(?<![\\p{L}.])(?!(?:${SHORTENED})\\.)\\p{L}{4,}[.!?…]["”»]?)\\s+(?=[0-3]?\\d\\s+(?:${months})(?!\\p{L}))`
  const made = new RegExp(source, 'iu')
  BEFORE_DAY.set(lang, made)
  return made
}

const BEFORE_DAY = new Map<string, RegExp>()

function isUnfinished(text: string): boolean {
  return INITIAL.test(text) || ONLY_A_DATE.test(text)
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = SEGMENTERS.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  SEGMENTERS.set(lang, made)
  return made
}

const SEGMENTERS = new Map<string, Intl.Segmenter>()
