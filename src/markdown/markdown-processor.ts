import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

/** Reads Markdown as the whole site does: CommonMark with the GitHub extensions. */
export const markdownProcessor = remark().use(remarkGfm).freeze()
