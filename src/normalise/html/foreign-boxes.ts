import type { PlacedLine } from '#normalise/html/placed-line.ts'
import { isProse } from '#normalise/line-shape.ts'

const NOT_TEXT =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?list|comments-?area|respond|disqus|livefyre|fb-comments|gdpr|ccpa|onetrust|cookie-?(?:consent|banner|notice|bar|popup|settings|law|policy)|consent-?(?:banner|popup|manager|dialog|modal|box))(?:$|[\s_-])/i

/** Readers' comments and questions about cookies can be longer than the text, and are taken for it. */
export function dropForeignBoxes(document: Document): void {
  for (const element of document.body.querySelectorAll('[id], [class]')) {
    if (!NOT_TEXT.test(nameOf(element)) || /^(?:body|main|article)$/i.test(element.localName)) {
      continue
    }
    if (element.querySelector('h1, article') === null) element.remove()
  }
}

const ASIDE =
  /^(?:authors?|bio|byline|breadcrumbs?|newsletters?|signup|registration|register|modal|popup|overlay|sidebar|caption)$/i

const LARGEST_SHARE = 0.3

/**
 * The numbers of the lines in boxes that name themselves as no part of the text: notes on authors,
 * offers, captions. A box that holds much of the found text is none, whatever its name.
 */
export function linesInForeignBoxes(
  lines: readonly PlacedLine[],
  found: ReadonlySet<number>,
): ReadonlySet<number> {
  const shares = sharesOfText(lines.filter(({ line, text }) => found.has(line) && isProse(text)))
  const foreign = lines.filter(({ around }) =>
    around.some((element) => (shares.get(element) ?? 0) < LARGEST_SHARE && isAside(element)),
  )
  return new Set(foreign.map(({ line }) => line))
}

function isAside(element: Element): boolean {
  if (/^(?:form|label)$/.test(element.localName)) return true
  const words = nameOf(element).split(/[\s_:-]+|(?<=\p{Ll})(?=\p{Lu})/u)
  return words.some((word) => ASIDE.test(word))
}

function sharesOfText(prose: readonly PlacedLine[]): ReadonlyMap<Element, number> {
  const shares = new Map<Element, number>()
  const all = prose.reduce((sum, { text }) => sum + text.length, 0)
  for (const { text, around } of prose) {
    for (const element of around) {
      shares.set(element, (shares.get(element) ?? 0) + text.length / all)
    }
  }
  return shares
}

function nameOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`
}
