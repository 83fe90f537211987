/** What stands behind a mention: U+2005 from a phone, a space of any kind from a PC, nothing at the end. */
const SEPARATOR = /[\u2005\u2004\u00a0\u3000\s]/u

/**
 * Whether the text names one of `names` as `@name` (at any place), with a separator or the end behind it.
 * A name typed by hand carries no contact id, and `mentionSelf()` of some puppets misses a group alias,
 * so the text is read as well.
 */
export function mentionsOne(text: string, names: readonly string[]): boolean {
  if (!text.includes('@')) return false
  return names.some((name) => name !== '' && mentionsName(text, name))
}

function mentionsName(text: string, name: string): boolean {
  const needle = `@${name}`
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const behind = text[at + needle.length]
    if (behind === undefined || SEPARATOR.test(behind)) return true
  }
  return false
}

/** Ids that stand for everybody: of an announcement, and of @所有人. */
const EVERYBODY_S_ID = /^(?:announcement|notify)@all$|^@all$/u
const EVERYBODY_S_NAME =
  /(?:^|[\s,，。!！;；:：])[@＠](?:所有人|全体成员|all|everyone)(?=$|\s)|^\s*[@＠](?:所有人|全体成员)/iu

/**
 * Whether something is said to everybody. Some puppets give the ids of all members instead of the mark: then who speaks is
 * among them, whom nobody mentions themselves, or many are whom the text does not name.
 */
export function isToAll(text: string, mentions: readonly string[], sender: string): boolean {
  if (mentions.some((id) => EVERYBODY_S_ID.test(id))) return true
  if (mentions.length > 1 && (mentions.includes(sender) || !/[@＠]/u.test(text))) return true
  return EVERYBODY_S_NAME.test(text.slice(0, 2_000))
}

/**
 * A name of the account's that only the message tells: its id alone is mentioned, and one name stands there. A group alias
 * that was changed is shown before the gateway tells of it. Null where the text names none, or one of `names`.
 */
export function newName(
  text: string,
  mentions: readonly string[],
  account: { readonly id: string; readonly names: readonly string[] },
): string | null {
  if (mentions.length !== 1 || mentions[0] !== account.id) return null
  if (mentionsOne(text, account.names)) return null
  const [name, ...others] = [...text.slice(0, 2_000).matchAll(/@([^@\s]{1,64})(?=\s|$)/gu)]
  return others.length === 0 ? (name?.[1] ?? null) : null
}

/** Whether the account is spoken to: its id first, then its names, unless the ids tell whom each mention means. */
export function isToAccount(
  text: string,
  mentions: readonly string[],
  account: { readonly id: string; readonly names: readonly string[] },
): boolean {
  if (mentions.includes(account.id)) return true
  if (mentions.length > 0 && text.split('@').length - 1 <= mentions.length) return false
  return mentionsOne(text, account.names)
}
