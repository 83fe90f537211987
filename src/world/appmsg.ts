import type { ChainEntry } from '../chat/chat.ts'
import type { Saying } from './happening.ts'

/**
 * What a gateway hands on for a quote, a #接龙 and a recall: WeChat's own XML, as the phone sends it.
 * The names and the nesting are WeChat's (`refermsg`, `solitaire_info` with `<r>offset-length</r>`).
 */
export function quoteXml(text: string, quoted: Saying, quotedName: string): string {
  return appmsg(
    57,
    text,
    `<refermsg><type>1</type><svrid>${escaped(quoted.id)}</svrid><fromusr>${escaped(quoted.from)}</fromusr>` +
      `<chatusr>${escaped(quoted.from)}</chatusr><displayname>${escaped(quotedName)}</displayname>` +
      `<content>${escaped(quoted.text)}</content></refermsg>`,
  )
}

/** A #接龙 whose entries stand in `text` one after another. */
export function chainXml(said: string, entries: readonly ChainEntry[]): string {
  const text = speakable(said)
  let searched = 0
  const items = entries.map((entry, index) => {
    const [number, words] = [`\n${index + 1}. `, speakable(entry.text)]
    const offset = text.indexOf(number + words, searched) + number.length
    searched = offset + words.length
    const seconds = Math.floor(entry.at / 1000)
    return (
      `<i><u>${escaped(entry.writer)}</u><h>0</h><s>.</s><t>${seconds}</t>` +
      `<r>${offset}-${words.length}</r></i>`
    )
  })
  const solitaire = `<solitaire><s>.</s><content><s>${items.length}</s>${items.join('')}</content></solitaire>`
  return appmsg(
    53,
    text,
    `<extinfo><solitaire_info><![CDATA[${solitaire}]]></solitaire_info></extinfo>`,
  )
}

/** A card of one kind: a link, a mini-program, a record of what was said elsewhere. */
export function cardXml(type: number, title: string): string {
  return appmsg(
    type,
    title,
    `<url>https://example.com/</url><recorditem>${escaped(title)}</recorditem>`,
  )
}

/** The notice that a message was taken back. */
export function revokeXml(recalled: string, name: string): string {
  return (
    `<sysmsg type="revokemsg"><revokemsg><msgid>${escaped(recalled)}</msgid>` +
    `<newmsgid>${escaped(recalled)}</newmsgid>` +
    `<replacemsg><![CDATA["${name.replaceAll(']]>', '')}" 撤回了一条消息]]></replacemsg></revokemsg></sysmsg>`
  )
}

function appmsg(type: number, title: string, inner: string): string {
  return `<?xml version="1.0"?>\n<msg><appmsg appid="" sdkver="0"><title>${escaped(title)}</title><des /><type>${type}</type>${inner}</appmsg></msg>`
}

function escaped(text: string): string {
  return speakable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What XML 1.0 cannot hold is dropped, as WeChat does. */
function speakable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
}
