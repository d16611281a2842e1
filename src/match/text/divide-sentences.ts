const INITIAL =
  /(?:^|[\s("“„«])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|им|ст|тел|[Сс]в|пл|ул|гр|бул|акад|проф|ген|полк|инж|просп)\.$/u

/** The sentences of a paragraph, as its language divides them; initials end none. */
export function divideSentences(text: string, lang: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of segmenterOf(lang).segment(text)) {
    const last = sentences.at(-1)
    const continues = last !== undefined && INITIAL.test(last.trimEnd())
    if (continues) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = SEGMENTERS.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  SEGMENTERS.set(lang, made)
  return made
}

const SEGMENTERS = new Map<string, Intl.Segmenter>()
