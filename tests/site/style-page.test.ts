import type { AstroIntegration } from 'astro'
import { describe, expect, it } from 'vitest'
import config from '../../astro.config.ts'
import { readSite } from './support/built-site.ts'

describe('the style page', () => {
  it('is there while one works on the components', () => {
    expect(routesFor('dev')).toEqual(['/_style'])
  })

  it('is no part of the site', () => {
    expect(routesFor('build')).toEqual([])
    expect(readSite('dist').files.filter((file) => file.startsWith('_style'))).toEqual([])
  })
})

/** The routes that the settings add for a command of Astro. */
function routesFor(command: 'dev' | 'build'): readonly string[] {
  const routes: string[] = []
  const injectRoute = ({ pattern }: { pattern: string }) => routes.push(pattern)
  for (const { hooks } of config.integrations as AstroIntegration[]) {
    const setUp = hooks['astro:config:setup'] as ((given: object) => void) | undefined
    setUp?.({ command, injectRoute })
  }
  return routes
}
