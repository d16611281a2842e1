import type { Linter } from 'eslint'

/**
 * The import law as ESLint settings: which of the folders of `src/` may import which, and which
 * packages only one place may use. Every message names the right place.
 */
export function importLaw(): Linter.Config[] {
  return [...folders().map(folderRules), ...EXEMPT_TESTS]
}

const PURE = ['domain', 'markdown', 'i18n']
const CORE = [...PURE, 'loader']
const VIEWS = ['pages', 'layouts', 'components', 'views', 'styles']

interface Folder {
  readonly files: readonly string[]
  /** First segments of the `#…` imports allowed here. */
  readonly mayImport: readonly string[]
  readonly instead: string
  readonly pure?: boolean
}

function folders(): readonly Folder[] {
  return [
    {
      files: ['src/domain/**'],
      mayImport: ['domain'],
      instead: 'domain imports nothing of the others: pass the value in, or move this code out.',
      pure: true,
    },
    {
      files: ['src/markdown/**'],
      mayImport: ['domain', 'markdown'],
      instead: 'markdown imports only domain.',
    },
    {
      files: ['src/i18n/**'],
      mayImport: ['domain', 'i18n'],
      instead: 'i18n imports only domain.',
      pure: true,
    },
    {
      files: ['src/loader/**'],
      mayImport: ['domain', 'markdown', 'loader'],
      instead: 'loader imports only domain and markdown.',
    },
    {
      files: ['src/artefacts/**'],
      mayImport: ['domain', 'i18n', 'artefacts'],
      instead: 'artefacts imports only domain and i18n.',
      pure: true,
    },
    {
      files: ['src/search/**'],
      mayImport: ['domain', 'i18n', 'search'],
      instead: 'search runs in the browser too: it imports only domain and i18n.',
      pure: true,
    },
    {
      files: ['src/client/**'],
      mayImport: ['client'],
      instead: 'client runs on every page: it imports nothing, and all it needs is in the markup.',
      pure: true,
    },
    {
      files: ['src/normalise/**', 'src/match/**'],
      mayImport: [...PURE, 'normalise', 'match'],
      instead: 'normalise and match import only domain, markdown and i18n.',
      pure: true,
    },
    {
      files: ['src/validate/**'],
      mayImport: [...CORE, 'validate'],
      instead: 'validate imports only domain, markdown, i18n and loader.',
    },
    {
      files: [...VIEWS.map((view) => `src/${view}/**`), 'src/*.ts'],
      mayImport: [...CORE, 'artefacts', 'search', 'client', ...VIEWS, 'load-archive'],
      instead: 'views show the archive: what validates, normalises or matches belongs to src/cli.',
    },
    {
      files: ['src/cli/**'],
      mayImport: [...CORE, 'validate', 'normalise', 'match', 'artefacts', 'search'],
      instead: 'the command line does not render: pages are made by Astro from src/pages.',
    },
  ]
}

function folderRules(folder: Folder): Linter.Config {
  return {
    files: [...folder.files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#(?!(?:${folder.mayImport.join('|')})(?:/|$))`,
              message: `The import law: ${folder.instead}`,
            },
            ...(folder.pure ? [PURITY] : []),
            ...ONE_PLACE.filter(({ place }) => !folder.files.includes(`src/${place}/**`)).map(
              asPattern,
            ),
            ...EVERYWHERE,
          ],
        },
      ],
    },
  }
}

const PURITY = {
  regex: '^(?:node:|astro$|astro:|astro/(?!zod$))',
  message: 'This folder is pure: files, environment and framework belong to src/loader or src/cli.',
}

/** Packages that one folder alone knows, so that their traps are met once. */
const ONE_PLACE = [
  { regex: '^gray-matter$', place: 'markdown' },
  { regex: '^edtf$', place: 'domain' },
]

function asPattern({ regex, place }: (typeof ONE_PLACE)[number]) {
  return { regex, message: `Only src/${place} uses this package: import what it offers instead.` }
}

const EVERYWHERE = [
  { regex: '^#?(?:src/)?cli(?:/|$)', message: 'Nobody imports the command line.' },
  { regex: '/cli/', message: 'Nobody imports the command line.' },
  {
    regex: '^\\.\\./',
    message: 'Import other folders by name, as in #domain/archive.ts, so that the law can see it.',
  },
  {
    regex: '^date-fns$',
    message: 'Import from date-fns/parseISO and the like: the whole takes half a second to load.',
  },
]

/** Tests may use any package, and the files of their fixtures. */
const EXEMPT_TESTS: Linter.Config[] = [
  {
    files: ['src/**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...EVERYWHERE] }],
    },
  },
]
