import { isAgencyCredit } from '#normalise/agency-credit.ts'
import { holdsTwoSentences, wordCount } from '#normalise/line-shape.ts'
import { isScene, isSceneCaption } from '#normalise/scene-caption.ts'
import { isUnsignedPicture } from '#normalise/unsigned-picture.ts'
import { anyOf, capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { isReported } from '#normalise/reported-line.ts'
import { remembered } from '#normalise/remembered.ts'
import { allWords } from '#normalise/words/all-words.ts'

const PICTURE = wholeWords(allWords('picture'))
const SOURCES = wholeWords(allWords('sources'))
const KINDS = wholeWords([...allWords('pictureKinds')])

const AND = anyOf(allWords('and'))
const TAKEN_BY = wholeWords(allWords('takenBy'))

const LABELLED = new RegExp(
  `^[\\s([*📷📸©]*(?:(?:${SOURCES})\\s${AND}\\s)?(?:${PICTURE})(?:\\s?(?:,|${AND})\\s?${anyOf(allWords('videos'))})?(?:\\s+${TAKEN_BY})?\\s*(?:[:/|©–—-]|…|\\.{3})`,
  'iu',
)
const CREDITED_BY = new RegExp(`^[\\s([]*${wholeWords(allWords('creditedBy'))}`, 'iu')
/** Short, for a sentence of the text can speak of pictures too. */
const SHOWS = new RegExp(`^${wholeWords(allWords('pictureOf'))}\\s`, 'iu')
const MOST_WORDS_SHOWN = 12
const UNSIGNED = new RegExp(
  `^[\\s([]*(?:${PICTURE})\\s+(?:${wholeWords(allWords('openSources'))})[^,:]*$`,
  'iu',
)
/** The label glued to the last word of the caption: “The bridge on MondayPhoto: Agency”. */
const GLUED_LABEL = new RegExp(
  `[\\p{Ll}\\d](?:${anyOf(allWords('picture').map(capitalised))})\\s?[:/©]\\s?[^.!?:]{2,60}$`,
  'u',
)
/** An archive of pictures before whom or what its picture shows: “Example Images. The bridge”. */
const ARCHIVE_AT_START =
  /^(?:\p{Lu}\p{L}+\s)(?:Images|Photos?|Press)(?:\s?\/\s?\p{Lu}[\p{L}\s]{1,30})*(?:\.\s\p{Lu}[^.!?]{2,80}\.?)?$/u
/** The same behind a caption: “The bridge in 2031, Example Images”. */
const ARCHIVE_AT_END = /[\p{L}\d],\s\p{Lu}\p{L}+\s(?:Images|Photos?)\.?$/u
const MOST_WORDS_UNSIGNED = 6
/** Who stands where: “Vera Example (left)”. */
const SIDES = new RegExp(`\\((?:\\p{L}+\\s){0,2}(?:${wholeWords(allWords('sides'))})\\.?\\)`, 'iu')
/** Names and nothing else before the occasion: “Vera Example and Petro Example during …”. */
const NAMES = String.raw`(?:\p{Lu}[\p{L}.’'-]*,?|\p{Ll}{1,3}|\([^)]*\))`
const IN_PICTURE = new RegExp(
  `(?:^|[.!?]\\s)(?:${wholeWords([...allWords('inPicture'), ...allWords('inPicture').map(capitalised)])})`,
  'u',
)
/** A photographer in brackets settles it, however long the caption is. */
const SIGNED_IN_BRACKETS = new RegExp(
  `[(\\[](?:${PICTURE})\\s${TAKEN_BY}[^)\\]]{3,60}[)\\]]\\.?(?:[\\s/—–-]+\\p{Lu}{2}.*)?$`,
  'iu',
)
const AGENCIES_IN_BRACKETS =
  /[(\[]\p{Lu}{2,}(?:\s\p{Lu}{2,})*\s?\/\s?\p{Lu}{2,}(?:\s\p{Lu}{2,})*[)\]]\.?$/u
const LONGEST_SIGNED = 600
const OCCASION = new RegExp(
  `^(?=\\p{Lu})${NAMES}(?:\\s${NAMES})+\\s(?:${wholeWords(allWords('amid'))})`,
  'u',
)
/** A full day at the end of a sentence in the present. */
const DAY_AT_END = new RegExp(
  `(?:${wholeWords(allWords('shown'))}).*(?:\\d{1,2}\\s+)?(?:${wholeWords(allWords('months'))})\\.?\\s+(?:\\d{1,2},?\\s+)?\\d{4}\\.?$`,
  'iu',
)
/** A name with one or two agencies behind a sentence. A text too can end with an agency behind a dash. */
const SIGNED_AT_END =
  /[.!?"”»)](?:\s\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,2}\s?(?:\/\s?\p{L}[\p{L}. -]{1,30}){1,3}$|(?<=\p{Ll}\.)\p{Lu}\p{Ll}+\s\p{Lu}[\p{Ll}-]+\/\p{Lu}[\p{L} ]{1,20}$)/u
const MOST_WORDS_OF_OCCASION = 45
const SIGNED_WITHOUT_COLON = new RegExp(
  `[.!?…»”]\\s(?:${wholeWords(allWords('picture').map(capitalised))})\\s\\p{Lu}[^.!?:]{1,40}$`,
  'u',
)
const CREDIT_AT_END = new RegExp(
  `(?:[/|([©•–—]\\s*|[.!?…»”"]\\s*|\\s)(?:${PICTURE})\\s*[:/©]\\s*(?:[^.!?]|\\.(?=\\p{L})){2,60}[)\\]]?\\.?$`,
  'iu',
)
const KIND_AT_END = new RegExp(`[/|([©]\\s*[^/|([©)\\]]{0,60}(?:${KINDS})[^/|([©]{0,60}$`, 'iu')
const AGENCY =
  /(?:^|[.!?]\s)(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+)\/\s?["«„“]?\p{Lu}[\p{L}.\s"«»„“”-]{2,40}[)\]]?\.?$/u
