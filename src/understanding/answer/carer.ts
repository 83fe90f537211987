import { namedIn } from '../../domain/case/place.ts'
import { areaAt, buildingsOf, isResidents, type Level, lineage } from '../../domain/model/area.ts'
import { quietEnd } from '../../domain/model/calendar.ts'
import type { Effect } from '../../domain/model/effect.ts'
import { contact, post } from '../../domain/model/post.ts'
import { leaders } from '../../domain/model/recipient.ts'
import { clock, HOUR } from '../../domain/model/time.ts'
import { markedWithin, type View } from '../../domain/model/view.ts'
import { answer } from '../../domain/notify/answer.ts'
import {
  alreadyWantedText,
  askAloneText,
  calledForYouText,
  calledTomorrowText,
  helplessText,
  leadersText,
  leaderTitle,
  NO_PHONE_HERE,
  NOBODY_TO_CALL,
  nobodyThereText,
  noNeedText,
  noPhoneText,
  staffPhoneText,
  WHICH_BUILDING,
  wantedText,
} from '../../domain/wording/answer/carer.ts'
import { whoIsAskingText } from '../../domain/wording/answer/self.ts'
import { areasOf, carersOf, lineOf, speakerShown } from './around.ts'
import { exampleOf, isQuiet } from './own.ts'

/** The level that the words name; the building and its grid where they name none. */
const LEVELS: readonly { readonly words: RegExp; readonly levels: readonly Level[] }[] = [
  { words: /网格|包片|物业负责人/, levels: ['grid'] },
  { words: /社区|书记|居委/, levels: ['community'] },
  { words: /街道|领导/, levels: ['street'] },
  { words: /楼|管家|值守/, levels: ['building'] },
]

/** Who looks after the speaker's building, grid, community. */
export function whoLeads(view: View, text: string, phone: boolean): readonly Effect[] {
  const areas = areasOf(view)
  const named = buildingNamed(view, text)
  if (areas.length === 0 && named === null)
    return [answer(view, null, whoIsAskingText(exampleOf(view)))]
  const found = LEVELS.filter(({ words }) => words.test(text)).flatMap(({ levels }) => levels)
  const levels = found.length === 0 ? (['building', 'grid'] as const) : found
  const from = named === null ? areas : [named]
  const line = [...new Set(from.flatMap((area) => lineage(view.street, area)))]
  const asked = line.filter(({ level }) => levels.some((one) => one === level))
  if (asked.length === 0) return [answer(view, null, WHICH_BUILDING)]
  const model = line.find((area) => area.model !== null)?.model ?? null
  const texts = asked.map(({ path, name, level }) => {
    const people = leaders(view, path).map((who) => ({
      name: who.name,
      phone: phoneOf(view, path, who.name),
    }))
    return people.length === 0
      ? nobodyThereText(name)
      : leadersText(name, leaderTitle(level, model), people)
  })
  const said = [...new Set(texts)].join('')
  if (!phone || TELEPHONE.test(said)) return [answer(view, null, said)]
  const known = asked.some(({ path }) => staffPhones(view, path).length > 0)
  const aside = known && view.here.seat !== null ? askAloneText(view.street.bot) : NO_PHONE_HERE
  return [answer(view, null, said + aside)]
}

/** The telephones of who leads there, as the street file has them. */
function staffPhones(view: View, area: string): readonly string[] {
  const names = leaders(view, area).map(({ name }) => name)
  return areaAt(view.street, area).staff.flatMap(({ name, phone }) =>
    phone !== undefined && names.includes(name) ? [phone] : [],
  )
}

const TELEPHONE = /\d{3}/
const NUMERALS = '零一二三四五六七八九'

/** The building that the words name, in the speaker's community or anywhere in the street: 三号楼 is 3号楼. */
function buildingNamed(view: View, text: string): string | null {
  const plain = text.replace(/[一二三四五六七八九](?=号楼|栋|座)/g, (sign) =>
    String(NUMERALS.indexOf(sign)),
  )
  const community = lineOf(view)
    .map((path) => areaAt(view.street, path))
    .find(({ level }) => level === 'community')
  const buildings = buildingsOf(view.street, community?.path ?? view.street.root)
  return namedIn(buildings, plain)?.path ?? null
}

/** Somebody of the staff is named, and their telephone is asked for; null where nobody around is called so. */
export function staffPhone(view: View, text: string): readonly Effect[] | null {
  const all = lineOf(view).flatMap((path) =>
    areaAt(view.street, path).staff.map(({ name }) => ({ path, name })),
  )
  const found = all.find(({ name }) => text.includes(name))
  if (found === undefined) return null
  if (isResidents(view.here.seat)) return [answer(view, null, askAloneText(view.street.bot))]
  const phone = phoneOf(view, found.path, found.name)
  return [
    answer(
      view,
      null,
      phone === null ? noPhoneText(found.name) : staffPhoneText(found.name, phone),
    ),
  ]
}

/** The telephone of somebody of the staff: alone or among staff, to who is known to be served by them. */
function phoneOf(view: View, area: string, name: string): string | null {
  const { here, speaker, street } = view
  const residents = isResidents(here.seat)
  const known =
    speaker.vouched || speaker.positions.length > 0 || view.groupsOf(speaker.contact).length > 0
  if (residents || !known) return null
  return areaAt(street, area).staff.find((each) => each.name === name)?.phone ?? null
}

// ---- a person is wanted ----

/** Who is told about one person is not told again within this. */
const ONCE = HOUR

/** Somebody of the staff is told alone that the speaker wants a person (`wanted`), or cannot do it themselves. `says`: what the speaker hears, where it is no Chinese. */
export function callPerson(
  view: View,
  why: 'wanted' | 'helpless',
  says?: (names: readonly string[]) => string,
): readonly Effect[] {
  const carers = carersOf(view)
  const names = [...new Set(carers.map(({ name }) => name))]
  if (names.length === 0) return [answer(view, null, NOBODY_TO_CALL)]
  const key = `person:${view.speaker.contact}`
  if (markedWithin(view, key, ONCE)) return [answer(view, null, (says ?? alreadyWantedText)(names))]
  const { place, name } = speakerShown(view)
  const words = (view.occasion.said?.text ?? '').trim()
  const told = why === 'wanted' ? wantedText(place, name, words) : helplessText(place, name, words)
  const quiet = isQuiet(view)
  const heard =
    says !== undefined
      ? says(names)
      : quiet
        ? calledTomorrowText(names, clock(quietEnd(view.now, view.policy)))
        : why === 'wanted'
          ? calledForYouText(names)
          : noNeedText(names)
  return [
    { do: 'mark', key },
    answer(view, null, heard),
    ...carers.map((who): Effect => ({ do: 'say', post: post(contact(who.contact), told) })),
  ]
}
