import { XMLParser } from 'fast-xml-parser'

/** A piece of parsed XML: a string where an element holds text alone. */
export type Xml = unknown

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => name === 'i',
})

/** WeChat's XML as a tree; null for what is no XML, is broken, or declares entities of its own. */
export function parseXml(text: string): Xml {
  if (!/^\s*<[?a-z]/iu.test(text) || /<!(?:DOCTYPE|ENTITY)/iu.test(text)) return null
  try {
    return parser.parse(text)
  } catch {
    return null
  }
}

/** What stands at a path of element names; undefined where the path ends early. */
export function xmlAt(xml: Xml, ...path: readonly string[]): Xml {
  let here: Xml = xml
  for (const name of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Reflect.get(here, name)
  }
  return here
}

/** The text at a path, empty where there is none. */
export function xmlText(xml: Xml, ...path: readonly string[]): string {
  const here = xmlAt(xml, ...path)
  if (typeof here === 'string') return here
  const text = xmlAt(here, '#text')
  return typeof text === 'string' ? text : ''
}