/** A name and one or two agencies, alone on their line. */
const NAME_AND_AGENCY =
  /^(?:[—–-]\s)?\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){1,2}(?:\s?\/\s?\p{Lu}[\p{L}. «»"-]{1,24}){1,3}$/u
/** A network and whose page there a picture comes from, alone on their line. */
const FROM_NETWORK = new RegExp(
  `^${wholeWords(allWords('networks'))}\\s?/\\s?\\p{Lu}[^.!?:/|]{1,50}$`,
  'iu',
)
const SIGNED_BEHIND_STROKE = new RegExp(
  `\\s/\\s?(?:${PICTURE}|${wholeWords(allWords('picture').map(capitalised))})\\s\\p{Lu}[^\\s.!?:]*(?:\\s\\p{Lu}[^\\s.!?:]*){0,3}$`,
  'u',
)
const COPYRIGHT_AT_END = /©\s?[\p{L}\s./-]{2,50}$/u

/** The label behind a caption, whose name is missing: “… at the bridge. Photo:”. */
const LABEL_AT_END = new RegExp(`[.!?…»”"]\\s*(?:${PICTURE})\\s?[:/©]$`, 'iu')
/** A label and the name of who took it, all capitals, without a sign between them. */
const LABELLED_BY_CAPITALS = new RegExp(
  `^(?:${wholeWords(allWords('picture').flatMap((label) => [label, capitalised(label)]))})\\s\\p{Lu}[^\\s.!?:,]*(?:\\s[\\p{Lu}\\d][^\\s.!?:,]*){0,2}$`,
  'u',
)
/** The day on which a picture was taken, behind a comma at its end. */
const DAY_BEHIND_COMMA = new RegExp(
  `\\p{Ll}.*,\\s(?:\\d{1,2}\\s(?:${wholeWords(allWords('months'))})|(?:${wholeWords(allWords('months'))})\\s\\d{1,2},?)\\s\\d{4}(?:\\s${anyOf(allWords('ofYear'))})?$`,
  'iu',
)
const FEWEST_WORDS_OF_SCENE = 8
/** A caption with its agency in brackets and the stroke before the rest of its box: “Vera Example (Agency) |”. */
const BEFORE_STROKE = /^[^.!?|]{3,120}\([^()]{2,40}\)\s?\|$/u
/** Names with where their picture is from: “Vera Example and Petro Example Source: Office”. */
const SOURCE_BEHIND_NAMES = new RegExp(
  `^(?=\\p{Lu})${NAMES}(?:\\s${NAMES}){1,8}\\s${wholeWords(allWords('sources').map(capitalised))}:\\s\\p{Lu}[^.!?:]{2,60}$`,
  'u',
)
/** An agency behind a dash and the stop of a scene: “… at the bridge. — Agency”. */
const AGENCY_BEHIND_DASH = /(?<=[.!?])\s[—–-]\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u
/** What a letter or a document is about: “Subject: …”. */
const FIELD = /^\p{Lu}\p{L}+:\s/u

/** Who took it and through whom it came, behind a sentence: “… at the bridge. AB via Example Images”. */
const SIGNED_VIA =
  /(?:[.!?”"]\s|^)\p{Lu}[\p{L}.'’-]*(?:[\s/]+\p{Lu}[\p{L}.'’-]*){0,5}\svia\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}$/u
/** A name and the letters of an agency, parted by a stop, alone on their line: “Vera Example. ABC”. */
const NAME_AND_LETTERS = /^\p{Lu}\p{Ll}+\s\p{Lu}[\p{Ll}-]+\.\s\p{Lu}{2,6}$/u
/** From whose page a picture is, behind a sentence: “… at the bridge. Photo from the page of …”. */
const TAKEN_FROM = new RegExp(
  `^[^.!?…]{5,160}[.!?…»”]\\s(?:${wholeWords(allWords('picture').map(capitalised))})\\s(?:${wholeWords(allWords('fromPage'))})\\s[^.!?:]{3,60}\\.?$`,
  'u',
)
/** An agency with the width of the picture and its day: “… - AP, 1920, 22.01.2031”. */
const SIGNED_WITH_SIZE = /\s[-–—]\s[^,]{2,40},\s\d{3,4},\s\d{1,2}\.\d{1,2}\.\d{4}$/u

const LONGEST_CAPTION = 340
/** “Beginning of the meeting with …, Hilmur, 19 June 2031”. */
const OF_TRANSCRIPT = new RegExp(`^${wholeWords(allWords('transcripts'))}`, 'iu')

/** Whether a line is a picture's caption or its credit. */
export const isPictureCredit = remembered((text: string): boolean => {
  const isSigned = SIGNED_IN_BRACKETS.test(text) || AGENCIES_IN_BRACKETS.test(text)
  if (isSigned && text.length <= LONGEST_SIGNED) return true
  if (text.length > LONGEST_CAPTION) return false
  if (SHOWS.test(text) && wordCount(text) <= MOST_WORDS_SHOWN) return true
  if (LABEL_AT_END.test(text) || LABELLED_BY_CAPITALS.test(text)) return true
  if (
    /\d{4}/.test(text) &&
    !FIELD.test(text) &&
    !OF_TRANSCRIPT.test(text) &&
    DAY_BEHIND_COMMA.test(text) &&
    wordCount(text) >= FEWEST_WORDS_OF_SCENE
  )
    return true
  if (BEFORE_STROKE.test(text) || SOURCE_BEHIND_NAMES.test(text)) return true
  if (AGENCY_BEHIND_DASH.test(text) && isScene(text.replace(AGENCY_BEHIND_DASH, ''))) return true
  if (isAgencyCredit(text)) return true
  if (GLUED_LABEL.test(text) || ARCHIVE_AT_START.test(text)) return true
  if (ARCHIVE_AT_END.test(text) && !holdsTwoSentences(text)) return true
  if ([SIGNED_WITH_SIZE, SIGNED_VIA, NAME_AND_LETTERS, TAKEN_FROM].some((is) => is.test(text)))
    return true
  if (FROM_NETWORK.test(text) || SIGNED_BEHIND_STROKE.test(text)) return true
  if (isUnsignedPicture(text) || CREDITED_BY.test(text) || NAME_AND_AGENCY.test(text)) return true
  if (SIDES.test(text) && !holdsTwoSentences(text) && !isReported(text)) return true
  if (isSceneCaption(text) || isOfOccasion(text) || SIGNED_WITHOUT_COLON.test(text)) return true
  if (UNSIGNED.test(text) && wordCount(text) <= MOST_WORDS_UNSIGNED) return true
  if (LABELLED.test(text) && (wordCount(text) <= 20 || CREDIT_AT_END.test(text))) return true
  return (
    (CREDIT_AT_END.test(text) && !isTold(text)) ||
    [KIND_AT_END, COPYRIGHT_AT_END].some((end) => end.test(text)) ||
    (AGENCY.test(text) &&
      wordCount(text) <= 40 &&
      !/[.!?]\s*\/[^/]*$/u.test(text) &&
      !isReported(text))
  )
})

/** Whether a line says on which side of its picture somebody stands, and so is the caption itself. */
export function saysWhoStandsWhere(text: string): boolean {
  return SIDES.test(text)
}

/** Whether a line says who does what in a picture, and on which occasion or day. */
function isOfOccasion(text: string): boolean {
  if (wordCount(text) > MOST_WORDS_OF_OCCASION) return false
  if (SIGNED_AT_END.test(text) && !isReported(text)) return true
  if (IN_PICTURE.test(text) && !tellsOfPicture(text)) return true
  if (holdsTwoSentences(text)) return false
  return (
    (OCCASION.test(text) && !/\p{L}{3}\.$/u.test(text)) || (DAY_AT_END.test(text) && isScene(text))
  )
}

/** Whether a text itself tells of a picture: which one it is, or at some length what it was like. */
function tellsOfPicture(text: string): boolean {
  if (TOLD_OF.test(text)) return true
  const isLong = holdsTwoSentences(text) && wordCount(text) >= FEWEST_WORDS_TOLD
  return isLong && /^\p{Script=Cyrillic}/u.test(text) && !SIGN_BEHIND.test(text)
}

const FEWEST_WORDS_TOLD = 20
const POINTS = wholeWords(allWords('inPicture').map(capitalised))
const TOLD_OF = new RegExp(`^${POINTS},?\\s(?:${wholeWords(allWords('tellsOfPicture'))})`, 'u')
const SIGN_BEHIND = new RegExp(`^${POINTS}(?:\\s\\([^)]*\\))?\\s?[:–—-]`, 'u')

/**
 * Whether a label at the end has no name behind it, but in small letters what a sentence says of a
 * picture: “With it came a photo: the mayor sits at the bridge.”
 */
function isTold(text: string): boolean {
  const credit = CREDIT_AT_END.exec(text)?.[0] ?? ''
  const small = credit.replace(/^[^:]*/u, '').match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0
  return /^\s\p{Ll}/u.test(credit) && text.endsWith('.') && small >= FEWEST_SMALL
}

const FEWEST_SMALL = 3

/** The credit that stands at the end of running text; null where there is none. */
export function creditAtEnd(text: string): string | null {
  const found = CREDIT_AT_END.exec(text)
  if (found === null || !/^[.!?…»”"]/u.test(found[0])) return null
  return found[0].replace(/^[.!?…»”"]\s*/u, '')
}
