import path from 'node:path'

/** A path as people would type it here: relative inside the working folder, absolute outside. */
export function shortPath(file: string): string {
  const relative = path.relative('', file)
  if (relative === '') return '.'
  return relative.startsWith('..') ? file : relative
}
