import * as PUPPET from 'wechaty-puppet'
import { cardXml, chainXml, quoteXml } from './appmsg.ts'
import type { CardKind, Saying } from './happening.ts'
import type { Manner } from './manner.ts'

const Type = PUPPET.types.Message

/** The part of a payload that tells what was said. */
export type Handed = Pick<PUPPET.payloads.Message, 'type' | 'text' | 'filename'>

/** What the gateway hands over of a message, in one manner of many. `shown` is the name that a speaker has there. */
export function handedOver(
  saying: Saying,
  manner: Manner,
  shown: (said: Saying) => string,
): Handed {
  const { text, quotes, chain, enclosure, card } = saying
  if (enclosure !== null)
    return { type: enclosureType(enclosure.kind), text, filename: enclosure.name }
  if (card !== null) return cardHanded(card, text, manner)
  if (quotes !== null) return quoteHanded(text, quotes, manner, shown(quotes))
  // WeChat's own cut of a chain counts characters: its line ends stay.
  if (chain !== null) return { type: Type.GroupNote, text: chainXml(text, chain) }
  return { type: Type.Text, text: text.replaceAll('\n', manner.breaks) }
}

/** The ids of those who are mentioned. Who mentions themselves as well calls everybody. */
export function idsHanded({ from, mentions }: Saying, manner: Manner): readonly string[] {
  if (mentions.includes(from)) return manner.notice === 'ids' ? mentions : [manner.notice]
  return manner.mentions === 'ids' ? mentions : []
}

function quoteHanded(text: string, quoted: Saying, manner: Manner, name: string): Handed {
  switch (manner.quote) {
    case 'xml':
      return { type: Type.Unknown, text: quoteXml(text, quoted, name) }
    case 'ids':
      return { type: Type.Unknown, text: quoteXml(text, quoted, '') }
    case 'text': {
      const rule = '- - - - - - - - - - - - - - -'
      return { type: Type.Text, text: `「${name}：${quoted.text}」\n${rule}\n${text}` }
    }
  }
}

/** Kinds of cards: their type in wechaty, the number in WeChat's XML, and the word of a line. */
const CARDS: Readonly<Record<CardKind, readonly [PUPPET.types.Message, number, string]>> = {
  link: [Type.Url, 5, '链接'],
  'mini-program': [Type.MiniProgram, 33, '小程序'],
  record: [Type.ChatHistory, 19, '聊天记录'],
  'red-packet': [Type.RedEnvelope, 2001, '微信红包'],
  transfer: [Type.Transfer, 2000, '转账'],
  music: [Type.Url, 3, '音乐'],
  channel: [Type.Unknown, 51, '视频号'],
  notice: [Type.Unknown, 87, '群公告'],
}

function cardHanded(kind: CardKind, title: string, manner: Manner): Handed {
  const [type, number, word] = CARDS[kind]
  const xml = cardXml(number, title)
  switch (manner.card) {
    case 'typed':
      return { type, text: xml }
    case 'unknown':
      return { type: Type.Unknown, text: xml }
    case 'text':
      return { type: Type.Text, text: `wxid_x:\n${xml}` }
    case 'escaped': {
      const safe = xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      return { type: Type.Text, text: safe.replaceAll('\n', '<br/>') }
    }
    case 'line':
      return { type: Type.Text, text: `[${word}] ${title}` }
  }
}

function enclosureType(kind: NonNullable<Saying['enclosure']>['kind']): PUPPET.types.Message {
  switch (kind) {
    case 'image':
      return Type.Image
    case 'file':
      return Type.Attachment
    case 'voice':
      return Type.Audio
    case 'video':
      return Type.Video
    case 'location':
      return Type.Location
  }
}
