import type { ChainEntry } from '../chat/chat.ts'
import type { Saying } from './world.ts'

/**
 * What a gateway hands on for a quote, a #接龙 and a recall: WeChat's own XML, as the phone sends it.
 * The names and the nesting are WeChat's (`refermsg`, `solitaire_info` with `<r>offset-length</r>`).
 */
export function quoteXml(text: string, quoted: Saying, quotedName: string): string {
  return appmsg(
    57,
    text,
    `<refermsg><type>1</type><svrid>${escape(quoted.id)}</svrid>` +
      `<fromusr>${escape(quoted.from)}</fromusr><displayname>${escape(quotedName)}</displayname>` +
      `<content>${escape(quoted.text)}</content></refermsg>`,
  )
}

/** A #接龙 whose entries stand in `text` one after another. */
export function chainXml(text: string, entries: readonly ChainEntry[]): string {
  let searched = text.indexOf('\n1. ')
  const items = entries.map((entry, index) => {
    const number = `\n${index + 1}. `
    const offset = text.indexOf(number + entry.text, Math.max(searched, 0)) + number.length
    searched = offset + entry.text.length
    const seconds = Math.floor(entry.at / 1000)
    return (
      `<i><u>${escape(entry.writer)}</u><h>0</h><s>.</s><t>${seconds}</t>` +
      `<r>${offset}-${entry.text.length}</r></i>`
    )
  })
  const solitaire = `<solitaire><s>.</s><content><s>${items.length}</s>${items.join('')}</content></solitaire>`
  return appmsg(
    53,
    text,
    `<extinfo><solitaire_info><![CDATA[${solitaire}]]></solitaire_info></extinfo>`,
  )
}

/** The notice that a message was taken back. */
export function revokeXml(recalled: string, name: string): string {
  return (
    `<sysmsg type="revokemsg"><revokemsg><msgid>${escape(recalled)}</msgid>` +
    `<newmsgid>${escape(recalled)}</newmsgid>` +
    `<replacemsg><![CDATA["${name.replaceAll(']]>', '')}" 撤回了一条消息]]></replacemsg></revokemsg></sysmsg>`
  )
}

function appmsg(type: number, title: string, inner: string): string {
  return `<?xml version="1.0"?>\n<msg><appmsg appid="" sdkver="0"><title>${escape(title)}</title><des /><type>${type}</type>${inner}</appmsg></msg>`
}

/** Markup is escaped, and what XML 1.0 cannot hold is dropped, as WeChat does. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(UNSPEAKABLE, '')
}

// biome would have control characters in a pattern spelled as escapes of the RegExp constructor.
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
