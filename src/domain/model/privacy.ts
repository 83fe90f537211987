import type { Street } from './area.ts'
import type { Case } from './case.ts'
import { sensitive } from './category.ts'
import type { Address } from './post.ts'

/** A mobile telephone's number. */
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/g
/** A body's temperature, an illness, or what is said of those who may carry one. */
const HEALTH =
  /(?<![\d.])(?:3[4-9]|4[0-3])(?:[.．点]\d| ?(?:℃|度))|发烧|发热|[高低退]烧|咳嗽|气短|胸闷|腹泻|拉肚子|乏力|[咽嗓].{0,2}[痛疼]|呕吐|确诊|疑似|阳性|肺炎|新冠|感冒|流感|密接|隔离(?![栏带墩桩网护开])|居家观察/

/** Whether an address is a residents' group. */
export function amongResidents(street: Street, address: Address): boolean {
  const seat = address.kind === 'group' ? street.seats.get(address.topic) : undefined
  return seat?.kind === 'area' && seat.level === 'building'
}

/** What a residents' group hears only the number of: anyone's health, and what was told in confidence. */
export function hushed(about: Case): boolean {
  return sensitive(about.category) || HEALTH.test(about.text) || confided(about)
}

/** A report made to the bot alone is not for the neighbours, unless something is broken or there is danger. */
function confided({ kind, category, urgent, from }: Case): boolean {
  if (kind !== 'report' || from.kind !== 'contact') return false
  return category === 'dispute' || (category !== 'repair' && !urgent)
}

/** Free words as a residents' group may read them: no telephone number, and none at all where they tell of anyone's health. */
export function discreet(words: string): string {
  return HEALTH.test(words) ? '' : words.replace(PHONE, '（号码略）')
}

/** What of free words on a case may be read at an address. */
export function wordsFor(street: Street, address: Address, about: Case, words: string): string {
  if (!amongResidents(street, address)) return words
  return hushed(about) ? '' : discreet(words)
}
