import type { Utterance } from '../utterance.ts'

/** How a notice's number is written: N8. */
export const NUMBER = '[Nn] ?(\\d{1,6})(?![\\d.])'

const QUOTED = /[Nn] ?(\d{1,6})/

/** The notice whose post, or what was said back of it, is replied to; null where none is. */
export function quotedNotice({ quote }: Utterance): number | null {
  const found = quote?.bot === true ? QUOTED.exec(quote.text) : null
  return found === null ? null : Number(found[1])
}

/** What is said of a notice: by its number before the word or behind it, or by the word alone in a reply to its post. */
export function noticeAndRest(
  utterance: Utterance,
  word: string,
): { readonly notice: number; readonly start: number } | null {
  const { text } = utterance
  const behind = new RegExp(`^[\\s,]*(?:${word})[\\s:,]*(?:通知)?[\\s]*${NUMBER}`).exec(text)
  const before =
    behind ?? new RegExp(`^[\\s,]*${NUMBER}[\\s:,]*(?:通知)?[\\s]*(?:${word})`).exec(text)
  if (before !== null) return { notice: Number(before[1]), start: before[0].length }
  const quoted = quotedNotice(utterance)
  const alone = quoted === null ? null : new RegExp(`^[\\s,]*(?:${word})`).exec(text)
  return quoted === null || alone === null ? null : { notice: quoted, start: alone[0].length }
}

/** Nothing behind but a courtesy and an end. */
export const ENDS = /^[\s,]*(?:吧|了|啦|一下|呗|哈)*[\s。!~?]*$/
