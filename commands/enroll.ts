// Played by: a-stranger-changes-no-roster.chat, a-round-is-written-down.chat
import { placed } from '../src/domain/alert/placed.ts'
import { mayAt } from '../src/domain/case/permission.ts'
import { homesHere } from '../src/domain/case/place.ts'
import { vouchFor } from '../src/domain/case/vouching.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { buildingLabels, doorOf } from '../src/domain/model/household.ts'
import type { Home } from '../src/domain/model/person.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import {
  noSuchHouseholdText,
  registeredText,
  whichBuildingText,
  whichUnitText,
} from '../src/domain/wording/household.ts'
import { householdName } from '../src/domain/wording/name.ts'
import { characterClass } from '../src/language/character-class.ts'
import { isRoom } from '../src/language/clause.ts'
import { numeralAt } from '../src/language/numeral.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Someone says which household is theirs (登记). */
export interface EnrollFields {
  readonly household: string
  readonly name: string | null
  /** How many live there. */
  readonly people: number | null
  readonly phone: string | null
}

export const enroll = command<Utterance, Where, EnrollFields>({
  name: 'enroll',
  labelled: 'register',
  title: '登记',
  words: ['登记', '绑定'],
  who: ['everyone'],
  doubt: 'free-words',
  recall: 'undo',
  help: {
    zh: '登记住户：登记 2-501 张三 3人',
    en: 'Binds the talker to a household.',
    asked: { words: /登记|绑定|房号/, position: 1 },
    pages: { resident: ['报平安', 3] },
  },
  examples: [
    { say: '登记 2-501 张三 3人', gives: { household: '2-501', people: 3, name: '张三' } },
  ],
  near: ({ text, parts }, { place }) =>
    SIGN.test(text) && (place === 'direct' || parts().some(({ kind }) => kind === 'address')),
  read: readHome,
  decide,
})

const SIGN = /登记|绑定|注册|[我俺]家?们?(?:是|住)/
/** Who is not asked for their home says so in a word that has one. */
const HOME = characterClass('登绑注')
const BEGIN =
  /(?:^|[\s,。!:;])(?:我要?|请|麻烦|帮[他她]?|[替给][我他她]|新?住户)*(?:登记|绑定|注册|登計)(?:一下|下|住户|房号|信息|入户)*[\s:,]*/
const SELF =
  /(?:^|[\s,。!:]|[您你家]好|楼长)(?:我|俺|我家|俺家|我们|我们家|本人)(?:是|住|就?住在|家是|家住|在)(?:新?(?:搬来|住进来?)的?)?/
/** Who they are goes before: 我们家是5单元801，三口人，登记一下. */
const ASKED = /[\s,。](?:麻烦|请|帮忙?)?(?:给?登记|绑定)(?:一?下|上)?[\s。!~吧]*$/
const PEOPLE = /([0-9一二三四五六七八九十两]{1,2}) ?(?:口人?|个?人|名)/
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/

/** `惠水书院一期1号楼1-1101，我姓周`. */
const LONGEST_DOOR = 24

