import path from 'node:path'

/**
 * The content folder: `CONTENT_DIR`, or `content` where it is not set.
 * @example contentDir({ CONTENT_DIR: 'fixtures/small' }) // '<working folder>/fixtures/small'
 */
export function contentDir(env: Readonly<Record<string, string | undefined>>): string {
  return path.resolve(env['CONTENT_DIR'] || 'content')
}
