import type { Crossing } from '../../domain/model/across/crossing.ts'
/**
 * The tables as the queries see them. Moments are Unix ms, flags 0 or 1, and columns named in
 * `Json` comments hold JSON of the domain's type of that name.
 */
import type { AlertKind } from '../../domain/model/alert.ts'
import type { Level } from '../../domain/model/area.ts'
import type { CaseState, EventName } from '../../domain/model/case.ts'
import type { CaseKind, Category } from '../../domain/model/category.ts'
import type { Holding } from '../../domain/model/duty/slot.ts'
import type { Question } from '../../domain/model/effect.ts'
import type { HouseTrouble } from '../../domain/model/information/house-trouble.ts'
import type { Lesson } from '../../domain/model/information/lesson.ts'
import type { Notice } from '../../domain/model/notice/notice.ts'
import type { Haste } from '../../domain/model/post.ts'
import type { Recall } from '../../domain/model/proposal.ts'
import type { MovementKind } from '../../domain/model/stock/movement.ts'
import type { TimerKind } from '../../domain/model/timer.ts'

export type Flag = 0 | 1

export interface AreaTable {
  id: number
  path: string
  name: string
  level: Level
  /** It left street.yaml; its records stay. */
  gone: Flag
}

/** The last number handed out of each sort, so that none is ever given twice. */
export interface NumberTable {
  name: string
  last: number
}

export interface ContactTable {
  id: string
  name: string
  at: number
}

export interface AliasTable {
  topic: string
  contact: string
  alias: string
  at: number
}

export interface HomeTable {
  contact: string
  area_id: number
  household: string
  source: 'alias' | 'said' | 'roster' | 'staff'
  at: number
}

export interface HouseholdTable {
  area_id: number
  household: string
  name: string | null
  people: number | null
  phone: string | null
  /** Json: string[] */
  tags: string
  away: number | null
}

/** What of a household one of its people said themselves. */
export interface HouseholdSaidTable {
  area_id: number
  household: string
  field: 'name' | 'people' | 'phone' | 'away'
  contact: string
}

export interface StaffCodeTable {
  code: string
  area_id: number
  name: string
  role: string
  contact: string | null
  bound_at: number | null
  /** When it was drawn, Unix ms; null in rows of an older program. */
  made: number | null
  /** The account of a street of several at which it counts. */
  account: string | null
}

export interface CheckInTable {
  id: number
  /** The day of `at` in +08:00, counted from 1970-01-01: today's lie together in the index. */
  day: number
  area_id: number
  household: string
  contact: string
  name: string
  at: number
  message: string
  form: string
  /** Json: number[] */
  readings: string
  normal: Flag
  /** Json: string[] */
  symptoms: string
  answer: string | null
  on_behalf: Flag
  corrects: Flag
  retracted: Flag
  abnormal: Flag
  bare: Flag
}

export interface RollCallTable {
  id: number
  area_id: number
  form: string
  opened: number
  deadline: number
  state: 'open' | 'closed'
  parent: number | null
  opened_by: string | null
  /** Json: Address | null */
  said_in: string | null
  /** Json: string[] */
  expected: string
  count_at: number
  count_answered: number
}

/** What a household has answered to a roll-call. */
export interface AnswerTable {
  rollcall: number
  household: string
  at: number
  abnormal: Flag
  value: string | null
}

export interface CaseTable {
  number: number
  kind: CaseKind
  category: Category
  urgent: Flag
  state: CaseState
  area_id: number
  household: string | null
  place: string | null
  accused: string | null
  asked_by: string
  asked_by_name: string
  /** Json: Address */
  asked_in: string
  text: string
  /** Json: Item[] */
  items: string
  assignee: string | null
  assignee_name: string | null
  level: Level
  opened: number
  since: number
  due: number | null
  /** Json: Route */
  route: string
  /** Json: string[], address keys */
  told: string
  parent: number | null
  touched: number
}

export interface CaseEventTable {
  number: number
  place: number
  at: number
  event: EventName
  contact: string | null
  name: string | null
  said_in: string | null
  text: string
  /** Json: Changes */
  changes: string
}

