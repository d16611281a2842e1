import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'
import { importLaw } from './tests/project/import-law.ts'

const TESTS = ['**/*.test.ts', 'tests/**/*.ts']

const NO_DEFAULT_EXPORT = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name: one name, one file, one symbol.',
  },
]

const DATE_READERS = [
  'NewExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
]
const TEXTS_WITHOUT_ZONE = [
  'Literal[value=/[^Z]$/]',
  'TemplateLiteral:not(:has(TemplateElement[value.raw=/Z$/]))',
]

const NO_DATE_FROM_TEXT = DATE_READERS.flatMap((reader) =>
  TEXTS_WITHOUT_ZONE.map((text) => ({
    selector: `${reader} > ${text}`,
    message: 'Dates are EDTF text: use src/domain/edtf to read and src/i18n to show them.',
  })),
)

const NO_CLOCK = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The same commit gives the same bytes: take the date from the archive, never a clock.',
  },
]

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'tests/fixtures/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...NO_DATE_FROM_TEXT, ...NO_CLOCK],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a message is readable as it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.json' } },
    rules: {
      // The linter has no types for markup and for `Astro.props`; `astro check` does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A table that is wider than a phone has to scroll for the keyboard too.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: [] }],
      // Safari reads no list out where the style takes its markers away, unless the role is said.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  // Texts are data: a locale has as many lines as it has texts.
  { files: ['src/i18n/locales/**', 'src/*/words/**'], rules: { 'max-lines': 'off' } },
  ...importLaw(),
  { files: ['src/cli/**', 'tests/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      // What is not there fails the test, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...NO_DATE_FROM_TEXT],
    },
  },
  {
    // Tools want a default export; a package is described as it is.
    files: ['*.config.{ts,js}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_DATE_FROM_TEXT] },
  },
)
