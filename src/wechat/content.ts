import * as PUPPET from 'wechaty-puppet'
import type { Attachment, ChainEntry } from '../chat/chat.ts'
import { type AppMessage, CHAIN, FILE, type Quoted, REPLY, readAppMessage } from './app-message.ts'
import { placeIn, shortQuote, standsForCard, xmlIn } from './card.ts'
import { plainText } from './html.ts'
import { spokenIn } from './voice.ts'
import { parseXml, type Xml, xmlAt, xmlText } from './xml.ts'

/** What a payload of the gateway says, before anybody has looked up who said it and where. */
export type Content =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly quote: Quoted | null
      readonly chain: readonly ChainEntry[] | null
      /** The kind of what came with it, and its name where the XML has one. */
      readonly attachment: Attachment['kind'] | null
      readonly name: string
    }
  /** A link, a mini-program, a sticker: nobody wrote what stands in it. `of`: its type, as wechaty calls it. */
  | { readonly kind: 'card'; readonly of: string; readonly size: number }
  /** A message taken back: its id, or the name of who did where only the line came. */
  | { readonly kind: 'recall'; readonly recalled: string | null; readonly by: string | null }
  /** A line of WeChat's own: who was invited, who patted whom. */
  | { readonly kind: 'system' }

/** Reads type and text of a message payload. Never throws. Only what a person wrote is speech, whatever titles say. */
export function readContent(type: PUPPET.types.Message, raw: string): Content {
  const xml = xmlIn(raw)
  if (xml !== null) return readXml(type, raw, xml)
  if (type === Type.Recalled) return readRecall(raw)
  const attachment = attachmentOf(type)
  if (attachment === 'voice') return { ...WORDS, attachment, text: spokenIn(raw) }
  if (attachment !== null) return { ...WORDS, attachment }
  switch (type) {
    case Type.Text:
    case Type.Unknown:
      return readLine(raw)
    case Type.GroupNote:
      return { ...WORDS, text: plainText(raw) }
    default:
      return cardOf(type, raw)
  }
}

const Type = PUPPET.types.Message

function readXml(type: PUPPET.types.Message, raw: string, xml: string): Content {
  const app = readAppMessage(xml)
  if (app !== null) return readApp(type, app, raw)
  if (/<sysmsg[\s>]/u.test(xml.slice(0, 300))) return readSystem(parseXml(xml))
  const attachment = attachmentOf(type)
  if (attachment === null) return cardOf(type, raw)
  return { ...WORDS, attachment, name: attachment === 'location' ? placeOf(parseXml(xml)) : '' }
}

/** Chains and replies are what people write in cards' clothes; a file is kept; all other kinds are cards. */
function readApp(type: PUPPET.types.Message, app: AppMessage, raw: string): Content {
  switch (app.type) {
    case CHAIN:
      return { ...WORDS, text: app.title, chain: app.chain }
    case REPLY:
      return { ...WORDS, text: plainText(app.title), quote: app.quote }
    case FILE:
      return type === Type.Attachment
        ? { ...WORDS, attachment: 'file', name: app.title }
        : cardOf(type, raw)
    default: {
      const attachment = type === Type.Attachment ? null : attachmentOf(type)
      return attachment === null ? cardOf(type, raw) : { ...WORDS, attachment }
    }
  }
}

function cardOf(type: PUPPET.types.Message, raw: string): Content {
  return { kind: 'card', of: Type[type] ?? 'Unknown', size: raw.length }
}

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

function readLine(raw: string): Content {
  const place = placeIn(raw)
  if (place !== null) return { ...WORDS, attachment: 'location', name: place }
  const text = plainText(raw)
  if (text.startsWith('「')) return readQuoteLine(text)
  // Lines of WeChat's own are short; long text is not searched.
  if (text.length > 400) return { ...WORDS, text }
  const recalled = RECALLED.exec(text)
  if (recalled !== null) return { kind: 'recall', recalled: null, by: recalled[1] ?? null }
  if (SYSTEM_LINES.some((line) => line.test(text))) return { kind: 'system' }
  return standsForCard(text) ? cardOf(Type.Text, raw) : { ...WORDS, text }
}

/** A reply under a quote that is text; what is quoted may be the XML of a card, and then nothing but it have come. */
function readQuoteLine(text: string): Content {
  const short = shortQuote(text)
  if (short !== null) return { ...WORDS, text: short }
  const colon = text.slice(0, 60).search(/[:：]/u)
  return colon > 0 && xmlIn(text.slice(colon + 1)) !== null
    ? cardOf(Type.Text, text)
    : { ...WORDS, text }
}

/** wechaty's own convention is the bare id as text; the XML and the line are what puppets really give. */
function readRecall(raw: string): Content {
  const line = readLine(raw)
  if (line.kind !== 'words') return line
  const id = raw.trim()
  return /^\S{1,128}$/u.test(id) ? { kind: 'recall', recalled: id, by: null } : { kind: 'system' }
}

function readSystem(xml: Xml): Content {
  const revoke = xmlAt(xml, 'sysmsg', 'revokemsg')
  if (revoke === undefined) return { kind: 'system' }
  const ids = [xmlText(revoke, 'newmsgid'), xmlText(revoke, 'msgid')].map((id) => id.trim())
  const recalled = ids.find((id) => id !== '' && id !== '0') ?? null
  const by = RECALLED.exec(xmlText(revoke, 'replacemsg'))?.[1] ?? null
  return { kind: 'recall', recalled, by }
}

function attachmentOf(type: PUPPET.types.Message): Attachment['kind'] | null {
  switch (type) {
    case Type.Image:
      return 'image'
    case Type.Attachment:
      return 'file'
    case Type.Audio:
      return 'voice'
    case Type.Video:
      return 'video'
    case Type.Location:
      return 'location'
    default:
      return null
  }
}

function placeOf(xml: Xml): string {
  const place = xmlAt(xml, 'msg', 'location')
  return xmlText(place, '@poiname') || xmlText(place, '@label')
}
