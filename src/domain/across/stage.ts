// Played by: a-case-for-the-next-street.chat, looked-for-across-the-border.chat
import { bySpeaker, happens } from '../case/action.ts'
import { waitForWord } from '../case/awaited.ts'
import { beginAgain, openAgain, watchClaimer } from '../case/escalation.ts'
import { atTheTop } from '../case/top.ts'
import { type Crossing, EVERYWHERE, stageAfter } from '../model/across/crossing.ts'
import type { StageLetter } from '../model/across/letter.ts'
import { after, type Case, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { officeContact } from '../model/person.ts'
import { post } from '../model/post.ts'
import { recipientAbove } from '../model/recipient.ts'
import { DAY } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { found } from '../notice/end-search.ts'
import { sighting } from '../notice/seen.ts'
import { notifyAskers } from '../notify/askers.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { notifyKnowing, notifyRecipients } from '../notify/case.ts'
import { tellGone } from '../notify/gone.ts'
import {
  foretoldStageText,
  refusedRecord,
  refusedText,
  takenThereRecord,
  takenThereText,
} from '../wording/across/case.ts'
import { takenText } from '../wording/claim.ts'
import { givenBackText, searchingText } from '../wording/escalation.ts'
import { addressed } from '../wording/name.ts'
import { doneText, needlessText, wellBeforeText } from '../wording/outcome.ts'
import { NO_REASON, plainly } from '../wording/sentence.ts'
import { GONE_TEXT, takenBriefText } from '../wording/turn/gone.ts'
import { officeView } from './office.ts'

/** What became of something in the other street is taken in here. */
export function takeStage(facts: Facts, from: string, letter: StageLetter): readonly Effect[] {
  const crossing = crossingFor(facts, from, letter)
  if (crossing === null) return []
  const { sort, what, mine } = letter
  const now: Crossing = {
    ...crossing,
    street: from,
    theirs: mine,
    stage: stageAfter(crossing, what),
    sightings: crossing.sightings + (what === 'seen' ? 1 : 0),
  }
  const noted: Effect = { do: 'crossing', crossing: now }
  if (sort === 'returnee' && crossing.role === 'out') return [noted, ...foretold(now, from, letter)]
  if (what === 'forgotten')
    return [{ do: 'forget', contact: officeContact(`${from}/${sort} ${mine}`) }]
  const about = facts.caseNumbered(crossing.own)
  if (about === undefined || !living(about.state)) return [noted]
  const matter = crossing.role === 'in' ? `${sort} ${mine}` : `${sort} ${crossing.own}`
  const view = officeView(facts, from, matter)
  return [
    noted,
    ...(crossing.role === 'out' ? doneThere(view, about, letter) : saidThere(view, about, letter)),
  ]
}

/** The crossing that is meant, by the number of either side. Of all the city each street is known from its first answer on. */
function crossingFor(
  facts: Facts,
  from: string,
  { sort, role, of, mine }: StageLetter,
): Crossing | null {
  const those = facts.crossings().filter((one) => one.role === role && one.kind === sort)
  const own = those.findLast(
    (one) => one.street === from && (one.own === of || (of === null && one.theirs === mine)),
  )
  if (own !== undefined) return own
  const everywhere = those.findLast((one) => one.street === EVERYWHERE && one.own === of)
  return everywhere === undefined ? null : { ...everywhere, street: from, at: facts.now }
}

/** Who told it ahead hears what came of it. */
function foretold(
  { by, from: where }: Crossing,
  from: string,
  { what, mine, text }: StageLetter,
): readonly Effect[] {
  const words = foretoldStageText(from, mine, what, text)
  if (by === null || where === null || words === null) return []
  const said = addressed(where, [by], words)
  return [{ do: 'say', post: post(where, said.text, { mentions: said.mentions, stale: DAY }) }]
}

// ---- what they do who have it ----

function doneThere(
  view: View,
  about: Case,
  { what, mine, text, sort }: StageLetter,
): readonly Effect[] {
  const from = view.speaker.name
  switch (what) {
    case 'opened':
      return [
        ...happens([about], bySpeaker(view, 'note', takenThereRecord(from, mine))),
        ...(sort === 'lost' ? [] : notifyKnowing(view, about, takenThereText(from, mine))),
      ]
    case 'claimed': {
      if (about.state !== 'open' || sort === 'lost') return []
      const event = bySpeaker(view, 'claimed', '')
      return [
        ...happens([about], event),
        ...watchClaimer(view, after(about, event)),
        ...notifyAskers(view, about, ({ number }) => takenText(from, about, number, false)),
        ...tellGone(view, about, takenBriefText(from)),
      ]
    }
    case 'returned':
      return about.state === 'claimed' && isTheirs(view, about)
        ? openAgain(
            view,
            about,
            bySpeaker(view, 'returned', text),
            givenBackText(from, text),
            searchingText,
          )
        : []
    case 'resolved':
      if (sort === 'lost') return found(view, about, text, true)
      return about.state === 'resolved'
        ? []
        : [
            ...(about.state === 'open' ? happens([about], bySpeaker(view, 'claimed', '')) : []),
            ...happens([about], bySpeaker(view, 'resolved', text)),
            { do: 'drop-timers', case: about.number },
            waitForWord(view, about),
            ...notifyAskers(view, about, ({ number, words }) => doneText(number, words), {
              words: text,
            }),
          ]
    case 'refused':
      return sort === 'lost' ? [] : cameBack(view, about, text)
    case 'seen':
      return sighting(view, about, { words: text, place: from, ago: null, hour: null })
    default:
      return []
  }
}

/** They do not take it: it is ours again, and climbs. */
function cameBack(view: View, about: Case, text: string): readonly Effect[] {
  const from = view.speaker.name
  const event = bySpeaker(view, 'returned', refusedRecord(from, text))
  const open = after(about, event)
  const above = recipientAbove(view, about.area, about.level)
  const why = plainly(refusedText(from, text))
  return [
    ...happens([about], event),
    { do: 'drop-timers', case: about.number, kinds: ['nudge', 'relieve'] },
    ...(above === null
      ? [...notifyKnowing(view, about, refusedText(from, text)), ...atTheTop(view, open)]
      : notifyRecipients(view, open, [above], { event: 'escalated', why }).effects),
  ]
}

function isTheirs({ speaker }: View, { assignee }: Case): boolean {
  return assignee?.contact === speaker.contact
}

// ---- what they say who gave it ----

function saidThere(view: View, about: Case, { what, sort, text }: StageLetter): readonly Effect[] {
  const from = view.speaker.name
  switch (what) {
    case 'closed':
      if (sort === 'lost') return found(view, about, text, true)
      return [
        ...(about.state === 'resolved' ? [] : happens([about], bySpeaker(view, 'resolved', text))),
        ...happens([about], bySpeaker(view, 'confirmed', text)),
        { do: 'drop-timers', case: about.number },
        ...notifyAssignee(view, about, wellBeforeText(about.number, from)),
      ]
    case 'ended':
      return [
        ...happens([about], bySpeaker(view, 'cancelled', text)),
        { do: 'drop-timers', case: about.number },
        ...notifyAssignee(view, about, needlessText(about.number, from, text)),
        ...tellGone(view, about, GONE_TEXT),
      ]
    case 'reopened':
      return about.state === 'resolved'
        ? beginAgain(view, about, bySpeaker(view, 'reopened', text), NO_REASON)
        : []
    default:
      return []
  }
}
