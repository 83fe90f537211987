import type { Crossing } from './across/crossing.ts'
import type { LetterBody } from './across/letter.ts'
import type { Alert } from './alert.ts'
import type { BoundRoom, LikelyRoom } from './area.ts'
import type { Case, CaseEvent, FileKind } from './case.ts'
import type { Round } from './duty/round.ts'
import type { Slot } from './duty/slot.ts'
import type { Fragment } from './information/fragment.ts'
import type { HouseTrouble } from './information/house-trouble.ts'
import type { Lesson } from './information/lesson.ts'
import type { Notice, Receipt } from './notice/notice.ts'
import type { ContactId, Home, Named } from './person.ts'
import type { Address, Post } from './post.ts'
import type { Entry } from './register/entry.ts'
import type { AskedFor, CheckIn, RollCall } from './roll-call.ts'
import type { Movement } from './stock/movement.ts'
import type { TeamMember } from './team/team.ts'
import type { Timer, TimerKind } from './timer.ts'

/**
 * What a decision results in: plain data, applied by the engine in the order of the list,
 * in one transaction with the message that caused it. The next decision sees what it did.
 */
export type Effect =
  | { readonly do: 'check-in'; readonly checkIn: CheckIn }
  /** The check-ins of a message that was taken back count no more; they stay in the history. */
  | { readonly do: 'retract'; readonly message: string }
  | { readonly do: 'open-case'; readonly case: Case }
  /** Adds the event to the case's history; the case becomes `after(case, event)`. */
  | { readonly do: 'case-event'; readonly number: number; readonly event: CaseEvent }
  /** Keeps an alert as it stands now. */
  | { readonly do: 'alert'; readonly alert: Alert }
  /** Keeps a plain trouble of a house as it stands now. */
  | { readonly do: 'house-trouble'; readonly trouble: HouseTrouble }
  /** Keeps a line of a register as it stands now. */
  | { readonly do: 'entry'; readonly entry: Entry }
  /** Keeps a round as it stands now. */
  | { readonly do: 'round'; readonly round: Round }
  /** Keeps a slot of a rota as it stands now. */
  | { readonly do: 'slot'; readonly slot: Slot }
  /** Keeps somebody as a member of a team, as they say themselves now. */
  | { readonly do: 'member'; readonly member: TeamMember }
  /** They are of the team no more. */
  | { readonly do: 'leave-team'; readonly team: string; readonly who: Named }
  /** Keeps a notice as it stands now. */
  | { readonly do: 'notice'; readonly notice: Notice }
  /** Tells another street; `*`: every other of the city. */
  | { readonly do: 'letter'; readonly to: string; readonly body: LetterBody }
  /** Keeps what is worked on with another street as it stands now. */
  | { readonly do: 'crossing'; readonly crossing: Crossing }
  /** What of a notice has not left leaves no more. */
  | { readonly do: 'drop-notice'; readonly number: number }
  /** Who looks after a group says that a notice was read there. */
  | {
      readonly do: 'receipt'
      readonly number: number
      readonly to: Address
      readonly receipt: Receipt
    }
  /** Keeps a movement of stock as it stands now. */
  | { readonly do: 'movement'; readonly movement: Movement }
  /** Keeps what staff taught as it stands now. */
  | { readonly do: 'lesson'; readonly lesson: Lesson }
  | { readonly do: 'open-roll-call'; readonly rollcall: RollCall }
  /** A building or area that is being asked already joins the wider roll-call, and is not asked again. */
  | {
      readonly do: 'adopt-roll-call'
      readonly id: number
      readonly parent: number
      readonly deadline: number
    }
  | { readonly do: 'extend-roll-call'; readonly id: number; readonly deadline: number }
  | { readonly do: 'close-roll-call'; readonly id: number }
  /** The running count was said just now. */
  | { readonly do: 'count-said'; readonly id: number; readonly answered: number }
  | { readonly do: 'set-timer'; readonly timer: Timer }
  | { readonly do: 'drop-timer'; readonly timer: TimerKind }
  /** Drops all timers of a case, or those of the kinds named. */
  | {
      readonly do: 'drop-timers'
      readonly case: number
      readonly kinds?: readonly TimerKind['kind'][]
    }
  /** The contact lives there from now on. */
  | {
      readonly do: 'bind'
      readonly who: Named
      readonly home: Home
      readonly source: 'alias' | 'said' | 'roster'
    }
  /** Staff say that the contact lives there: the street knows them from now on. */
  | {
      readonly do: 'vouch'
      readonly who: Named
      readonly home: Home
      readonly by: ContactId
    }
  /** Staff take it back, or say that the contact lives there no more. */
  | {
      readonly do: 'unbind'
      readonly contact: ContactId
      readonly home: Home
      readonly by: ContactId
    }
  | { readonly do: 'household'; readonly household: HouseholdChange }
  /** A staff member without `wechat` proved who they are by their code. */
  | { readonly do: 'bind-staff'; readonly code: string; readonly who: Named }
  /** Remembers a question put to someone, so that it is not put twice and the answer completes it. */
  | { readonly do: 'ask'; readonly question: Question }
  | { readonly do: 'answered'; readonly contact: ContactId; readonly about: Question['about'] }
  /** Remembers what may be half of something, for half a minute. */
  | { readonly do: 'fragment'; readonly fragment: Fragment }
  /** What somebody said by halves in a chat is whole now, or never will be. */
  | { readonly do: 'drop-fragments'; readonly contact: ContactId; readonly where: string }
  /** Notes that something was said in a place, for rules such as «at most once an hour». */
  | { readonly do: 'mark'; readonly key: string }
  /** `unclear`: it answers what was not understood, and may wait a moment for an advisor's word. */
  | { readonly do: 'say'; readonly post: Post; readonly unclear?: true }
  /** A line for who runs the bot, without anybody's words. */
  | { readonly do: 'log'; readonly what: string; readonly about: string }
  /** Deletes what is kept of a person's own words and binding (删除我的信息). */
  | { readonly do: 'forget'; readonly contact: ContactId }
  /** Deletes picture and telephone of somebody who was looked for. */
  | { readonly do: 'forget-lost'; readonly number: number }
  /** Deletes what has been kept long enough. */
  | {
      readonly do: 'expire'
      readonly checkInsBefore: number
      readonly casesBefore: number
      readonly alertsBefore: number
    }
  /** Keeps a picture or file that came with the message with a case. */
  | {
      readonly do: 'keep'
      readonly number: number
      readonly file: number
      readonly attachment: string
      readonly by: Named
      /** It came with an earlier message, and is asked for by that. */
      readonly came?: { readonly message: string; readonly as: FileKind }
    }
  /** Asks once more for a kept file that has not come. */
  | {
      readonly do: 'fetch'
      readonly file: number
      readonly message: string
      readonly as: FileKind
    }
  | { readonly do: 'observe'; readonly observation: Observation }
  | { readonly do: 'login'; readonly contact: ContactId }
  | { readonly do: 'unmark'; readonly key: string }
  /** They become the account's friend. */
  | { readonly do: 'accept'; readonly request: string; readonly contact: ContactId }
  /** Who asks for that is not known: it waits for somebody to look. */
  | { readonly do: 'keep-request'; readonly request: WaitingRequest }
  | { readonly do: 'drop-request'; readonly contact: ContactId }
  /** What is known of a group's room. */
  | { readonly do: 'room'; readonly room: BoundRoom }
  /** The rooms that may be groups that were lost, all of them. */
  | { readonly do: 'likely-rooms'; readonly rooms: readonly LikelyRoom[] }
  /** From now on the group is that room. */
  | { readonly do: 'bind-room'; readonly room: BoundRoom }