function readHome(
  { text, parts, mentioned, typed, shows }: Utterance,
  where: Where,
): { fields: EnrollFields; left: number } | null {
  const awaited = where.expects === 'household'
  const addressed = mentioned || where.place === 'direct' || awaited
  if (!shows(HOME) && !addressed) return null
  const begun = BEGIN.exec(text)
  const asked = ASKED.test(text)
  const short = text.length <= 16 && !/[,。;]/.test(text.replace(/[,。;~!]+$/, ''))
  if (/[?]|吗|结婚|没登记|怎么/.test(text)) return null
  const at = parts().findIndex((part) => part.kind === 'address' || isRoom(part))
  const home = parts()[at]
  if (home === undefined) return null
  const said = /的|住/.test(text) || /^[\s。!~]*$/.test(text.slice(home.end))
  const introduced = SELF.test(text) && (asked || (addressed && (awaited || said)))
  // Who is not known yet says where they live as the bot itself writes it: A座1-1802.
  const door = home.kind === 'address' && home.household !== null && home.start <= text.search(/\S/)
  const bare = awaited ? short : where.unplaced === true && door && text.length <= LONGEST_DOOR
  if (begun === null && !introduced && !bare) return null
  const household =
    home.kind === 'address' ? (home.household ?? home.room) : text.slice(home.start, home.end)
  if (household === null) return null
  const people = PEOPLE.exec(text.slice(home.end))
  const count = people === null ? null : (numeralAt(people[1] ?? '', 0)?.value ?? null)
  const measured = parts().some((part) => part.kind === 'temperature' && part.shape !== 'run')
  if (measured && count === null) return null
  const name = parts()
    .slice(at + 1)
    .find((part) => part.kind === 'name' || (part.kind === 'unknown' && part.end - part.start <= 4))
  return {
    fields: {
      household,
      name: name === undefined || introduced ? null : typed(name.start, name.end).trim(),
      people: count,
      phone: PHONE.exec(text)?.[0] ?? null,
    },
    left: parts().reduce(
      (sum, part) => (part.kind === 'unknown' && part !== name ? sum + part.end - part.start : sum),
      0,
    ),
  }
}

// ---- what it decides ----

function decide(fields: EnrollFields, view: View): readonly Effect[] {
  const homes = homesHere(view, fields.household)
  const [home] = homes
  if (home === undefined) return [answer(view, null, noSuchHouseholdText(fields.household))]
  if (homes.length > 1) {
    const names = buildingLabels(view.street, homes)
    const door = doorOf(fields.household)
    const text =
      names.length > 1
        ? whichBuildingText(names, door)
        : whichUnitText(homes.map(({ household }) => household))
    return [answer(view, null, text)]
  }
  return [...bind(fields, view, home), ...placed(view, home)]
}

/** Staff of the area write in the roster for others; anyone else says where they live themselves. */
function bind(fields: EnrollFields, view: View, home: Home): readonly Effect[] {
  const { contact, name } = view.speaker
  const { people } = fields
  const staff = mayAt(view, 'vouch', home)
  const forOther = staff && fields.name !== null && fields.name !== name
  const vouched = forOther ? vouchFor(view, home, fields.name) : null
  if (vouched !== null) return [...vouched, ...written(fields, view, home)]
  const who = { contact, name }
  const label = householdName(view.street, home)
  const { told, kept } = staff
    ? { told: detailsOf(fields), kept: false }
    : newTo(fields, view, home)
  const own = staff ? {} : { by: contact }
  const change = { home, ...own, ...told, ...(people === null ? {} : { people }) }
  return [
    ...(forOther ? [] : [{ do: 'bind' as const, who, home, source: 'said' as const }]),
    { do: 'household', household: change },
    answer(view, null, registeredText(label, people, kept)),
  ]
}

/**
 * Whom staff vouch for by their name is not the one the roster has for the household; with a telephone or a count it is a
 * line of the roster.
 */
function written(fields: EnrollFields, view: View, home: Home): readonly Effect[] {
  const { people, phone } = fields
  const line = phone !== null || people !== null || view.household(home)?.name == null
  if (!line) return []
  const change = { home, ...detailsOf(fields), ...(people === null ? {} : { people }) }
  return [{ do: 'household', household: change }]
}

interface Details {
  readonly name?: string
  readonly phone?: string
}

function detailsOf({ name, phone }: EnrollFields): Details {
  return { ...(name === null ? {} : { name }), ...(phone === null ? {} : { phone }) }
}

/** Anyone may say that they live there: they fill in what is not known, and change nothing that is (`kept`). */
function newTo(fields: EnrollFields, view: View, home: Home): { told: Details; kept: boolean } {
  const known = view.household(home)
  const { name, phone } = detailsOf(fields)
  const told = {
    ...(name !== undefined && known?.name == null ? { name } : {}),
    ...(phone !== undefined && known?.phone == null ? { phone } : {}),
  }
  const differs = (said?: string, before?: string | null) =>
    said !== undefined && before != null && said !== before
  return { told, kept: differs(name, known?.name) || differs(phone, known?.phone) }
}
