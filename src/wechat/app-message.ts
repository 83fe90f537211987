import type { ChainEntry } from '../chat/chat.ts'
import { characters } from './html.ts'
import { readSolitaire } from './solitaire.ts'
import { parseXml, type Xml, xmlAt, xmlText } from './xml.ts'

/** An `appmsg` of WeChat's: a reply, a chain, a file, or one of the many kinds of cards. */
export interface AppMessage {
  /** The number that tells its kind. */
  readonly type: string
  readonly title: string
  readonly quote: Quoted | null
  readonly chain: readonly ChainEntry[] | null
}

export const CHAIN = '53'
export const REPLY = '57'
export const FILE = '6'

/** What a reply quotes; `sender` is null where the XML names the room alone. */
export interface Quoted {
  readonly id: string | null
  readonly name: string | null
  readonly sender: string | null
  readonly text: string
}

/** More than this is not taken apart: the longest chain (接龙) of five hundred is half of it. */
const MOST = 400_000
/** What stands in these is nobody's words, and may be a whole card of a megabyte. */
const INNER = ['recorditem', 'announcement', 'finderFeed', 'content', 'weappinfo'] as const
/** So much of it tells what is quoted. */
const KEPT = 4_000

/** Reads the `appmsg` of an XML, sound or cut off; null where there is none. */
export function readAppMessage(xml: string): AppMessage | null {
  const begins = xml.slice(0, 2_000).search(/<appmsg[\s>]/u)
  if (begins < 0) return null
  const lean = xml.length > KEPT * 4 ? INNER.reduce(withoutInner, xml) : xml
  const tree = lean.length > MOST ? null : parseXml(lean)
  const found = xmlAt(tree, 'msg', 'appmsg') ?? xmlAt(tree, 'appmsg')
  return found === undefined || typeOf(found) === '' ? readBroken(lean) : readWhole(found)
}

function readWhole(appmsg: Xml): AppMessage {
  const title = characters(xmlText(appmsg, 'title'))
  const type = typeOf(appmsg)
  const refer = type === REPLY ? xmlAt(appmsg, 'refermsg') : undefined
  return {
    type,
    title,
    quote: refer === undefined ? null : quoted((name) => xmlText(refer, name)),
    chain: type === CHAIN ? readSolitaire(title, appmsg) : null,
  }
}

function typeOf(appmsg: Xml): string {
  return xmlText(appmsg, 'type').trim()
}

/** What was cut off on its way, or is too long to be taken apart. */
function readBroken(xml: string): AppMessage {
  const head = xml.slice(0, MOST)
  const refers = head.indexOf('<refermsg>')
  const [own, refer] = refers < 0 ? [head, ''] : [head.slice(0, refers), head.slice(refers)]
  const at = (part: string, name: string): string => {
    const from = part.indexOf(`<${name}>`)
    const to = from < 0 ? -1 : part.indexOf(`</${name}>`, from)
    const inside = to < 0 ? '' : part.slice(from + name.length + 2, to)
    return characters(inside.replace(/^<!\[CDATA\[|\]\]>$/gu, '')).trim()
  }
  const type = at(own, 'type') || at(refer.slice(refer.lastIndexOf('</refermsg>')), 'type')
  const quote = type === REPLY && refer !== '' ? quoted((name) => at(refer, name)) : null
  return { type, title: at(own, 'title'), quote, chain: null }
}

function quoted(at: (name: string) => string): Quoted {
  const content = characters(at('content'))
  const inner = xmlText(parseXml(content), 'msg', 'appmsg', 'title')
  const people = [at('chatusr'), at('fromusr')].map((id) => id.trim())
  return {
    id: at('svrid').trim() || null,
    name: characters(at('displayname')).trim() || null,
    sender: people.find((id) => id !== '' && !id.endsWith('@chatroom')) ?? null,
    text: inner || content,
  }
}

/** The XML with what stands in one of its elements cut short, looked for by its ends alone. */
function withoutInner(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}>`)
  const to = xml.lastIndexOf(`</${name}>`)
  const begins = from + name.length + 2
  if (from < 0 || to - begins <= KEPT) return xml
  const kept = xml.slice(begins, begins + KEPT).replace(/<(?!!\[CDATA\[)[\s\S]*$|&[^;]{0,9}$/u, '')
  const open = kept.includes('<![CDATA[') ? ']]>' : ''
  return xml.slice(0, begins) + kept + open + xml.slice(to)
}
