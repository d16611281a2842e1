import type { PageDraft, Step } from '#normalise/page-draft.ts'
import { authorNote } from '#normalise/steps/author-note.ts'
import { brokenLines } from '#normalise/steps/broken-lines.ts'
import { dashedHeadlines } from '#normalise/steps/dashed-headlines.ts'
import { dividers } from '#normalise/steps/dividers.ts'
import { dropCap } from '#normalise/steps/drop-cap.ts'
import { embeddedPosts } from '#normalise/steps/embedded-posts.ts'
import { endOfPage } from '#normalise/steps/end-of-page.ts'
import { foreignEnd } from '#normalise/steps/foreign-end.ts'
import { furnitureLines } from '#normalise/steps/furniture-lines.ts'
import { gluedMetadata } from '#normalise/steps/glued-metadata.ts'
import { gluedRepeats } from '#normalise/steps/glued-repeats.ts'
import { headOfPage } from '#normalise/steps/head-of-page.ts'
import { headings } from '#normalise/steps/headings.ts'
import { insertedNotes } from '#normalise/steps/inserted-notes.ts'
import { loneNames } from '#normalise/steps/lone-names.ts'
import { looseEnd } from '#normalise/steps/loose-end.ts'
import { ownLines } from '#normalise/steps/own-lines.ts'
import { pictureCredits } from '#normalise/steps/picture-credits.ts'
import { pictureNames } from '#normalise/steps/picture-names.ts'
import { readerComments } from '#normalise/steps/reader-comments.ts'
import { relatedStories } from '#normalise/steps/related-stories.ts'
import { repeatedTitle } from '#normalise/steps/repeated-title.ts'
import { saidAgain } from '#normalise/steps/said-again.ts'
import { sidebars } from '#normalise/steps/sidebars.ts'
import { storiesAbove } from '#normalise/steps/stories-above.ts'
import { strayOpening } from '#normalise/steps/stray-opening.ts'
import { teasersAmid } from '#normalise/steps/teasers-amid.ts'
import { wrappedLines } from '#normalise/steps/wrapped-lines.ts'

/** In this order: each step relies on what those before it took away. */
const STEPS: readonly Step[] = [
  readerComments,
  foreignEnd,
  dividers,
  gluedMetadata,
  gluedRepeats,
  wrappedLines,
  insertedNotes,
  brokenLines,
  ownLines,
  embeddedPosts,
  pictureCredits,
  pictureNames,
  dashedHeadlines,
  storiesAbove,
  headOfPage,
  repeatedTitle,
  dropCap,
  endOfPage,
  sidebars,
  relatedStories,
  furnitureLines,
  teasersAmid,
  saidAgain,
  loneNames,
  strayOpening,
  looseEnd,
  authorNote,
  headings,
]

/** Takes everything out of a page that is not the text, each line under its rule. */
export function cleanPage(draft: PageDraft): PageDraft {
  const cleaned = STEPS.reduce((before, step) => step(before), draft)
  return { ...cleaned, removed: cleaned.removed.toSorted((a, b) => a.line - b.line) }
}
