import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { encodeText } from './encode-text.ts'
import { type Label, labelSchema } from './label-schema.ts'

/** A page with what is expected of it. */
export interface Fixture {
  readonly label: Label
  /** The page as an editor would paste it. */
  readonly text: string
  readonly bytes: Uint8Array
}

/** The labelled pages of `fixtures/` and the captured pages of the archive, in the order of their names. */
export function loadFixtures(contentDir = 'content'): readonly Fixture[] {
  return readLabels().map((label) => {
    const text = readFileSync(pathOf(label, contentDir), 'utf8')
    return { label, text, bytes: encodeText(text, label.encoding) }
  })
}

const LABELS = join(import.meta.dirname, 'labels')
const FIXTURES = join(import.meta.dirname, 'fixtures')

function readLabels(): readonly Label[] {
  return readdirSync(LABELS)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => labelsIn(join(LABELS, name)))
}

function labelsIn(file: string): readonly Label[] {
  return z.array(labelSchema).parse(parse(readFileSync(file, 'utf8')))
}

function pathOf(label: Label, contentDir: string): string {
  const isOriginal = label.file.startsWith('originals/')
  return join(isOriginal ? contentDir : FIXTURES, label.file)
}
