import { commentedTexts, type CommentedText } from '#markdown/commented-texts.ts'
import type { Message } from '#domain/message.ts'
import type { Rule } from '#validate/rule.ts'

/** A # in an unquoted text makes the rest of its line a comment, which is easily not meant. */
export const commentInText: Rule = ({ folder }) =>
  [...folder.files].flatMap(([file, { text }]) =>
    commentedTexts(text)
      .filter((found) => !isComment(found))
      .map((found) => messageFor(file, found)),
  )

/** Ids, tags, dates, addresses, names of files and words of a list: a # behind one is no part of it. */
const CODE =
  /^(?:[a-z0-9](?:[\w.,-]*\w)?|[A-Z]{2}|PT\w+|[\dX.][\dXT:/.?~%-]*|https?:\S+|mailto:\S+)$/

/** Whether a comment is plainly one: the import's own, or one that stands behind a code. */
function isComment({ text, comment }: CommentedText): boolean {
  return comment.startsWith('# guessed:') || (CODE.test(text) && /^#+(?:\s|$)/.test(comment))
}

function messageFor(file: string, { text, comment, line, column }: CommentedText): Message {
  return {
    rule: 'comment-in-text',
    level: 'warning',
    file,
    line,
    column,
    reason: `What follows “${text}” is a comment and no part of the text: “${comment}”.`,
    hint: `Put the whole text in quotes: ${JSON.stringify(`${text} ${comment}`)}; or the text alone, where the rest is a comment.`,
  }
}
