import path from 'node:path'

/** The folder of the generator itself, in which Astro finds the pages. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..')
