import { pathOf } from '#domain/route.ts'
import { bindWords } from '#i18n/bind-words.ts'
import { excerpt } from '#search/excerpt.ts'
import type { FoundText } from '#search/find-texts.ts'
import type { TextGroup } from '#search/group-texts.ts'

/** Where results are shown, and the pieces of the page that they are made of. */
export interface ResultsPlace {
  readonly list: HTMLElement
  readonly group: HTMLTemplateElement
  readonly text: HTMLTemplateElement
  readonly locale: string
  /** Without the slash at its end. */
  readonly base: string
}

/** Shows groups of texts in place of those shown before. */
export function showResults(place: ResultsPlace, groups: readonly TextGroup[]): void {
  place.list.replaceChildren(...groups.map((group) => groupItem(place, group)))
}

function groupItem(place: ResultsPlace, { eventId, texts }: TextGroup): DocumentFragment {
  const item = copyOf(place.group)
  const [first] = texts
  slot(item, 'title').replaceChildren(
    eventId === null ? textLink(place, first) : eventLink(place, first),
  )
  slot(item, 'about').textContent = bindWords(shown(first, `about-${place.locale}`), place.locale)
  slot(item, 'texts').append(...texts.map((text) => textItem(place, text, eventId !== null)))
  return item
}

function textItem(place: ResultsPlace, text: FoundText, isGrouped: boolean): DocumentFragment {
  const item = copyOf(place.text)
  item.querySelector('li')?.setAttribute('data-path', text.path)
  slot(item, text.isEvent ? 'article' : 'event').remove()
  slot(item, 'lang').textContent = languageName(text.lang, place.locale)
  const title = slot(item, 'title')
  const isTitleAbove = !isGrouped || (text.isEvent && text.lang === place.locale)
  if (isTitleAbove) title.remove()
  else title.replaceChildren(textLink(place, text))
  const quote = slot(item, 'excerpt')
  quote.lang = text.lang
  quote.append(...excerpt(text.content, text.found).map(asNode))
  if (quote.textContent === '') quote.remove()
  return item
}

/** Leads to the event in the reader's language: the text found may be in another. */
function eventLink({ base, locale }: ResultsPlace, text: FoundText): HTMLAnchorElement {
  const path = pathOf({ page: 'event', id: text.eventId ?? '' }, locale)
  return link(base + path, bindWords(shown(text, `title-${locale}`), locale))
}

function textLink({ base }: ResultsPlace, text: FoundText): HTMLAnchorElement {
  const title = text.isEvent ? bindWords(text.title, text.lang) : text.title
  const anchor = link(base + text.path, title)
  anchor.lang = text.titleLang
  anchor.hreflang = text.lang
  return anchor
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.textContent = text
  return anchor
}

function asNode({ text, isFound }: { readonly text: string; readonly isFound: boolean }): Node {
  if (!isFound) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

function shown({ filters }: FoundText, name: string): string {
  return filters[name]?.[0] ?? ''
}

function languageName(lang: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang
}

function copyOf({ content }: HTMLTemplateElement): DocumentFragment {
  return document.importNode(content, true)
}

function slot(fragment: DocumentFragment, name: string): HTMLElement {
  const found = fragment.querySelector<HTMLElement>(`[data-slot="${name}"]`)
  if (found === null) throw new RangeError(`The template has no slot “${name}”.`)
  return found
}