/** What is known of a household (户) besides who is bound to it; undefined leaves as it is, null is not known. */
export interface HouseholdChange {
  readonly home: Home
  /** One of its people, who says it of themselves: it is deleted with what they said. */
  readonly by?: ContactId
  readonly name?: string | null
  readonly people?: number | null
  readonly phone?: string | null
  readonly tags?: readonly string[]
  /** Away until this moment (外出); null: back. */
  readonly away?: number | null
}

export interface Household {
  readonly home: Home
  readonly name: string | null
  readonly people: number | null
  readonly phone: string | null
  readonly tags: readonly string[]
  readonly away: number | null
}

/** A question put to someone, kept until it is answered. One of each kind stands for a person. */
export type Question = DoorQuestion | TurnQuestion

/** Plain words answer it, one-to-one or in the group where it was asked. */
export interface TurnQuestion {
  readonly contact: ContactId
  readonly about: 'turn'
  /** Address key of where it was asked. */
  readonly where: string
  readonly at: number
  /** From then on the same words are talk again. */
  readonly until: number
  readonly choices: readonly Choice[]
}

/** One answer, and the command that it stands for. */
export interface Choice {
  readonly answer: 'yes' | 'no' | number
  readonly command: string
  readonly case: number
  /** What was said besides, raw; empty where nothing was. */
  readonly text: string
  /** What the case was called in the question; empty where it was not. */
  readonly called: string
  /** The answer stands for these words, as if they had been said; empty: for none. Then no case is meant. */
  readonly say?: string
}

/** A question whose answer is a door or a figure. `held` is what it completes. */
export interface DoorQuestion {
  readonly contact: ContactId
  readonly about: AskedFor
  /** Address key of where it was asked. */
  readonly where: string
  /** The building the answer is of, where it is known. */
  readonly areas: readonly string[]
  readonly at: number
  readonly held: readonly Omit<CheckIn, 'home'>[]
  /** Whose figure it is. */
  readonly home: Home | null
  /** Who was asked, and what they had said: staff hear it if nobody answers. Empty where that is nothing to them. */
  readonly name: string
  readonly words: string
}

/** Somebody asked to be the account's friend, and waits. */
export interface WaitingRequest {
  readonly id: string
  readonly contact: ContactId
  readonly name: string
  readonly hello: string
  readonly at: number
}

/** An isolated household under observation (居家观察): asked twice a day, one-to-one. */
export interface Observation {
  readonly id: number
  readonly home: Home
  readonly who: Named
  readonly from: number
  readonly to: number
  readonly state: 'on' | 'over'
}
