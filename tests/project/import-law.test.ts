import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { importLaw } from './import-law.ts'

describe('the import law', () => {
  it.each([
    ['src/domain/x.ts', '#i18n/translator.ts', 'domain imports nothing'],
    ['src/domain/x.ts', 'node:fs', 'pure'],
    ['src/domain/x.ts', 'astro:content', 'pure'],
    ['src/markdown/x.ts', '#loader/read.ts', 'markdown imports only domain'],
    ['src/i18n/x.ts', '#markdown/render.ts', 'i18n imports only domain'],
    ['src/loader/x.ts', '#validate/validate.ts', 'loader imports only'],
    ['src/loader/x.ts', 'gray-matter', 'src/markdown'],
    ['src/i18n/x.ts', 'edtf', 'src/domain'],
    ['src/search/x.ts', '#markdown/text-blocks.ts', 'search runs in the browser'],
    ['src/search/x.ts', 'node:fs', 'pure'],
    ['src/validate/x.ts', '#components/Card.astro', 'validate imports only'],
    ['src/pages/x.ts', '#validate/validate.ts', 'belongs to src/cli'],
    ['src/views/x.ts', '#normalise/steps.ts', 'belongs to src/cli'],
    ['src/load-archive.ts', '#match/candidates.ts', 'belongs to src/cli'],
    ['src/cli/x.ts', '#layouts/Page.astro', 'does not render'],
    ['src/loader/x.ts', '../cli/main.ts', 'Nobody imports'],
    ['src/components/x.ts', '../domain/archive.ts', '#domain/archive.ts'],
    ['src/i18n/x.ts', 'date-fns', 'date-fns/parseISO'],
  ])('refuses in %s an import of %s', async (file, imported, reason) => {
    expect(await findings(file, imported)).toContain(reason)
  })

  it.each([
    ['src/domain/x.ts', '#domain/archive.ts'],
    ['src/domain/x.ts', 'astro/zod'],
    ['src/domain/x.ts', 'edtf'],
    ['src/domain/x.ts', 'date-fns/parseISO'],
    ['src/markdown/x.ts', 'gray-matter'],
    ['src/loader/x.ts', '#markdown/render.ts'],
    ['src/validate/x.ts', '#loader/read.ts'],
    ['src/pages/x.ts', '#load-archive'],
    ['src/views/x.ts', '#i18n/translator.ts'],
    ['src/cli/x.ts', '#validate/validate.ts'],
    ['src/domain/x.test.ts', 'node:fs'],
  ])('allows in %s an import of %s', async (file, imported) => {
    expect(await findings(file, imported)).toBe('')
  })
})

const linter = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...importLaw(),
  ],
})

async function findings(filePath: string, imported: string): Promise<string> {
  const [result] = await linter.lintText(`import { a } from '${imported}'\na()\n`, { filePath })
  return (result?.messages ?? []).map(({ message }) => message).join('\n')
}