/** Danger told in plain words. */
export interface AlertTable {
  id: number
  kind: AlertKind
  area_id: number
  household: string | null
  state: 'open' | 'case' | 'over'
  case_number: number | null
  level: Level
  /** Json: string[], address keys */
  told: string
  message: string
  /** When it was told of first. */
  at: number
}

/** One who cried of it. */
export interface AlertCryTable {
  alert: number
  place: number
  contact: string
  name: string
  /** Json: Address */
  said_in: string
  text: string
  at: number
}

export interface CaseFollowerTable {
  number: number
  contact: string
  name: string
  household: string | null
  /** Json: Address */
  asked_in: string
  /** In the order they joined. */
  place: number
}

/** A picture or file kept with a case; `hash` is null until its bytes are here. */
export interface CaseFileTable {
  id: number
  number: number
  name: string
  contact: string
  contact_name: string
  at: number
  hash: string | null
  size: number | null
}

export interface TimerTable {
  key: string
  due: number
  kind: TimerKind['kind']
  case_number: number | null
  /** The roll-call, watch, schedule or policy step it is about. */
  subject: number | null
}

export interface InboxTable {
  id: string
  at: number
}

/** What a command did by a message, kept for a day: WeChat lets it be taken back. */
export interface DoingTable {
  message: string
  /** Of a message of several commands, which. */
  part: number
  at: number
  contact: string
  name: string
  /** Address key. */
  place: string
  recall: Recall
  /** Json: Consequence[] */
  consequences: string
}

export interface FailedMessageTable {
  id: string
  at: number
  place: string
  contact: string
  text: string
  why: string
}

export type OutboxState = 'pending' | 'sending' | 'sent' | 'failed' | 'stale'

export interface OutboxTable {
  id: number
  state: OutboxState
  /** Address key. */
  place: string
  text: string
  /** Json: Named[] */
  mentions: string
  /** Json: number[] */
  about: string
  answer: Flag
  night: Flag
  urgent: Flag
  /** Json: Picture | null */
  picture: string | null
  /** When it was decided upon. */
  made: number
  /** Not before this moment: after a failed send. */
  wait_until: number
  /** Not worth saying after this moment. */
  stale_at: number | null
  tries: number
  /** When it left. */
  left_at: number | null
  sent_id: string | null
  file: string | null
  why: string | null
  /** The post that it left as a part of. */
  part_of: number | null
  /** The notice that it brings. */
  notice: number | null
  haste: Haste | null
  /** By which account of a street of several it left, or is leaving. */
  account: string | null
}

/** An account of a street that has several, as it was last. */
export interface AccountTable {
  name: string
  title: string | null
  up: Flag
  mute: Flag
  since: number
  why: string | null
  last_in: number | null
  /** Json: string[] */
  topics: string
  /** Json: string[] */
  silent: string
}

export interface RoomTable {
  topic: string
  introduced: number | null
  /** WeChat's own id. */
  id: string | null
  /** What it was called when last seen. */
  title: string | null
  /** Since when the account is not in it, or nobody knows which it is. */
  lost: number | null
  /** When that was told to those who look after it. */
  told: number | null
}

/** Who asked to be the account's friend, and is not known. */
export interface FriendRequestTable {
  id: string
  contact: string
  name: string
  hello: string
  at: number
}

/** Plain trouble of a house that a captain heard of. */
export interface HouseTroubleTable {
  id: number
  area_id: number
  household: string | null
  contact: string
  name: string
  /** Json: Address */
  said_in: string
  text: string
  at: number
  /** Json: string[], contacts */
  told: string
  state: HouseTrouble['state']
}

/** Half of something that somebody said, kept until the other half is. */
export interface FragmentTable {
  message: string
  contact: string
  /** Address key. */
  place: string
  at: number
  /** When it reached us: what is older by that is dropped. */
  heard: number
  text: string
  mentioned: Flag
  /** Json: Fragment['file'] */
  file: string | null
}

