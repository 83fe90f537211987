import type { Incoming } from '../../src/chat/chat.ts'
import type { Alert } from '../../src/domain/model/alert.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import type { Store } from '../../src/store/store.ts'
import { inside, NEIGHBOURS, neighbour } from './neighbourhood.ts'

/** What came in at this moment. */
type Heard = readonly Pick<Extract<Incoming, { kind: 'message' }>, 'sender' | 'address'>[]

/** After so long without an answer an alert is a case by itself, ms. */
const UNANSWERED = 90 * MINUTE

/** Watches the alerts of a street: answers what is wrong with them, told without the program's own rules. */
export function alertWitness() {
  const known = new Map<number, Alert>()

  return {
    look(store: Store, here: Heard, now: number): readonly string[] {
      return store.alerts.all().flatMap((alert) => {
        const before = known.get(alert.id)
        known.set(alert.id, alert)
        const wrong = [
          ...(before === undefined ? raised(store, alert, now) : changed(store, before, alert)),
          ...(before?.state === 'open' && alert.state !== 'open'
            ? ended(store, alert, here, now)
            : []),
        ]
        const looked = store.timers.has({ kind: 'alert', alert: alert.id })
        if (looked !== (alert.state === 'open'))
          wrong.push(looked ? 'is still looked at' : 'has no next look')
        return wrong.map((what) => `alert ${alert.id} (${alert.kind}, ${alert.state}) ${what}`)
      })
    },
    /** Whether a chat has to do with any: who was called there, or cried there. */
    concerns(place: string): boolean {
      return [...known.values()].some(
        ({ told, cries }) =>
          told.includes(place) ||
          cries.some(
            ({ who, from }) => addressKey(from) === place || `contact:${who.contact}` === place,
          ),
      )
    },
    /** Whether it became this case. */
    isCase: (number: number): boolean => [...known.values()].some((alert) => alert.case === number),
  }
}

/** The captain, the grid head and who is on duty hear at once, and who cried is answered. */
function raised(store: Store, { area, cries, kind }: Alert, now: number): string[] {
  const [{ who, from, text }] = cries
  const posts = store.outbox.all().filter(({ made }) => made === now)
  const near = NEIGHBOURS.filter(
    ({ contact, duty, rooms }) =>
      contact !== who.contact &&
      isNear(contact, duty, area) &&
      !(from.kind === 'group' && rooms.length === 0),
  )
  const uncalled = near.filter(
    ({ contact }) =>
      !posts.some(
        ({ to, text: said }) =>
          addressKey(to) === `contact:${contact}` && said.includes('【疑似') && said.includes(text),
      ),
  )
  const answered = posts.some(
    ({ to, answer }) =>
      addressKey(to) === `contact:${who.contact}` ||
      (kind !== 'despair' && answer && addressKey(to) === addressKey(from)),
  )
  return [
    ...uncalled.map(({ contact }) => `does not call ${contact}`),
    ...(answered ? [] : [`does not answer ${who.contact}`]),
  ]
}

/** A captain's and a grid head's own; and the duty officer's, whatever the area. Who leads the street hears later. */
function isNear(contact: string, duty: string | null, area: string): boolean {
  if (duty === null || !inside(area, duty)) return false
  const depth = duty.split('/').length
  return depth >= 3 || contact === 'duty'
}

/** It goes one way only, becomes one case, and forgets nobody who was told. */
function changed(store: Store, before: Alert, alert: Alert): string[] {
  return [
    ...(before.state === 'open' || before.state === alert.state ? [] : [`was ${before.state}`]),
    ...(before.case === null || before.case === alert.case ? [] : [`was #${before.case}`]),
    ...((alert.state === 'case') === (alert.case !== null) ? [] : [`is of #${alert.case}`]),
    ...(alert.case === null || store.cases.numbered(alert.case) !== undefined
      ? []
      : [`is #${alert.case}, which is not there`]),
    ...(before.told.every((place) => alert.told.includes(place)) ? [] : ['forgot who was told']),
  ]
}

/** Who cried, staff of the area and who was called end it; an urgent case of its area takes it in; else only time does. */
function ended(store: Store, alert: Alert, here: Heard, now: number): string[] {
  const { area, cries, told, state } = alert
  const may = here.some(
    ({ sender, address }) =>
      cries.some(({ who }) => who.contact === sender) ||
      inside(area, neighbour(sender)?.duty ?? '-') ||
      (address.kind === 'group' && told.includes(addressKey(address))),
  )
  if (may) return []
  const about = alert.case === null ? undefined : store.cases.numbered(alert.case)
  if (state === 'case' && now - cries[0].at >= UNANSWERED) return []
  if (about?.urgent && about.area === area && here.length > 0) return []
  return [`was ended by ${here.map(({ sender }) => sender).join() || 'nobody'}`]
}
