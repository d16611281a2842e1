import { withoutControls } from '#domain/control-characters.ts'
import type { ArticleData } from '#domain/schema/article-schema.ts'
import { htmlLines } from '#markdown/html-lines.ts'

type Original = NonNullable<ArticleData['original']>

/** The lines of a capture as the import counted them, without control characters as there; null where its bytes cannot be read. */
export function originalLines(
  bytes: Uint8Array,
  { encoding, format }: Pick<Original, 'encoding' | 'format'>,
): readonly string[] | null {
  const decoded = decode(bytes, encoding)
  if (decoded === null) return null
  const text = withoutControls(decoded)
  return format === 'html'
    ? htmlLines(text).lines.map((line) => line.text)
    : text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
}

function decode(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
