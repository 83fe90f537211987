// Played by: a-round-taken-back.chat, rounds-are-made.chat
import { homeHere } from '../../src/domain/case/place.ts'
import { within } from '../../src/domain/model/area.ts'
import type { IntervalDuty } from '../../src/domain/model/duty/duty.ts'
import type { Spot } from '../../src/domain/model/duty/round.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Home } from '../../src/domain/model/person.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { spotName } from '../../src/domain/round/goer.ts'
import { dutyNamed } from '../../src/domain/round/make.ts'
import { itemsOf, outstanding } from '../../src/domain/round/outstanding.ts'
import { happened, oftener } from '../../src/domain/round/retime.ts'
import { spotNear, spotsSaid } from '../../src/domain/round/spot-said.ts'
import { besides, tellDone } from '../../src/domain/round/tell.ts'
import { visited } from '../../src/domain/round/visit.ts'
import { VISIT_BY_OTHERS } from '../../src/domain/wording/household.ts'
import { householdName } from '../../src/domain/wording/name.ts'
import {
  eventText,
  everyText,
  leftText,
  noSuchPlaceText,
  whereText,
  whichPlaceText,
} from '../../src/domain/wording/round/answer.ts'
import { roundSaid } from '../../src/language/round/round-said.ts'
import type { RoundSaid } from '../../src/language/round/said-round.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { whichHousehold } from '../visit/which.ts'
import { IN_A_COMMUNITY } from './in-a-community.ts'

/** Rounds of the street's file (勤务): that one was made, what is still to do, and when a household is to be seen. */
export const round = command<Utterance, Where, RoundSaid>({
  name: 'round',
  title: '勤务',
  words: ['今天还差哪些'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '勤务做完说一句：消杀 3号楼 电梯楼道都做了；看还差的：今天还差哪些',
    en: 'Writes down a round of the street’s file, as disinfection or a visit, and lists what is still to be done today.',
    duties: true,
    asked: { words: /还差哪些|消杀|勤务/, position: 38 },
    pages: { captain: ['其他', 20], grid: ['查', 12] },
  },
  examples: [
    {
      say: '消杀 3号楼 电梯楼道都做了',
      where: { place: 'partner', rounds: IN_A_COMMUNITY },
      gives: { kind: 'done', duty: '消杀', places: ['3号楼'], parts: ['电梯', '楼道'] },
    },
    {
      say: '口罩桶清了2袋 南门',
      where: { place: 'partner', rounds: IN_A_COMMUNITY },
      gives: { kind: 'done', duty: '口罩清运', places: ['南门'], amount: '2袋' },
    },
    {
      say: '今天还差哪些',
      where: { place: 'grid', rounds: IN_A_COMMUNITY },
      gives: { kind: 'left', duty: null },
    },
    {
      say: '2-301 王奶奶出院了',
      where: { place: 'grid', rounds: IN_A_COMMUNITY },
      gives: { kind: 'event', event: '出院', household: '2-301' },
    },
    {
      say: '2-301 改成每天看',
      where: { place: 'grid', rounds: IN_A_COMMUNITY },
      gives: { kind: 'every', household: '2-301', every: 86_400_000 },
    },
  ],
  whole: true,
  read,
  decide,
})

function read(
  utterance: Utterance,
  { rounds }: Where,
): { readonly fields: RoundSaid; readonly left: number } | null {
  if (rounds === undefined) return null
  const said = roundSaid(utterance, rounds)
  return said === null ? null : { fields: said, left: 0 }
}

// ---- what it decides ----

function decide(said: RoundSaid, view: View): readonly Effect[] {
  switch (said.kind) {
    case 'done': {
      const duty = dutyNamed(view, said.duty)
      return duty === undefined ? [] : done(view, duty, said)
    }
    case 'seen': {
      const duty = dutyNamed(view, said.duty)
      const homes = said.places.map((place) => homeHere(view, place))
      const unknown = said.places.find((_, place) => homes[place] === null)
      if (unknown !== undefined) return besides(view, [whichHousehold(view, unknown)])
      return visited(
        view,
        duty ?? null,
        homes.flatMap((home) => home ?? []),
        said,
      )
    }
    case 'left':
      return left(view, said.duty)
    case 'event':
    case 'every':
      return retimed(view, said)
  }
}

function done(
  view: View,
  duty: IntervalDuty,
  { places, parts, amount }: Extract<RoundSaid, { kind: 'done' }>,
): readonly Effect[] {
  const near = spotNear(view, duty)
  const known = near === null ? '' : spotName(view.street, duty, { ...near, part: '' })
  if (places.length === 0) return besides(view, [answer(view, null, whereText(duty, known))])
  const spots: Spot[] = []
  for (const place of places) {
    const meant = spotsSaid(view, duty, place)
    const [only] = meant
    if (only === undefined)
      return besides(view, [answer(view, null, noSuchPlaceText(place, duty, known))])
    if (meant.length > 1) {
      const names = meant.map((spot) => spotName(view.street, duty, spot))
      return besides(view, [answer(view, null, whichPlaceText(names))])
    }
    spots.push(only)
  }
  // Where no part is said, all of it was done.
  const all = parts.length > 0 ? parts : duty.parts.map(({ name }) => name)
  const made = spots.flatMap((spot) => all.map((part) => ({ ...spot, part })))
  return tellDone(view, duty, made, amount)
}

/** Among residents nobody hears what is not done: who has a post is told alone. */
function left(view: View, only: string | null): readonly Effect[] {
  return besides(view, [answer(view, null, leftText(itemsOf(view, outstanding(view, only))))])
}

function retimed(
  view: View,
  said: Extract<RoundSaid, { kind: 'event' | 'every' }>,
): readonly Effect[] {
  const home = homeHere(view, said.household)
  if (home === null) return [whichHousehold(view, said.household)]
  if (!mayRetime(view, home)) return [answer(view, null, VISIT_BY_OTHERS)]
  const label = householdName(view.street, home)
  const then =
    said.kind === 'event' ? happened(view, home, said.event) : oftener(view, home, said.every)
  if (then === null) return []
  const text =
    said.kind === 'event'
      ? eventText(label, said.event, then.due, view.now)
      : everyText(label, said.every, then.due, view.now)
  return [...then.effects, answer(view, null, text)]
}

/** Who looks after the house says how often it is seen. */
function mayRetime({ speaker }: View, { area }: Home): boolean {
  return speaker.positions.some((position) => within(area, position.area))
}
