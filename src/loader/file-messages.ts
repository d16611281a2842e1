import type { Message } from '#domain/message.ts'
import type { DecodedText } from '#loader/decode-text.ts'
import type { FoundFile } from '#loader/list-files.ts'

type Words = Pick<Message, 'rule' | 'reason' | 'hint'>

/** A finding about a file as a whole. */
export function fileMessage(
  file: string,
  { rule, reason, hint }: Words,
  level: Message['level'] = 'error',
): Message {
  return { rule, level, file, line: 1, column: 1, reason, hint }
}

/** The content folder itself cannot be read. */
export function missingFolderMessage(dir: string): Message {
  return fileMessage(dir, {
    rule: 'content-folder',
    reason: `There is no folder “${dir}”.`,
    hint: 'Set CONTENT_DIR to a content folder, or leave it unset for “content”.',
  })
}

/** What every content folder needs and this one does not have. */
export function missingPartMessages(files: readonly string[]): readonly Message[] {
  const missing = Object.entries(REQUIRED_FILES)
    .filter(([file]) => !files.includes(file))
    .map(([file, hint]) =>
      fileMessage(file, { rule: 'missing-file', reason: `The file “${file}” is missing.`, hint }),
    )
  const hasArticles = files.some((file) => /^articles\/.+\.md$/i.test(file))
  return hasArticles ? missing : [...missing, fileMessage('articles', NO_ARTICLES)]
}

const REQUIRED_FILES: Readonly<Record<string, string>> = {
  'site.yaml': 'Add it, with url, title, tagline, locales, defaultLocale and subject.',
  'people.yaml': 'Add it, with an id and a name for each person of the subject.',
  'outlets.yaml': 'Add it, with an id and a name for each outlet, or with {} where none is named.',
}

const NO_ARTICLES: Words = {
  rule: 'no-articles',
  reason: 'There are no articles.',
  hint: 'Add at least one as articles/<lang>/<slug>.md.',
}

/** A file that is not UTF-8. */
export function encodingMessage(
  file: string,
  { offset, line, column, byte }: Extract<DecodedText, { ok: false }>,
): Message {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  return {
    rule: 'encoding',
    level: 'error',
    file,
    line,
    column,
    reason: `The file is not UTF-8: byte 0x${hex} at offset ${offset} cannot be read.`,
    hint: 'Save the file again in the encoding UTF-8.',
  }
}

/** A file with a control character, at its place in the text. */
export function controlCharacterMessage(
  file: string,
  text: string,
  { index, name }: { readonly index: number; readonly name: string },
): Message {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/)
  return {
    rule: 'control-character',
    level: 'error',
    file,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    reason: `The file holds the control character ${name}, which no page can show.`,
    hint: 'Delete it; most editors show such characters on request.',
  }
}

/** Something that is not a file stands where a file is expected. */
export function notAFileMessage({ file, kind }: FoundFile): Message {
  const reason = {
    file: `“${file}” cannot be read.`,
    link: `“${file}” is a symbolic link, which is not followed.`,
    'folder-named-as-file': `“${file}” is a folder, but its name is that of a file.`,
    other: `“${file}” is neither a file nor a folder.`,
  }[kind]
  return fileMessage(file, {
    rule: 'not-a-file',
    reason,
    hint: 'Put the file itself there, or remove this.',
  })
}

const YML_NAME = /^(?:event|site|people|outlets|places)\.yml$/i

/** A file that no part of the site comes from. */
export function unexpectedFileMessage(file: string): Message {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const words = {
    rule: 'unexpected-file',
    reason: `The file “${file}” is not read.`,
    hint: YML_NAME.test(name)
      ? `Rename it to “${name.replace(/yml$/i, 'yaml')}”.`
      : 'Move it to where it belongs (articles/<lang>/<slug>.md, events/<id>/event.yaml or <locale>.md, originals/), or remove it.',
  }
  return fileMessage(file, words, 'warning')
}
