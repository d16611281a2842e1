/** Guesses the language of a text: scores from 0 to 1 by ISO 639-1 code. */
export type LanguageDetector = (text: string) => Readonly<Record<string, number>>

/** Loads the detector's data, which takes a second and some hundred megabytes. */
export async function loadLanguageDetector(): Promise<LanguageDetector> {
  const { eld } = await import('eld/large')
  return (text) => eld.detect(text).getScores()
}