/** What staff taught the bot. */
export interface LessonTable {
  id: number
  area_id: number
  question: string
  answer: string
  contact: string
  name: string
  at: number
  state: Lesson['state']
  approver: string
}

/** A room that may be a group that was lost. */
export interface LikelyRoomTable {
  number: number
  id: string
  title: string
  topic: string
  people: number
  known: number
}

export interface MarkTable {
  key: string
  at: number
}

export interface QuestionTable {
  contact: string
  about: Question['about']
  place: string
  /** Json: string[], paths */
  areas: string
  at: number
  /** Json: Omit<CheckIn, 'home'>[]; of a question that plain words answer {until, choices} */
  held: string
  /** Json: Home */
  home: string | null
  name: string
  words: string
}

export interface ObservationTable {
  id: number
  area_id: number
  household: string
  contact: string
  name: string
  from_at: number
  to_at: number
  state: 'on' | 'over'
}

/** What remains of records whose time to keep is over. */
export interface DayCountTable {
  day: number
  area_id: number
  what: string
  count: number
}

/** A one-time way into the command board; only the hash of its token is kept. */
export interface LoginLinkTable {
  hash: string
  contact: string
  made: number
  used: number | null
}

export interface SessionTable {
  hash: string
  contact: string
  csrf: string
  made: number
  seen: number
}

/** What staff and programs saw and did, each row's hash over the one before. */
export interface AuditTable {
  id: number
  at: number
  /** A contact's id, or `token:` and an API token's name. */
  who: string
  deed: string
  about: string
  previous: string
  hash: string
}

export interface ApiTokenTable {
  id: number
  hash: string
  name: string
  area_id: number
  /** Json: string[] */
  scopes: string
  made: number
  revoked: number | null
}

export interface WebhookTable {
  id: number
  token: number
  address: string
  secret: string
  made: number
}

/** How far a webhook has heard a case's history. */
export interface WebhookCaseTable {
  webhook: number
  number: number
  place: number
}

export interface EntryTable {
  id: number
  register: string
  area_id: number
  /** The checkpoint's or team's name; empty for the area's own groups. */
  place: string
  at: number
  contact: string
  name: string
  /** An address key. */
  said_in: string
  message: string
  counted: number
  /** Json: fields by their names */
  fields: string
  /** Json: string[] */
  missing: string
  replaces: number | null
  struck: number | null
  ended: number | null
  until: number | null
  signed_by: string | null
  signed_name: string | null
  signed_at: number | null
  lacks: string | null
  /** Until when it is kept. */
  keep: number
}

export interface RoundTable {
  id: number
  duty: string
  area_id: number
  /** The household's number or the checkpoint's name; empty for the building itself. */
  place: string
  part: string
  since: number
  due: number
  own: number | null
  state: 'open' | 'done' | 'missed' | 'dropped'
  told: number
  tried: number | null
  again: number | null
  done_at: number | null
  contact: string | null
  name: string | null
  message: string | null
  how: 'there' | 'called' | null
  amount: string | null
}

export interface SlotTable {
  id: number
  rota: string
  area_id: number
  /** What people call where it is. */
  place: string
  begins: number
  ends: number
  wanted: number
  gap_told: number
  absent_told: number
  ended: 'over' | 'dropped' | null
}

/** Somebody's place in a slot. */
export interface HoldingTable {
  slot: number
  /** Which of the slot's places it is. */
  place: number
  contact: string
  name: string
  how: Holding['how']
  since: number
  gave_up: number | null
  came: number | null
  went: number | null
  witness: string | null
  witness_name: string | null
  reminded: Flag
}

/** A place in a slot that somebody booked. */
export interface BookingTable {
  slot: number
  /** Which of the slot's bookings it is. */
  place: number
  at: number
  /** For whom it is, as they are called. */
  name: string
  contact: string
  by_name: string
}

