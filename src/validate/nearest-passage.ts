/**
 * The passage of a text that comes nearest to a quotation which is not in it: as long as the
 * quotation, and placed by the longest run of words at its start or its end that is.
 */
export function nearestPassage(text: string, quote: string): string {
  const words = quote.split(' ')
  const head = longestRun(words.length, (count) => text.indexOf(words.slice(0, count).join(' ')))
  const tail = longestRun(words.length, (count) => text.indexOf(words.slice(-count).join(' ')))
  if (head.count === 0 && tail.count === 0) return ''

  if (head.count >= tail.count) return wordsFrom(text, head.place, words.length)
  const tailText = words.slice(-tail.count).join(' ')
  return wordsBefore(text, tail.place + tailText.length, words.length)
}

interface Run {
  readonly count: number
  readonly place: number
}

function longestRun(limit: number, placeOf: (count: number) => number): Run {
  let run: Run = { count: 0, place: -1 }
  for (let count = 1; count < limit; count += 1) {
    const place = placeOf(count)
    if (place === -1) break
    run = { count, place }
  }
  return run
}

function wordsFrom(text: string, place: number, count: number): string {
  return text.slice(place).split(' ', count).join(' ')
}

function wordsBefore(text: string, end: number, count: number): string {
  return text.slice(0, end).split(' ').slice(-count).join(' ')
}
