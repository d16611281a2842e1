import { rename, rm } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { defineConfig, fontProviders } from 'astro/config'
import { contentDir } from '#loader/content-dir.ts'
import { siteAddress } from '#loader/site-address.ts'

const CYRILLIC: [string, ...string[]] = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+2116']
const LATIN: [string, ...string[]] = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
]

const { site, base } = siteAddress(contentDir(process.env), process.env)

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Scripts stay files: they are cached, and no page waits for them.
  vite: { build: { assetsInlineLimit: 0 } },
  build: { concurrency: 8, inlineStylesheets: 'never' },
  fonts: [
    family('Source Serif 4', '--font-source-serif', {
      path: '@fontsource-variable/source-serif-4/files/source-serif-4',
      fallbacks: ['Georgia', 'serif'],
    }),
    family('Source Sans 3', '--font-source-sans', {
      path: './src/fonts/source-sans-3',
      fallbacks: ['sans-serif'],
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [notFoundPerLocale(), stylePage()],
})

/** A typeface that the site serves itself, in a file for Latin letters and one for Cyrillic. */
function family(
  name: string,
  cssVariable: `--${string}`,
  { path, fallbacks }: { path: string; fallbacks: string[] },
) {
  return {
    name,
    cssVariable,
    provider: fontProviders.local(),
    fallbacks,
    options: {
      variants: [variant(`${path}-latin`, LATIN), variant(`${path}-cyrillic`, CYRILLIC)] as [
        ReturnType<typeof variant>,
        ReturnType<typeof variant>,
      ],
    },
  }
}

function variant(path: string, unicodeRange: [string, ...string[]]) {
  return {
    src: [`${path}-wght-normal.woff2`] as [string],
    weight: '200 900',
    style: 'normal' as const,
    // Text never waits for its typeface and never moves for it: what arrives late is for the next page.
    display: 'optional' as const,
    unicodeRange,
  }
}

/** Hosts look for `<folder>/404.html`, while Astro writes `<folder>/404/index.html`. */
function notFoundPerLocale(): AstroIntegration {
  return {
    name: 'not-found-per-locale',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        for (const { pathname } of pages.filter((page) => /^[^/]+\/404\/?$/.test(page.pathname))) {
          const folder = new URL(pathname.replace(/\/?$/, '/'), dir)
          await rename(new URL('index.html', folder), new URL('../404.html', folder))
          await rm(folder, { recursive: true })
        }
      },
    },
  }
}

/** Shows all components side by side at `/_style/` while one works on them, and never on the site. */
function stylePage(): AstroIntegration {
  return {
    name: 'style-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') {
          injectRoute({ pattern: '/_style', entrypoint: './src/layouts/StylePage.astro' })
        }
      },
    },
  }
}
