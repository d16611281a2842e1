import { afterEach, describe, expect, it } from 'vitest'
import { parseFrontMatter } from '#markdown/front-matter.ts'

function read(text: string) {
  const result = parseFrontMatter(text)
  if (!result.ok) throw new Error(result.problems[0]?.reason)
  return result
}

function problemsIn(text: string) {
  const result = parseFrontMatter(text)
  return result.ok ? [] : result.problems
}

describe('front matter', () => {
  it('is split from the body', () => {
    expect(read('---\ntitle: One\n---\n\nText\n')).toMatchObject({
      data: { title: 'One' },
      body: '\nText\n',
      bodyLine: 4,
    })
  })

  it('may be marked as YAML', () => {
    expect(read('---yaml\ntitle: One\n---\n').data).toEqual({ title: 'One' })
  })

  it('may be empty', () => {
    expect(read('---\n# nothing yet\n---\nText').data).toEqual({})
  })

  it('leaves later rules of hyphens to the body', () => {
    expect(read('---\na: 1\n---\nText\n\n---\n\nMore').body).toBe('Text\n\n---\n\nMore')
  })

  it('may start with a byte order mark and have Windows line ends', () => {
    expect(read('\uFEFF---\r\na: one\r\nb: two\r\n---\r\nText\r\nMore\r\n')).toMatchObject({
      data: { a: 'one', b: 'two' },
      body: 'Text\nMore\n',
      bodyLine: 5,
    })
  })

  it('keeps dates, times and words as text', () => {
    const text = '---\nday: 2025-01-21\ntime: 17:30\nanswer: no\n---\n'
    expect(read(text).data).toEqual({ day: '2025-01-21', time: '17:30', answer: 'no' })
  })

  it('keeps a __proto__ field an own field', () => {
    const { data } = read('---\n__proto__: { polluted: true }\n---\n')
    expect(Object.keys(data as object)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  it('is read anew each time, so that a change does not leak into the next reading', () => {
    const text = '---\nlist: [1]\n---\n'
    ;(read(text).data as { list: number[] }).list.push(2)
    expect(read(text).data).toEqual({ list: [1] })
  })

  it('fails again when broken front matter is read again', () => {
    const text = '---\na: [\n---\n'
    expect(problemsIn(text)).toHaveLength(1)
    expect(problemsIn(text)).toHaveLength(1)
  })
})

describe('places in front matter', () => {
  const { positionOf, positionOfKey } = read('---\n\na: 1\nlist:\n  - x: 5\n---\n')

  it('are those of values, in the lines of the file', () => {
    expect(positionOf(['list', 0, 'x'])).toEqual({ line: 5, column: 8 })
  })

  it('are those of keys on request', () => {
    expect(positionOfKey(['list', 0, 'x'])).toEqual({ line: 5, column: 5 })
  })

  it('are those of the group around a missing field', () => {
    expect(positionOf(['list', 0, 'y', 'z'])).toEqual({ line: 5, column: 5 })
  })
})

const globals = globalThis as { ran?: boolean }

describe('front matter that is refused', () => {
  afterEach(() => {
    delete globals.ran
  })

  it.each(['js', 'javascript', 'JS', 'json', 'coffee', 'toml', 'yaml2', 'constructor'])(
    'is marked as %s',
    (language) => {
      const text = `---${language}\n{"a": (globalThis.ran = true)}\n---\nText\n`
      expect(problemsIn(text)).toMatchObject([{ rule: 'front-matter', line: 1, column: 4 }])
      expect(globals.ran).toBeUndefined()
    },
  )

  it.each([
    ['is not there', 'Text', 1, 1],
    ['starts with four hyphens', '----\na: 1\n----\n', 1, 1],
    ['is not closed', '---\na: 1\n\nText\n', 1, 1],
    ['is closed by four hyphens', '---\na: 1\n----\nText\n', 3, 1],
    ['repeats a field', '---\na: 1\nb: 2\na: 3\n---\n', 4, 1],
    ['uses an alias', '---\na: &x 1\nb: *x\n---\n', 3, 4],
    ['uses a tag', '---\na: !!binary aGk=\n---\n', 2, 13],
    ['has a list as a field name', '---\n? [a]\n: 1\n---\n', 2, 3],
    ['leaves a quote open', '---\na: "x\n---\n', 2, 6],
    ['is indented by a tab', '---\na:\n\t- x\n---\n', 3, 1],
  ])('%s', (_, text, line, column) => {
    expect(problemsIn(text)).toMatchObject([{ line, column }])
  })
})
