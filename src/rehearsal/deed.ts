import type { Attachment } from '../chat/chat.ts'

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
    }
  /** Takes back the speaker's last message there. */
  | { readonly kind: 'recall' }
  | { readonly kind: 'join' }
  | { readonly kind: 'leave' }
  /** Answers by quoting the bot's post about a case. */
  | { readonly kind: 'quote'; readonly number: number; readonly text: string }

const ENCLOSURES: Readonly<Record<string, { what: Attachment['kind']; name: string }>> = {
  图片: { what: 'image', name: '图片.jpg' },
  文件: { what: 'file', name: '文件.pdf' },
  语音: { what: 'voice', name: '语音.mp3' },
  视频: { what: 'video', name: '视频.mp4' },
  位置: { what: 'location', name: '位置' },
}

/** The deeds as they are written, for who wrote another. */
export const DEEDS =
  '(图片 a.jpg) (图片 a.jpg 收不到) (文件 a.xlsx) (语音 12) (撤回) (入群) (退群) (引用 3) …'

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
  const bracketed = /^([(（])([^()（）\n]*)[)）]$/.exec(message.trim())
  if (bracketed === null) return { kind: 'text', text: message }
  const [, bracket, inside = ''] = bracketed
  const deed = named(inside.trim())
  if (deed !== null) return deed
  return bracket === '(' ? null : { kind: 'text', text: message }
}

function named(words: string): Deed | null {
  const [name = '', ...rest] = words.split(/\s+/)
  const enclosure = ENCLOSURES[name]
  if (enclosure !== undefined) {
    const { what } = enclosure
    const trouble = troubleOf(rest.at(-1) ?? '')
    const said = (trouble === null ? rest : rest.slice(0, -1)).join(' ')
    if (what === 'voice' && /^\d+$/.test(said))
      return { kind: 'enclosure', what, name: `${said}秒.mp3`, trouble }
    return { kind: 'enclosure', what, name: said || enclosure.name, trouble }
  }
  switch (words) {
    case '撤回':
      return { kind: 'recall' }
    case '入群':
      return { kind: 'join' }
    case '退群':
      return { kind: 'leave' }
    default:
      return null
  }
}
