import * as PUPPET from 'wechaty-puppet'
import type { Attachment, ChainEntry, Quote } from '../chat/chat.ts'
import { plainText } from './html.ts'
import { parseXml, type Xml, xmlAt, xmlText } from './xml.ts'

/** What a payload of the gateway says, before anybody has looked up who said it and where. */
export type Content =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly quote: Quote | null
      readonly chain: readonly ChainEntry[] | null
      /** The kind of what came with it, and its name where the XML has one. */
      readonly attachment: Attachment['kind'] | null
      readonly name: string
    }
  /** A message taken back: its id, or the name of who did where only the line came. */
  | { readonly kind: 'recall'; readonly recalled: string | null; readonly by: string | null }
  /** A line of WeChat's own: who was invited, who patted whom. */
  | { readonly kind: 'system' }

/** Reads type and text of a message payload. Never throws: XML that cannot be read is text. */
export function readContent(type: PUPPET.types.Message, raw: string): Content {
  const xml = parseXml(raw.replace(SENDER_LINE, ''))
  if (type === PUPPET.types.Message.Recalled) return readRecall(raw, xml)
  if (xmlAt(xml, 'sysmsg') !== undefined) return readSystem(raw, xml)
  const attachment = attachmentOf(type)
  if (attachment !== null) {
    return { ...WORDS, attachment, name: nameOf(attachment, xml) }
  }
  const appmsg = xmlAt(xml, 'msg', 'appmsg') ?? xmlAt(xml, 'appmsg')
  if (appmsg !== undefined) return readAppmsg(appmsg)
  if (type === PUPPET.types.Message.Text || type === PUPPET.types.Message.Unknown) {
    return readLine(plainText(raw))
  }
  if (type === PUPPET.types.Message.GroupNote) return { ...WORDS, text: plainText(raw) }
  return WORDS
}

/** In groups some puppets put `wxid_…:` and a line break before the XML. */
const SENDER_LINE = /^[\w@.-]{1,64}:\s*\n(?=\s*<)/u

const WORDS = {
  kind: 'words',
  text: '',
  quote: null,
  chain: null,
  attachment: null,
  name: '',
} as const satisfies Content

const RECALLED = /^["“](.+)["”] ?(?:撤回了一条消息|撤回了一條訊息|(?:has )?recalled a message)\.?$/u

const SYSTEM_LINES: readonly RegExp[] = [
  /^(?:你|您|You) ?(?:撤回了一条消息|撤回了一條訊息|(?:have )?recalled a message)/u,
  /^(?:["“].+["”]|你) ?邀请(?:["“].+["”]|你).*加入了群聊/su,
  /^["“].+["”] ?通过扫描.+加入群聊/su,
  /^(?:["“].+["”]|你) ?(?:将|把)["“].+["”] ?移出了群聊/su,
  /^(?:["“].+["”]|你) ?修改群名为["“].+["”]$/su,
  /^(?:["“].+["”]|你|我) ?拍了拍 ?(?:["“].+["”]|你|我|自己)/su,
]

function readLine(text: string): Content {
  // Lines of WeChat's own are short; long text is not searched.
  if (text.length > 400) return { ...WORDS, text }
  const recalled = RECALLED.exec(text)
  if (recalled !== null) return { kind: 'recall', recalled: null, by: recalled[1] ?? null }
  if (SYSTEM_LINES.some((line) => line.test(text))) return { kind: 'system' }
  return { ...WORDS, text }
}

/** wechaty's own convention is the bare id as text; the XML and the line are what puppets really give. */
function readRecall(raw: string, xml: Xml): Content {
  if (xmlAt(xml, 'sysmsg') !== undefined) return readSystem(raw, xml)
  const line = readLine(raw)
  if (line.kind !== 'words') return line
  const id = raw.trim()
  return /^\S{1,128}$/u.test(id) ? { kind: 'recall', recalled: id, by: null } : { kind: 'system' }
}

function readSystem(_raw: string, xml: Xml): Content {
  const revoke = xmlAt(xml, 'sysmsg', 'revokemsg')
  if (revoke === undefined) return { kind: 'system' }
  const ids = [xmlText(revoke, 'newmsgid'), xmlText(revoke, 'msgid')].map((id) => id.trim())
  const recalled = ids.find((id) => id !== '' && id !== '0') ?? null
  const by = RECALLED.exec(xmlText(revoke, 'replacemsg'))?.[1] ?? null
  return { kind: 'recall', recalled, by }
}

function readAppmsg(appmsg: Xml): Content {
  const text = xmlText(appmsg, 'title')
  switch (xmlText(appmsg, 'type').trim()) {
    case '53':
      return { ...WORDS, text, chain: readChain(text, appmsg) }
    case '57':
      return { ...WORDS, text: plainText(text), quote: readQuote(xmlAt(appmsg, 'refermsg')) }
    default:
      return { ...WORDS, text }
  }
}

function readQuote(refer: Xml): Quote | null {
  if (refer === undefined) return null
  const content = xmlText(refer, 'content')
  const inner = xmlText(parseXml(content), 'msg', 'appmsg', 'title')
  const from = [xmlText(refer, 'displayname'), xmlText(refer, 'chatusr'), xmlText(refer, 'fromusr')]
  return {
    id: xmlText(refer, 'svrid').trim() || null,
    from: from.find((name) => name !== '') ?? null,
    text: inner || content,
  }
}

/** `<r>` holds offset and length of an entry in the title, in UTF-16 units: `91-43`. */
function readChain(title: string, appmsg: Xml): readonly ChainEntry[] | null {
  const info = xmlAt(appmsg, 'extinfo', 'solitaire_info')
  const solitaire = xmlAt(typeof info === 'string' ? parseXml(info) : info, 'solitaire')
  const items = xmlAt(solitaire, 'content', 'i')
  if (!Array.isArray(items)) return null
  const entries = items.flatMap((item: Xml): ChainEntry[] => {
    const place = /^(\d{1,6})\D(\d{1,6})$/u.exec(xmlText(item, 'r').trim())
    const writer = xmlText(item, 'u')
    if (place === null || writer === '') return []
    const [offset, length] = [Number(place[1]), Number(place[2])]
    const text = title.slice(offset, offset + length).trim()
    return text === '' ? [] : [{ writer, at: (Number(xmlText(item, 't')) || 0) * 1000, text }]
  })
  return entries.length === 0 ? null : entries
}

function attachmentOf(type: PUPPET.types.Message): Attachment['kind'] | null {
  switch (type) {
    case PUPPET.types.Message.Image:
      return 'image'
    case PUPPET.types.Message.Attachment:
      return 'file'
    case PUPPET.types.Message.Audio:
      return 'voice'
    case PUPPET.types.Message.Video:
      return 'video'
    case PUPPET.types.Message.Location:
      return 'location'
    default:
      return null
  }
}

function nameOf(kind: Attachment['kind'], xml: Xml): string {
  if (kind === 'file') return xmlText(xml, 'msg', 'appmsg', 'title')
  if (kind !== 'location') return ''
  const place = xmlAt(xml, 'msg', 'location')
  return xmlText(place, '@poiname') || xmlText(place, '@label')
}
