import path from 'node:path'
import { expect, it } from 'vitest'
import { describeBuildError } from './describe-build-error.ts'

it('says what failed, where, and what may help, without a stack trace', () => {
  const error = Object.assign(new Error('No such thing.'), {
    loc: { file: path.resolve('src/pages/index.astro'), line: 1 },
    hint: 'Look again.',
  })
  expect(describeBuildError(error)).toBe(
    'The build failed in src/pages/index.astro: No such thing.\nLook again.',
  )
})

it('says what was thrown where it is no error', () => {
  expect(describeBuildError('no')).toBe('The build failed: no')
})

it('leaves out a stack trace inside the message', () => {
  const error = new Error(
    '1 error:\nUnexpected token\n    at compile (compile.js:61:3)\n    at run',
  )
  expect(describeBuildError(error)).toBe('The build failed: 1 error:\nUnexpected token')
})