export interface NoticeTable {
  number: number
  kind: Notice['kind']
  sort: Notice['sort']
  haste: Haste
  refers: number | null
  case_number: number | null
  contact: string
  name: string
  office: string
  /** An address key. */
  said_in: string
  /** Json: string[] */
  areas: string
  /** Json: string[] */
  topics: string
  whole: Flag
  text: string
  at: number
  ends: number
  state: Notice['state']
  stage: number
  /** The city's number of it. */
  city: number | null
}

/** A letter that came; its number is the city's. */
export interface ArrivalTable {
  id: number
  at: number
  how: 'taken' | 'failed' | 'unread'
  /** The city knows. */
  answered: Flag
}

/** What this street and another work on together. */
export interface CrossingTable {
  kind: Crossing['kind']
  role: Crossing['role']
  own: number
  street: string
  theirs: number | null
  stage: Crossing['stage']
  sightings: number
  at: number
  contact: string | null
  name: string | null
  /** An address key. */
  said_in: string | null
}

/** A letter that is to go. */
export interface DepartureTable {
  id: number
  /** A street of the city; empty: the city itself. */
  to_street: string
  /** Json: LetterBody */
  body: string
  at: number
}

/** Who looks after a group says that a notice was read. */
export interface ReceiptTable {
  notice: number
  /** An address key. */
  place: string
  contact: string
  name: string
  at: number
}

/** Who is of a team, what they can do, when they have time. */
export interface MemberTable {
  team: string
  contact: string
  name: string
  /** JSON. */
  skills: string
  free: string
  since: number
}

export interface MovementTable {
  number: number
  stock: string
  kind: MovementKind
  area_id: number
  /** Json: Moved[] */
  lines: string
  to_area_id: number | null
  to_place: string | null
  to_household: string | null
  donor: string | null
  donor_shown: Flag
  why: string
  at: number
  contact: string
  name: string
  /** An address key. */
  said_in: string
  message: string
  replaces: number | null
  struck: number | null
  signed_by: string | null
  signed_name: string | null
  signed_at: number | null
  signed_instead: Flag
  /** Until when it is kept. */
  keep: number
}

/** What is left of movements that are kept no more. */
export interface StockCarriedTable {
  stock: string
  area_id: number
  item: string
  count: number
}

/** A row that the city is to be told. */
export interface FeedTable {
  seq: number
  /** When this machine wrote it, Unix ms. */
  at: number
  kind: string
  /** Json. */
  body: string
}

/** The line that the rows of `feed` stand in; at most one row. */
export interface FeedLineTable {
  line: string
}

export interface Tables {
  feed: FeedTable
  feed_line: FeedLineTable
  area: AreaTable
  number: NumberTable
  contact: ContactTable
  alias: AliasTable
  home: HomeTable
  household: HouseholdTable
  household_said: HouseholdSaidTable
  staff_code: StaffCodeTable
  checkin: CheckInTable
  rollcall: RollCallTable
  answer: AnswerTable
  cases: CaseTable
  case_event: CaseEventTable
  case_follower: CaseFollowerTable
  case_file: CaseFileTable
  alert: AlertTable
  alert_cry: AlertCryTable
  timer: TimerTable
  inbox: InboxTable
  doing: DoingTable
  failed_message: FailedMessageTable
  outbox: OutboxTable
  account: AccountTable
  room: RoomTable
  likely_room: LikelyRoomTable
  friend_request: FriendRequestTable
  house_trouble: HouseTroubleTable
  fragment: FragmentTable
  entry: EntryTable
  round: RoundTable
  slot: SlotTable
  holding: HoldingTable
  booking: BookingTable
  movement: MovementTable
  stock_carried: StockCarriedTable
  lesson: LessonTable
  notice: NoticeTable
  member: MemberTable
  receipt: ReceiptTable
  arrival: ArrivalTable
  crossing: CrossingTable
  departure: DepartureTable
  mark: MarkTable
  question: QuestionTable
  watch: ObservationTable
  day_count: DayCountTable
  login_link: LoginLinkTable
  session: SessionTable
  audit: AuditTable
  api_token: ApiTokenTable
  webhook: WebhookTable
  webhook_case: WebhookCaseTable
}
