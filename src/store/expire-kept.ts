import type { Store } from './store.ts'

/** Up to when records were kept long enough (Unix ms). */
export interface Kept {
  readonly checkInsBefore: number
  readonly casesBefore: number
  /** Alerts, and what neighbours said of the house. */
  readonly alertsBefore: number
  /** What the bot said itself, and of that what was about no case. */
  readonly saidBefore: number
  readonly plainSaidBefore: number
  /** Lines of registers and movements of stock that were kept until then. */
  readonly entriesUntil: number
  /** Slots of rotas, and who held them. */
  readonly slotsBefore: number
  /** What residents booked in them. */
  readonly bookingsBefore: number
  /** What may be undone of what messages did. */
  readonly doneBefore: number
}

/** Nothing was kept long enough. */
export const NOTHING_KEPT_TOO_LONG: Kept = {
  checkInsBefore: 0,
  casesBefore: 0,
  alertsBefore: 0,
  saidBefore: 0,
  plainSaidBefore: 0,
  entriesUntil: 0,
  slotsBefore: 0,
  bookingsBefore: 0,
  doneBefore: 0,
}

/** Deletes what was kept long enough: of the records each night, and of the backups before. */
export function expireKept(store: Store, kept: Kept) {
  const { expiry } = store
  const checkIns = expiry.checkIns(kept.checkInsBefore)
  const { count: cases, loose } = expiry.cases(kept.casesBefore)
  const entries = expiry.entries(kept.entriesUntil)
  const rounds = expiry.rounds(kept.checkInsBefore)
  const slots = store.slots.expire(kept.slotsBefore, kept.bookingsBefore)
  const movements = store.movements.expire(kept.entriesUntil)
  store.alerts.expire(kept.alertsBefore)
  expiry.strangers(kept.casesBefore)
  store.doings.expire(kept.doneBefore)
  store.outbox.expire(kept.saidBefore, kept.plainSaidBefore)
  store.notices.expire(kept.saidBefore)
  store.crossings.expire(kept.casesBefore)
  store.memory.expire(kept.saidBefore)
  store.lessons.expire(kept.casesBefore)
  store.houseTroubles.expire(kept.alertsBefore)
  return { checkIns, cases, entries, rounds, slots, movements, loose }
}
