import type { Attachment } from '../chat/chat.ts'
import type { CardKind } from '../world/happening.ts'

/** What is wrong with what was sent: it can be had after so many minutes (never: null), or is more than is kept. */
export type Trouble =
  | { readonly kind: 'late'; readonly minutes: number | null }
  | { readonly kind: 'too large' }

/** What someone does in a chat. */
export type Deed =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'enclosure'
      readonly what: Attachment['kind']
      readonly name: string
      readonly trouble: Trouble | null
      /** What WeChat itself makes of a voice; empty where nothing is known. */
      readonly text: string
    }
  /** Sends on what is no speech, whatever its title says. */
  | { readonly kind: 'card'; readonly what: CardKind; readonly title: string }
  /** Tells everybody something (群公告). */
  | { readonly kind: 'notice'; readonly text: string }
  /** Takes back the speaker's last message there; WeChat may tell only that they did. */
  | { readonly kind: 'recall'; readonly named: boolean }
  | { readonly kind: 'join' }
  | { readonly kind: 'leave' }
  /** Calls the group otherwise. */
  | { readonly kind: 'retitle'; readonly to: string }
  /** Puts the bot out of the group, or takes it in again. */
  | { readonly kind: 'expel' }
  | { readonly kind: 'admit' }
  /** Makes a group of that name, with these people and the bot. */
  | { readonly kind: 'found'; readonly called: string; readonly people: readonly string[] }
  /** Asks to be the bot's friend. */
  | { readonly kind: 'befriend'; readonly hello: string }
  /** Answers by quoting the bot's post about a case. */
  | { readonly kind: 'quote'; readonly number: number; readonly text: string }

const ENCLOSURES: Readonly<Record<string, { what: Attachment['kind']; name: string }>> = {
  图片: { what: 'image', name: '图片.jpg' },
  文件: { what: 'file', name: '文件.pdf' },
  语音: { what: 'voice', name: '语音.mp3' },
  视频: { what: 'video', name: '视频.mp4' },
  位置: { what: 'location', name: '位置' },
}

const CARDS: Readonly<Record<string, CardKind>> = {
  链接: 'link',
  小程序: 'mini-program',
  聊天记录: 'record',
  红包: 'red-packet',
  转账: 'transfer',
  音乐: 'music',
  视频号: 'channel',
  群公告: 'notice',
}

/** How the ends of lines come. */
const BREAKS: Readonly<Record<string, string>> = {
  CRLF: '\r\n',
  CR: '\r',
  '&#x0A;': '&#x0A;',
  '&#10;': '&#10;',
  '\\n': '\\n',
  一行: ' ',
}

/** The deeds as they are written, for who wrote another. */
export const DEEDS =
  '(图片 a.jpg) (图片 a.jpg 收不到) (文件 a.xlsx) (语音 12) (语音) … (撤回) (撤回 只有一行) (入群) (退群) (改群名 新群) (移出) (拉回) (建群 新群：李姐、1-301 王芳) (加好友 我是1-301王芳) (引用 3) … (公告) … (卡片 链接) … (换行 CRLF) …'

/** `收不到`, `5分钟后收到`, `太大`. */
function troubleOf(word: string): Trouble | null {
  if (word === '太大') return { kind: 'too large' }
  if (word === '收不到') return { kind: 'late', minutes: null }
  const minutes = /^(\d+)分钟后收到$/.exec(word)?.[1]
  return minutes === undefined ? null : { kind: 'late', minutes: Number(minutes) }
}

/** What a whole message means; null where it stands in round brackets and is no deed. */
export function deedOf(message: string): Deed | null {
  const quote = /^[(（]引用\s*#?(\d+)[)）]\s*([\s\S]*)$/.exec(message)
  if (quote !== null) return { kind: 'quote', number: Number(quote[1]), text: quote[2] ?? '' }
  const worded = /^\((公告|卡片|换行|语音)(?: +([^()\n]+))?\)[^\S\n]*\n?([\s\S]+)$/.exec(message)
  const deed = worded && wordedDeed(worded[1] ?? '', worded[2]?.trim() ?? '', worded[3] ?? '')
  if (deed !== null) return deed
  const bracketed = /^([(（])([^()（）\n]*)[)）]$/.exec(message.trim())
  if (bracketed === null) return { kind: 'text', text: message }
  const [, bracket, inside = ''] = bracketed
  const bare = named(inside.trim())
  if (bare !== null) return bare
  return bracket === '(' ? null : { kind: 'text', text: message }
}

/** A deed with words behind it. */
function wordedDeed(deed: string, how: string, text: string): Deed | null {
  switch (deed) {
    case '公告':
      return how === '' ? { kind: 'notice', text } : null
    case '语音': {
      const voice = { what: 'voice', name: '语音.mp3', trouble: null } as const
      return how === '' ? { kind: 'enclosure', ...voice, text } : null
    }
    case '卡片': {
      const what = CARDS[how]
      return what === undefined ? null : { kind: 'card', what, title: text }
    }
    default: {
      const breaks = BREAKS[how]
      return breaks === undefined ? null : { kind: 'text', text: text.replaceAll('\n', breaks) }
    }
  }
}

function named(words: string): Deed | null {
  const [name = '', ...rest] = words.split(/\s+/)
  const enclosure = ENCLOSURES[name]
  if (enclosure !== undefined) {
    const { what } = enclosure
    const trouble = troubleOf(rest.at(-1) ?? '')
    const said = (trouble === null ? rest : rest.slice(0, -1)).join(' ')
    if (what === 'voice' && /^\d+$/.test(said))
      return { kind: 'enclosure', what, name: `${said}秒.mp3`, trouble, text: '' }
    return { kind: 'enclosure', what, name: said || enclosure.name, trouble, text: '' }
  }
  if (name === '加好友') return { kind: 'befriend', hello: rest.join(' ') }
  if (name === '改群名' && rest.length > 0) return { kind: 'retitle', to: rest.join(' ') }
  const group = /^建群\s+([^：:]+)[：:](.+)$/.exec(words)
  if (group !== null) {
    const people = (group[2] ?? '').split('、').map((each) => each.trim())
    return { kind: 'found', called: (group[1] ?? '').trim(), people }
  }
  switch (words) {
    case '移出':
      return { kind: 'expel' }
    case '拉回':
      return { kind: 'admit' }
    case '撤回':
      return { kind: 'recall', named: true }
    case '撤回 只有一行':
      return { kind: 'recall', named: false }
    case '入群':
      return { kind: 'join' }
    case '退群':
      return { kind: 'leave' }
    default:
      return null
  }
}
