import type { DataPublication } from '#artefacts/data/data-publication.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { passageLink } from '#views/passage-link.ts'
import type { View } from '#views/view.ts'

/** What the open data is made from: the views of all locales on one archive, the default one first. */
export function dataPublication(views: readonly [View, ...View[]]): DataPublication {
  const [view] = views
  const { archive } = view
  return {
    archive,
    locale: view.locale,
    t: view.plainT,
    url: (path) => view.absolute(view.fileHref(path)),
    urls: (route) => perLocale((one) => one.absolute(one.href(route))),
    titles: (event) =>
      perLocale(({ locale, plainT }) =>
        eventTitle(event, [locale, archive.site.defaultLocale], plainT),
      ),
    passageUrl: (article, anchor, selector) =>
      view.absolute(passageLink(view, article, { anchor, selector }).href),
  }

  function perLocale(textOf: (one: View) => string): Readonly<Record<string, string>> {
    return Object.fromEntries(views.map((one) => [one.locale, textOf(one)]))
  }
}
