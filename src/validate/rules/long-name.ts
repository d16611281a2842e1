import type { Rule } from '#validate/rule.ts'

/** As the guide says: names that people can read. */
const LONGEST_NAME = 60

/** Names of articles stand in addresses; one that was published stays as it is. */
export const longName: Rule = ({ folder: { source } }) =>
  (source?.articles ?? []).flatMap(({ id, file }) => {
    const { length } = id.slice(id.indexOf('/') + 1)
    if (length <= LONGEST_NAME) return []
    return [
      {
        rule: 'long-name',
        level: 'warning',
        file,
        path: [],
        reason: `The name of the file has ${length} characters before “.md”.`,
        hint: `Shorten it to ${LONGEST_NAME} at most; but leave it where it has been published, since its address would die.`,
      },
    ]
  })
