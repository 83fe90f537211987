import { standsForCard, xmlIn } from './card.ts'

/** WeChat makes a minute of a voice at most. */
const LONGEST = 600
/** A path, an address, an id or bytes: nothing that anybody said has such a word. */
const NO_SPEECH = /\.(?:amr|mp3|silk?|slk|wav|m4a|ogg)\b|:\/\/|[\w+/=@-]{16,}/iu
const HAN = /\p{Script=Han}.*\p{Script=Han}/su

/**
 * What was said in a voice, where the gateway tells WeChat's own writing of it as the message's text (official accounts
 * do); empty where it tells the voice's XML, a file's name or a place-holder, as most do.
 */
export function spokenIn(raw: string): string {
  const text = raw.trim()
  if (text.length > LONGEST || xmlIn(text) !== null || standsForCard(text)) return ''
  return HAN.test(text) && !NO_SPEECH.test(text) ? text : ''
}
