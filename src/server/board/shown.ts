import { type Alert, personal } from '../../domain/model/alert.ts'
import { areasOfSeat, subtree, within } from '../../domain/model/area.ts'
import type { Case } from '../../domain/model/case.ts'
import { sensitive } from '../../domain/model/category.ts'
import { DELETED } from '../../domain/model/person.ts'
import { addressKey, contact } from '../../domain/model/post.ts'
import { hushed } from '../../domain/privacy/discretion.ts'
import { matter, shortened } from '../../domain/wording/case.ts'
import { dangerOf } from '../../domain/wording/fever.ts'
import type { KeptAccount } from '../../store/messages/account-standing.ts'
import type { Web } from '../context.ts'
import type {
  AccountCard,
  AlertCard,
  AreaNode,
  Card,
  LostGroup,
  Me,
  RoundsDue,
  SlotCount,
  Sum,
} from '../protocol/board-messages.ts'
import type { Session } from '../session.ts'
import type { Viewer } from '../viewer.ts'
import { callsIn } from './act.ts'
import type { DueRounds, GoingAlert, LostRoom, SlotsOf, Standing } from './roll-call-standing.ts'

/** A case as the board shows it to everyone who may see its area. */
export function cardOf(web: Web, viewer: Viewer, about: Case): Card {
  const hidden = hushed(about)
  return {
    number: about.number,
    kind: about.kind,
    category: sensitive(about.category) ? null : about.category,
    urgent: about.urgent,
    state: about.state,
    area: web.store.areas.id(about.area),
    household: hidden ? null : about.household,
    place: about.place,
    level: about.level,
    by: hidden ? null : about.by.name,
    assignee: about.assignee?.name ?? null,
    mine: about.assignee?.contact === viewer.contact,
    matter: hidden ? null : matter(about),
    ill: illOf(viewer, about),
    opened: about.opened,
    overdue: overdueAt(about),
    parent: about.parent,
  }
}

/** Fevers are told apart on the screen of who leads there. */
function illOf(viewer: Viewer, about: Case): Card['ill'] {
  if (!sensitive(about.category) || !viewer.leads(about.area)) return null
  const text = matter(about)
  return { text: shortened(text, MOST_ILL), danger: about.urgent ? 2 : dangerOf(text) }
}

const MOST_ILL = 60

/** A case past its time was moved on with a new one; it stays overdue all the same. */
function overdueAt({ state, due, since, route }: Case): number | null {
  if (state !== 'open' && state !== 'claimed') return null
  return due === null ? since + route.resolve : Math.min(due, since + route.resolve)
}

export function sumOf(web: Web, { area, ...standing }: Standing): Sum {
  return { ...standing, area: web.store.areas.id(area) }
}

/** The alerts of the areas that someone sees, the newest first. */
export function alertsShown(
  web: Web,
  viewer: Viewer,
  going: readonly GoingAlert[],
): readonly AlertCard[] {
  return going
    .filter(({ alert }) => viewer.sees(alert.area))
    .map(({ alert, assignee }): AlertCard => {
      const { id, kind, area, household, level, cries, case: number } = alert
      const [{ who, text, at }] = cries
      const knows = mayKnow(viewer, alert)
      return {
        id,
        kind: knows ? kind : null,
        area: web.store.areas.id(area),
        household: knows ? household : null,
        by: knows && who.name !== DELETED ? who.name : null,
        text: knows && text !== DELETED ? text : null,
        at,
        cries: cries.length,
        level,
        case: number,
        assignee,
      }
    })
    .sort((a, b) => b.at - a.at)
}

/** As in the chat: what is of somebody's health is read by those who lead there, and who was called by name. */
function mayKnow(viewer: Viewer, { kind, area, told }: Alert): boolean {
  return !personal(kind) || viewer.leads(area) || told.includes(addressKey(contact(viewer.contact)))
}

/** The lost groups of the areas that someone sees. */
export function lostShown(
  web: Web,
  viewer: Viewer,
  lost: readonly LostRoom[],
): readonly LostGroup[] {
  return lost.flatMap(({ topic, since, text }): readonly LostGroup[] => {
    const seat = web.street.seats.get(topic)
    const paths = seat === undefined ? [] : areasOfSeat(seat).filter((path) => viewer.sees(path))
    const areas = paths.map((path) => web.store.areas.id(path))
    return areas.length === 0 ? [] : [{ topic, areas, since, text }]
  })
}

/** How several accounts stand, for who sees the whole street. */
export function accountsShown(
  { street }: Web,
  viewer: Viewer,
  accounts: readonly KeptAccount[],
): { readonly accounts?: readonly AccountCard[] } {
  if (accounts.length === 0 || !viewer.sees(street.root)) return {}
  return {
    accounts: accounts.map(({ name, up, mute, since, topics, silent }) => ({
      name,
      state: !up ? 'lost' : mute ? 'mute' : 'up',
      since,
      groups: topics.length,
      silent: silent.length,
    })),
  }
}

/** The rounds that are to be made by tonight, of the areas that someone sees. */
export function roundsShown(
  web: Web,
  viewer: Viewer,
  rounds: readonly DueRounds[],
): readonly RoundsDue[] {
  return rounds
    .filter(({ area }) => viewer.sees(area))
    .map(({ area, due }) => ({ area: web.store.areas.id(area), due }))
}

/** The live slots of the areas that someone has a duty for, above or below as well: they see their week. */
export function slotsShown(
  web: Web,
  viewer: Viewer,
  slots: readonly SlotsOf[],
): readonly SlotCount[] {
  return slots
    .filter(({ area }) =>
      viewer.positions.some((held) => within(area, held.area) || within(held.area, area)),
    )
    .map(({ area, ...counts }) => ({ ...counts, area: web.store.areas.id(area) }))
}

/** The areas that someone sees, each after the one above it. */
export function areasOf(web: Web, viewer: Viewer): readonly AreaNode[] {
  const { store, street } = web
  const dwellings = web.dwellings()
  return subtree(street, street.root)
    .filter(({ path }) => viewer.sees(path))
    .map(({ path, name, level, parent, model, compound }) => ({
      id: store.areas.id(path),
      name,
      level,
      parent: parent !== null && viewer.sees(parent) ? store.areas.id(parent) : null,
      model,
      compound,
      households: level === 'building' ? dwellings.in(path).length : 0,
      calls: callsIn(web, viewer, path) !== null,
    }))
}

export function meOf({ street }: Web, { viewer, csrf }: Session): Me {
  const [position] = viewer.positions
  return {
    name: viewer.name,
    role: position.staff.role,
    street: street.name,
    bot: street.bot,
    csrf,
  }
}
