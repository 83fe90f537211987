// Played by: the-captain-vouches.chat
import { mayAt } from '../../src/domain/case/permission.ts'
import { homesHere } from '../../src/domain/case/place.ts'
import { unbind, vouchFor } from '../../src/domain/case/vouching.ts'
import { areaAt } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import {
  noSuchHouseholdText,
  notSeenText,
  VOUCH_BY_CAPTAIN,
  whichBuildingText,
} from '../../src/domain/wording/household.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import { command } from '../command.ts'
import { read, type VouchFields } from './read.ts'

export const vouch = command<Utterance, unknown, VouchFields>({
  name: 'vouch',
  title: '认人',
  words: ['认人', '退出', '认错了', '取消登记', '撤销登记'],
  talk: ['认人', '退出', '认错了'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '认下楼里的人：登记 1-602 王芳，以后买药、有电话的事也能接；认错了：退出 1-602 王芳',
    en: 'Says that somebody is known to live there, or takes it back.',
    pages: { captain: ['其他', 4] },
  },
  examples: [
    {
      say: '退出 1-602 王芳',
      gives: { household: '1-602', name: '王芳', back: true, plain: true },
    },
    { say: '1-602的王芳是我们楼的', gives: { household: '1-602', name: '王芳', back: false } },
    { say: '王芳是1-602的', gives: { household: '1-602', name: '王芳', back: false } },
  ],
  read,
  decide,
})

// ---- what it decides ----

function decide({ household, name, back, plain }: VouchFields, view: View): readonly Effect[] {
  const homes = homesHere(view, household)
  const [home] = homes
  // Neighbours tell each other who lives where.
  const may = homes.some((each) => mayAt(view, back ? 'unbind' : 'vouch', each))
  if (!may && homes.length > 0) return plain ? [answer(view, null, VOUCH_BY_CAPTAIN)] : []
  if (home === undefined) return plain ? [answer(view, null, noSuchHouseholdText(household))] : []
  if (homes.length > 1) {
    const names = homes.map(({ area }) => areaAt(view.street, area).name)
    return plain ? [answer(view, null, whichBuildingText(names, household))] : []
  }
  if (back || name === null) return unbind(view, home, name)
  const known = vouchFor(view, home, name)
  if (known !== null) return known
  return plain ? [answer(view, null, notSeenText(home.household, name))] : []
}
