import { SaxesParser, type SaxesAttributeNS } from 'saxes'

/** An element as a strict, namespace-aware parser reads it. */
export interface XmlElement {
  readonly name: string
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside it. */
  readonly text: string
}

/** Reads XML; throws where it is not well-formed or a prefix is not declared. */
export function parseXml(xml: string): XmlElement {
  const stack: { children: XmlElement[]; text: string }[] = [{ children: [], text: '' }]
  const parser = new SaxesParser({ xmlns: true })
  const add = (text: string) => {
    stack.at(-1)!.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', () => stack.push({ children: [], text: '' }))
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ name, uri, attributes }) => {
    const { children, text } = stack.pop()!
    stack.at(-1)!.children.push({ name, uri, attributes: valuesOf(attributes), children, text })
  })
  parser.write(xml).close()
  return stack[0]!.children[0]!
}

/** The children of that name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name)
}

/** The text of the first child of that name; undefined where there is none. */
export function childText(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text
}

function valuesOf(
  attributes: Readonly<Record<string, SaxesAttributeNS>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))
}
