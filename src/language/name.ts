import { wordAt } from './lexicon.ts'
import { isChineseNumeral } from './numeral.ts'
import { phrases } from './phrase.ts'
import { ADDRESS } from './words/people/address.ts'
import { DOUBLE_SURNAME } from './words/people/double-surname.ts'
import { ELDER_TITLE } from './words/people/elder.ts'
import { SURNAME } from './words/people/surname.ts'

/** The commonest surnames; rarer ones are known by what stands behind them (姐, 师傅 …) or from the speaker's alias. */
const SURNAMES = new Set(SURNAME.trim().split('\n'))
const COMPOUND = new Set(DOUBLE_SURNAME.trim().split('\n'))
/** What a name may begin with. */
const BEGINS = new Set([
  ...SURNAMES,
  ...[...COMPOUND].map((name) => name.charAt(0)),
  '小',
  '老',
  '阿',
  '你',
  '恁',
])
const SUFFIX = phrases(ADDRESS, 'y')
const SUFFIX_BEGINS = new Set(
  '队班站所科院校阿大奶爷师老警医护女先小同姐主书经婆哥叔姨嫂婶工总妈爸伯头家',
)
const FOLLOWS = /[\s0-9:,.;。、(（!~]|$|[是也家的在都报]|体温|正常|一切|全|三十|卅|今/y
const FAMILY = /两口|一家|夫妻|家[里的]?|体温|他|是[三3]|[三3][十0-9]/y
/** A surname by itself, its reading behind it: 刘 36.4, 刘36.4. */
const ALONE = /[\s:]{1,2}(?=[34三四])|(?=3[5-9]\.\d)/y
const CJK = /[\u4e00-\u9fff]/
/** A given name. */
const GIVEN = /^(?:(?![是的在我])[\u4e00-\u9fff])+$/

/** Whether a person's name may begin with a character. */
export function beginsName(char: string): boolean {
  return BEGINS.has(char)
}

const FAMILIAR = new Set('小老阿')

/** The end of the person's name that begins at a place of a folded text; null where none does. */
export function nameEnd(text: string, at: number, bound: boolean): number | null {
  const first = text.charAt(at)
  if (!BEGINS.has(first) || at + 1 >= text.length) return null
  const second = text.charAt(at + 1)
  if (!CJK.test(second))
    return bound && SURNAMES.has(first) && isAlone(text, at + 1) ? at + 1 : null
  if (first === '你' || first === '恁') return elderEnd(text, at + 1)
  if (FAMILIAR.has(first) && !isChineseNumeral(second)) {
    FAMILY.lastIndex = at + 2
    if (SURNAMES.has(second) || FAMILY.test(text)) return suffixed(text, at + 2) ?? at + 2
  }
  const width = COMPOUND.has(first + second) ? 2 : SURNAMES.has(first) ? 1 : 0
  if (width === 0) return null
  if (bound && isAlone(text, at + width)) return at + width
  const titled = suffixed(text, at + width)
  if (titled !== null) return titled
  if (!bound) return null
  for (const given of [2, 1]) {
    const end = at + width + given
    const name = text.slice(at + width, end)
    if (name.length !== given || !GIVEN.test(name)) continue
    FOLLOWS.lastIndex = end
    if (!FOLLOWS.test(text)) continue
    const word = wordAt(text, at + width)
    if (word === null || at + width + word.word.length <= end) return end
  }
  return null
}

/** How the old call themselves to the young: 你刘姨. */
const ELDER = phrases(ELDER_TITLE, 'y')

function elderEnd(text: string, at: number): number | null {
  ELDER.lastIndex = at + 1
  return SURNAMES.has(text.charAt(at)) && ELDER.test(text) ? ELDER.lastIndex : null
}

function isAlone(text: string, at: number): boolean {
  ALONE.lastIndex = at
  return ALONE.test(text)
}

function suffixed(text: string, at: number): number | null {
  if (!SUFFIX_BEGINS.has(text.charAt(at))) return null
  SUFFIX.lastIndex = at
  return SUFFIX.test(text) ? SUFFIX.lastIndex : null
}

/** A surname and what its bearers are called by: 赵叔, 老赵, 赵家. */
const CALLED = new RegExp(`^(?:[老小阿你恁])?(.{1,2}?)(?:${SUFFIX.source}|家)?$`, 'u')

/** The surname of who is called by no more than it: 赵叔, 老赵; null where a name says more, or no surname. */
export function surnameCalled(name: string): string | null {
  const surname = CALLED.exec(name)?.[1]
  if (surname === undefined || surname === name) return null
  return SURNAMES.has(surname) || COMPOUND.has(surname) ? surname : null
}

/** The surname that a name of any length begins with, behind 老 or 小: 赵奶奶, 赵大明, 老赵. */
export function surnameOf(name: string): string | null {
  const plain = /^[老小阿](?=.)/u.test(name) ? name.slice(1) : name
  const compound = plain.slice(0, 2)
  if (COMPOUND.has(compound)) return compound
  return SURNAMES.has(plain.charAt(0)) && plain.length > (plain === name ? 1 : 0)
    ? plain.charAt(0)
    : null
}
