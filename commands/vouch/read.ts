// Played by: a-stranger-changes-no-roster.chat
import { readAlias } from '../../src/language/alias.ts'
import { characterClass } from '../../src/language/character-class.ts'
import type { Utterance } from '../../src/language/utterance.ts'

/** Staff say who lives in the building (认人), or take it back. */
export interface VouchFields {
  readonly household: string
  /** Null only where it is taken back: whoever is known there. */
  readonly name: string | null
  /** Taken back, or they live there no more. */
  readonly back: boolean
  /** Said in the command's word, or in a reply to what the bot asked; else it may as well be talk. */
  readonly plain: boolean
}

export function read(utterance: Utterance): { fields: VouchFields; left: number } | null {
  const fields = readAnswer(utterance) ?? readWord(utterance) ?? readVouched(utterance)
  return fields === null ? null : { fields, left: 0 }
}

/** What the bot wrote for the captain to say. */
const ASKED = /「登记 ([^」]{1,60})」/
const WELL =
  /^[\s,。]*(?:可以|能行?|行|好|放心|没问题|没事|认识|认得|同意|准了?|是的?|对|嗯|ok)[^?]{0,14}$/i
const KNOWN = /(?:是|住)(?:我们|咱们?)?(?:这个?|本)?(?:[\d\-栋幢号楼单元室]{1,10}|楼|院)里?的/
const DENIED = /[?]|吗|谁|[不别]|没(?!问题|事)/

/** A reply to what the bot said when it refused, or asked the captain: 可以, 放心，她是602的. */
function readAnswer({ text, quote }: Utterance): VouchFields | null {
  if (quote === null || !quote.bot || text.length > 24) return null
  const asked = ASKED.exec(quote.text)?.[1]
  if (asked === undefined || DENIED.test(text) || !(WELL.test(text) || KNOWN.test(text)))
    return null
  const { household, name } = readAlias(asked)
  return household === null || name === '' ? null : { household, name, back: false, plain: true }
}

const BACK = /^[\s,]*(?:请|麻烦)?(退出|认错了?|(?:取消|撤销|撤掉)登记|认人)[\s:,]*/
const LONGEST = 40

function readWord({ text, typed, shows }: Utterance): VouchFields | null {
  if (!shows(SAYING) || text.length > LONGEST) return null
  const begun = BACK.exec(text)
  if (begun === null) return null
  const { household, name } = readAlias(
    typed(begun[0].length, text.length).replace(/[\s。!！,，]+$/, ''),
  )
  const back = begun[1] !== '认人'
  if (household === null || name.length > 16 || (name === '' && !back)) return null
  return { household, name: name === '' ? null : name, back, plain: true }
}

const SAYING = characterClass('退错消销撤认')
const TELLING = characterClass('是认住')
const PERSON = '(?![我你他她它您俺咱谁哪这那])((?:(?!的)[\\u4e00-\\u9fffA-Za-z]){2,8}?)'
const OURS = '(?:我们|咱们?)(?:这个?)?[楼栋院]里?的(?:人|住户|邻居)?'
const SURE = '(?:,?(?:放心|没问题|可以的?|我认识|我认得))*'
/** 1-602的王芳是我们楼的; 1-602王芳我认识. */
const DOOR_FIRST = new RegExp(
  `^的?[\\s,]*${PERSON}(?:就?是${OURS}|我(?:认识|认得))的?${SURE}[\\s。!~]*$`,
)
/** 王芳是1-602的; 王芳住1-602，我认识. */
const NAME_FIRST = new RegExp(`^[\\s,]*(?:放心[\\s,]*)?${PERSON}(?:就?是|就?住在?)[\\s]*$`)
const NAME_FIRST_END = new RegExp(`^的?(?:人|住户|邻居)?${SURE}[\\s。!~]*$`)

/** Said as neighbours say it, without a word of ours. */
function readVouched({ text, parts, typed, shows }: Utterance): VouchFields | null {
  if (!shows(TELLING) || text.length > LONGEST || DENIED.test(text)) return null
  if (!/\d{3}/.test(text)) return null
  const home = parts().find((part) => part.kind === 'address' && part.household !== null)
  if (home?.kind !== 'address' || home.household === null) return null
  const [before, behind] = [text.slice(0, home.start), text.slice(home.end)]
  const first = /^[\s,]*(?:放心[\s,]*)?$/.test(before) ? DOOR_FIRST.exec(behind) : null
  const last = NAME_FIRST_END.test(behind) ? NAME_FIRST.exec(before) : null
  const name = first?.[1] ?? last?.[1]
  if (name === undefined) return null
  const from = first === null ? text.indexOf(name) : text.indexOf(name, home.end)
  const as = typed(from, from + name.length)
  return { household: home.household, name: as, back: false, plain: false }
}
