import { existsSync, realpathSync } from 'node:fs'
import { auditStore } from './audit.ts'
import { boardStore } from './board/board.ts'
import { alertStore } from './case/alert.ts'
import { caseStore } from './case/case.ts'
import { caseEventStore } from './case/case-event.ts'
import { caseFileStore } from './case/case-file.ts'
import { houseTroubleStore } from './case/house-trouble.ts'
import { checkSchema, migrate } from './database/migrate.ts'
import { hold, type Owner } from './database/owner.ts'
import {
  backup,
  type Connection,
  inspect,
  integrity,
  openToRead,
  openToWrite,
  outsideChange,
  schemaOf,
  type Transactions,
  transactions,
  waitBriefly,
} from './database/sqlite.ts'
import { type Tail, tailOf } from './database/tail.ts'
import { roundStore } from './duty/round.ts'
import { slotStore } from './duty/slot.ts'
import { expiryStore } from './expiry.ts'
import { exportStore } from './export.ts'
import { endLine, type Feed, type Feeding, feedOf, hasLine } from './feed/feed.ts'
import { crossingStore } from './letter/crossing-list.ts'
import { letterStore } from './letter/letter-box.ts'
import { accountStore } from './messages/account-standing.ts'
import { doingStore } from './messages/doing.ts'
import { roomStore } from './messages/found-room.ts'
import { fragmentStore } from './messages/fragment.ts'
import { inboxStore } from './messages/inbox.ts'
import { memoryStore } from './messages/memory.ts'
import { outboxStore } from './messages/outbox.ts'
import { webhookStore } from './messages/webhook.ts'
import { noticeStore } from './notice/notice.ts'
import { numberStore } from './number.ts'
import { areaStore } from './people/area.ts'
import { friendRequestStore } from './people/friend-request.ts'
import { householdStore } from './people/household.ts'
import { lessonStore } from './people/lesson.ts'
import { memberStore } from './people/member.ts'
import { personStore } from './people/person.ts'
import { signInStore } from './people/sign-in.ts'
import { staffStore } from './people/staff.ts'
import { tokenStore } from './people/token.ts'
import { entryStore } from './register/entry.ts'
import { checkInStore } from './roll-call/check-in.ts'
import { observationStore } from './roll-call/observation.ts'
import { rollCallStore } from './roll-call/roll-call.ts'
import { movementStore } from './stock/movement.ts'
import { timerStore } from './timer.ts'

export type Store = ReturnType<typeof storeOf>

/**
 * Opens the database that this process owns until `close`, or until it ends however it ends. Makes
 * the file where there is none, and brings an older schema to the newest. Throws StoreError with
 * a line for people: damaged, not ours, newer, in use by another, no room, no right to write. `feeding`: it keeps rows
 * for a city. `tailed`: what each commit changes can be had, for another host to go on from.
 */
export function openStore(given: string, owner: Owner, feeding?: Feeding, tailed = false): Store {
  const path = trueName(given)
  inspect(path)
  const held = hold(path, owner)
  try {
    const db = openToWrite(path)
    let tail: Tail | null = null
    try {
      let feed: Feed | null = null
      tail = tailed ? tailOf(db, path) : null
      const changes = transactions(db, path, { ...tail?.around, before: () => feed?.write() })
      migrate(db, path, changes)
      feed = feedFor(db, changes, feeding)
      const released = () => {
        tail?.close()
        held.release()
      }
      return storeOf(db, changes, released, { feed, tail })
    } catch (error) {
      db.close()
      tail?.close()
      throw error
    }
  } catch (error) {
    held.release()
    throw error
  }
}

/** The feed of a file that has a city. One that has none, or had none for a while, tells everything anew when it has. */
function feedFor(db: Connection, changes: Transactions, feeding: Feeding | undefined): Feed | null {
  if (feeding === undefined) {
    if (hasLine(db)) changes.whole(() => endLine(db))
    return null
  }
  const feed = feedOf(db, feeding)
  if (feed.line() === null) changes.whole(() => feed.begin())
  return feed
}

/** Who comes by a link finds the same owner. */
function trueName(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

/** Opens a database to look only; another process may own it meanwhile. Throws StoreError. */
export function readStore(path: string): Store {
  return besideOwner(path, openToRead(path))
}

/**
 * Opens a database to write a few rows of its own beside the program that owns it, such as a token.
 * What the owner keeps in mind, as numbers and cases, must not be touched. Throws StoreError.
 */
export function openBeside(path: string): Store {
  return besideOwner(path, openToWrite(path))
}

/** A store on a connection that owns nothing, if the database is one of ours as this program knows it. */
function besideOwner(path: string, db: Connection): Store {
  try {
    checkSchema(db, path)
    return storeOf(db, transactions(db, path), () => {})
  } catch (error) {
    db.close()
    throw error
  }
}

/** All that is kept, on a connection. */
export function storeOf(
  db: Connection,
  changes: Transactions,
  released: () => void,
  told: { readonly feed: Feed | null; readonly tail: Tail | null } = { feed: null, tail: null },
) {
  const areas = areaStore(db)
  return {
    ...changes,
    /** What the city is yet to be told; null: there is none. */
    feed: told.feed,
    /** What its commits have changed; null: nobody is told. */
    tail: told.tail,
    areas,
    numbers: numberStore(db),
    cases: { ...caseStore(db, areas), ...caseEventStore(db), ...caseFileStore(db) },
    alerts: alertStore(db, areas),
    checkIns: checkInStore(db, areas),
    rollCalls: rollCallStore(db, areas),
    people: personStore(db, areas),
    households: householdStore(db, areas),
    staff: staffStore(db, areas),
    observations: observationStore(db, areas),
    timers: timerStore(db),
    inbox: inboxStore(db, changes),
    doings: doingStore(db),
    outbox: outboxStore(db),
    memory: memoryStore(db),
    rooms: roomStore(db),
    accounts: accountStore(db),
    friendRequests: friendRequestStore(db),
    lessons: lessonStore(db, areas),
    houseTroubles: houseTroubleStore(db, areas),
    fragments: fragmentStore(db),
    entries: entryStore(db, areas),
    rounds: roundStore(db, areas),
    slots: slotStore(db, areas),
    members: memberStore(db),
    notices: noticeStore(db),
    letters: letterStore(db),
    crossings: crossingStore(db),
    movements: movementStore(db, areas),
    expiry: expiryStore(db, changes),
    signIn: signInStore(db),
    audit: auditStore(db),
    tokens: tokenStore(db, areas),
    webhooks: webhookStore(db, areas),
    board: boardStore(db, areas),
    exports: exportStore(db),
    changedOutside: outsideChange(db),
    integrity: () => integrity(db),
    backup: (to: string) => backup(db, to),
    schema: () => schemaOf(db),
    waitBriefly: () => waitBriefly(db),
    close(): void {
      db.close()
      released()
    },
  }
}
