import { types } from 'wechaty-puppet'
import type { Chance } from '../faults/chance.ts'
import { code, mark } from './nasty-text.ts'

const TYPES: readonly [number, ...number[]] = [
  types.Message.Unknown,
  types.Message.Text,
  types.Message.Text,
  types.Message.Attachment,
  types.Message.Audio,
  types.Message.Contact,
  types.Message.Emoticon,
  types.Message.Image,
  types.Message.Location,
  types.Message.MiniProgram,
  types.Message.GroupNote,
  types.Message.Recalled,
  types.Message.Url,
  types.Message.Video,
  9_999,
]

/** The type of a payload, right or wrong for what is in it. */
export function typeOf(chance: Chance): number {
  return chance.pick(TYPES)
}

/** A text as WeChat's XML would carry it, sound or broken; ids are those of messages there were. */
export function cardOf(text: string, id: string, chance: Chance): string {
  const card = chance.pick(CARDS)(escaped(text, chance), id, chance)
  if (chance.happens(0.7)) return card
  const at = chance.between(0, card.length)
  const bad = chance.pick(['', '<', '>', '&', '</msg>', '<![CDATA[', '\u0000'] as const)
  return chance.happens(0.5)
    ? card.slice(0, at) + bad
    : card.slice(0, at) + bad + mark(chance) + card.slice(at)
}

function escaped(text: string, chance: Chance): string {
  if (chance.happens(0.3)) return text
  if (chance.happens(0.3)) return `<![CDATA[${text}]]>`
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const CARDS: readonly [Card, ...Card[]] = [
  // A reply that quotes.
  (text, id, chance) =>
    `<msg><appmsg><title>${text}</title><type>57</type><refermsg><type>1</type><svrid>${id}</svrid>` +
    `<displayname>${chance.pick(['小微', '李姐', ''])}</displayname><content>【#${chance.between(0, 60)} 报修】${text}` +
    `</content></refermsg></appmsg></msg>`,
  // A chain with its writers.
  (text, _, chance) =>
    `<?xml version="1.0"?>\n<msg><appmsg><title>#接龙\n${text}\n1. 1-502 张三 36.5\n2. ${text}</title>` +
    `<type>53</type><extinfo><solitaire_info><solitaire><content>${entries(chance)}</content>` +
    `</solitaire></solitaire_info></extinfo></appmsg></msg>`,
  // Taken back.
  (_, id, chance) =>
    `<sysmsg type="revokemsg"><revokemsg><session>1@chatroom</session><msgid>${chance.between(0, 9)}</msgid>` +
    `<newmsgid>${id}</newmsgid><replacemsg>"${code(chance)}" 撤回了一条消息</replacemsg></revokemsg></sysmsg>`,
  (_, id) => id,
  (text) => `"${text}" 撤回了一条消息`,
  (text) => `"${text}"邀请"${text}"加入了群聊`,
  (text) => `我通过了你的朋友验证请求，现在我们可以开始聊天了${text}`,
  // What is sent on: of every kind, as XML, escaped, behind its writer, as a line.
  (text, _, chance) => sentOn(text, chance),
  (text, _, chance) => `wxid_1:\n${sentOn(text, chance)}`,
  (text, _, chance) =>
    sentOn(text, chance).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text, _, chance) =>
    `[${chance.pick(['链接', '小程序', '视频号', '文件', '图片', 'Link'])}] ${text}`,
  (text, _, chance) =>
    `「${chance.pick(['小微', '小微笑', '九水街道小助手'])}：${sentOn(text, chance)}」\r\n- - - - - -\r\n${text}`,
  (text) =>
    `<voipmsg type="VoIPBubbleMsg"><VoIPBubbleMsg><msg>${text}</msg></VoIPBubbleMsg></voipmsg>`,
  // Whatever it is, and nothing around it.
  (text) => text,
  // A place, a file, a name card, a link, a picture of the web client.
  (text, _, chance) =>
    `<msg><location x="${chance.between(-200, 200)}" y="?" poiname="${text}" label="${text}"/></msg>`,
  (text) => `<msg><appmsg><title>${text}</title><type>6</type></appmsg></msg>`,
  (text) => `<msg username="gh_1" nickname="${text}" alias="" />`,
  (text) => `wxid_1:\n<appmsg><title>${text}</title><type>5</type><url>${text}</url></appmsg>`,
  (text) =>
    `${text}<br/><span class="emoji emoji1f6370"></span><img class="qqemoji" text="[${text}]">`,
  (text, _, chance) => '<a>'.repeat(chance.between(1, 3_000)) + text,
]

function sentOn(text: string, chance: Chance): string {
  const kind = chance.pick([1, 3, 5, 6, 19, 33, 36, 51, 63, 74, 76, 87, 2000, 2001, 9_999] as const)
  const long = chance.happens(0.02) ? text.repeat(200) : text
  return (
    `<?xml version="1.0"?>\n<msg><appmsg appid=""><title>${text}</title><des>${long}</des><type>${kind}</type>` +
    `<recorditem>${long}</recorditem></appmsg></msg>`
  )
}

type Card = (text: string, id: string, chance: Chance) => string

function entries(chance: Chance): string {
  return Array.from(
    { length: chance.between(1, 12) },
    () =>
      `<i><u>${chance.pick(['lijie', 'wx_1号楼_1-101', '', '__proto__'])}</u>` +
      `<r>${chance.between(0, 90)}-${chance.between(0, 99_999)}</r><t>${chance.between(-1, 2 ** 31)}</t></i>`,
  ).join('')
}
