import { expect, it } from 'vitest'
import { isReaderCommand } from '#normalise/reader-command.ts'

it.each(['Към пълната версия', 'Завантажте застосунок', 'Введите код', '→ Read more'])(
  'asks the reader for something: “%s”',
  (line) => {
    expect(isReaderCommand(line)).toBe(true)
  },
)

it.each(['«Завантажте застосунок»', '– Введите код', '„Изтеглете приложението“', '“Read more”'])(
  'is what somebody says, in quotation marks or behind a dash: “%s”',
  (line) => {
    expect(isReaderCommand(line)).toBe(false)
  },
)

it.each(['Report публикува текста:', 'Watch показа статията'])(
  'is what an outlet with a name in Latin letters did: “%s”',
  (line) => {
    expect(isReaderCommand(line)).toBe(false)
  },
)
