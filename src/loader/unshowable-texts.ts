import { controlCharacterIn } from '#domain/control-characters.ts'
import type { DataPath } from '#domain/message.ts'
import type { DataPositions } from '#markdown/data-positions.ts'
import type { TextProblem } from '#markdown/text-problem.ts'

/** Every text in a file's data that YAML escapes made of something that no page can show. */
export function unshowableTexts(
  data: unknown,
  positions: DataPositions,
  path: DataPath = [],
): readonly TextProblem[] {
  if (typeof data === 'string') {
    const words = problemWith(data)
    return words === null
      ? []
      : [{ rule: 'control-character', ...positions.positionOf(path), ...words }]
  }
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    unshowableTexts(value, positions, [...path, key]),
  )
}

function problemWith(text: string): Pick<TextProblem, 'reason' | 'hint'> | null {
  if (!text.isWellFormed()) {
    return {
      reason: `“${text.toWellFormed()}” holds half of a character, as an escape such as \\ud83d makes it.`,
      hint: 'Write the character itself.',
    }
  }
  const control = controlCharacterIn(text)
  if (control === null) return null
  return {
    reason: `The text holds the control character ${control.name}, which no page can show.`,
    hint: 'Leave out the escape that makes it, such as \\0 or \\x07.',
  }
}
