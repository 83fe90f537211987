/** Kinds of what is no speech, as bots and clients write them before a title: `[链接] …`. */
const TITLED =
  '链接|网页|小程序|视频号(?:视频|名片|直播)?|文件|视频|音乐|名片|个人名片|微信红包|转账|微信转账|动画表情|(?:合并)?聊天记录|群公告|位置|地理位置|共享实时位置|直播|商品|笔记|卡券|卡片|(?:语音|视频)?通话|Link|Mini ?Program|Channels?|File|Video|Music|Contact ?Card|Red ?Packet|Transfer|Sticker|Chat ?History|Group ?Notice|Location'
/** … and those behind which a person's own words may stand: nothing but them is no speech. */
const ALONE = '图片|照片|表情|语音|Photo|Image|Picture|Emoji|Voice|Audio'

const LINE = new RegExp(
  `^\\s*\\[(?:(?:${TITLED})\\]|(?:${ALONE})\\]\\s*(?:\\d{1,3}\\s*(?:秒|s|"|″|'')?)?\\s*$)`,
  'iu',
)

/** What stands there instead of a message that a client cannot show, and a call's note: whole lines of WeChat's own. */
const INSTEAD = [
  /^.{0,40}请在手机上查看[。.\]]?$/u,
  /^\[?当前.{0,8}版本(?:暂)?不支持(?:展示|查看)?该内容.{0,20}$/u,
  /^\[?(?:收到一条)?(?:暂)?不支持的?(?:消息|消息类型)\]?[。.]?$/u,
  /^(?:语音|视频)?通话(?:时长|中断|已取消|已拒绝)\s*[\d:：]*$/u,
]

/** Whether a line of text stands for a card, a sticker, a call: what nobody wrote. */
export function standsForCard(text: string): boolean {
  return LINE.test(text.slice(0, 60)) || (text.length < 80 && INSTEAD.some((all) => all.test(text)))
}

/** WeChat's XML begins so; behind it another element must come, for somebody may write `<msg>`. */
const XML =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:msg|appmsg|sysmsg|voip\w{0,24}|recordinfo|msgsource|emoji|location)[\s>/]/iu
const ELEMENT = /<\/?[a-z?][\w.-]*[\s>/]/giu
/** In groups some puppets put `wxid_…:` and a line break before the XML. */
const SENDER_LINE = /^[\w@.-]{1,64}:\s{0,8}(?:<br\s{0,8}\/?>\s{0,8})?(?=<|&lt;)/u

/** WeChat's XML in the text of a message, as it was before a web client escaped it; null where there is none. */
export function xmlIn(raw: string): string | null {
  const bare = raw.replace(SENDER_LINE, '')
  const text = /^\s*&lt;/u.test(bare) ? unescaped(bare) : bare
  const begun = /^\s*<\?xml[^>]{0,200}(?:\?>\s*$|$)/iu.test(text.slice(0, 300))
  if (!begun && !XML.test(text)) return null
  return begun || (text.slice(0, 5_000).match(ELEMENT)?.length ?? 0) > 1 ? text : null
}

function unescaped(text: string): string {
  return text
    .replace(/<br\s*\/?>/giu, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** A place as the web client gives it: its name, and where the picture of the map is. */
const WEB_PLACE =
  /^(.{1,200}?):\s*(?:<br\s*\/?>|\n)\/cgi-bin\/mmwebwx-bin\/webwxgetpubliclinkimg\?/u

/** The name of a place that came as text; null where it is none. */
export function placeIn(raw: string): string | null {
  return WEB_PLACE.exec(raw.slice(0, 400))?.[1] ?? null
}

/** The last of a rule under a quote in a text. */
const RULE = /^」 ?\r?\n ?[-—–_ ]{3,}\r?\n/u
/** So much of what is quoted tells which post it is. */
const QUOTED = 2_000

/** A quote as text, 「name：…」, of which the middle is left out where it is absurdly long; null where no reply stands under it. */
export function shortQuote(text: string): string | null {
  let at = text.length
  for (let tries = 0; tries < 30 && at > 0; tries++) {
    at = text.lastIndexOf('」', at - 1)
    if (at <= 0) return null
    if (RULE.test(text.slice(at, at + 80)))
      return at <= QUOTED ? text : `${text.slice(0, QUOTED)}…${text.slice(at)}`
  }
  return null
}
