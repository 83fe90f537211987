import { subtree } from '../../domain/model/area.ts'
import type { Case } from '../../domain/model/case.ts'
import { sensitive } from '../../domain/model/category.ts'
import { hushed } from '../../domain/privacy/discretion.ts'
import { matter } from '../../domain/wording/case.ts'
import type { Web } from '../context.ts'
import type { AreaNode, Card, Me, Sum } from '../protocol/board-messages.ts'
import type { Session } from '../session.ts'
import type { Viewer } from '../viewer.ts'
import { callsIn } from './act.ts'
import type { Standing } from './roll-call-standing.ts'

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
    level: about.level,
    by: hidden ? null : about.by.name,
    assignee: about.assignee?.name ?? null,
    mine: about.assignee?.contact === viewer.contact,
    matter: hidden ? null : matter(about),
    opened: about.opened,
    overdue: overdueAt(about),
    parent: about.parent,
  }
}

/** A case past its time was moved on with a new one; it stays overdue all the same. */
function overdueAt({ state, due, since, route }: Case): number | null {
  if (state !== 'open' && state !== 'claimed') return null
  return due === null ? since + route.resolve : Math.min(due, since + route.resolve)
}

export function sumOf(web: Web, { area, ...standing }: Standing): Sum {
  return { ...standing, area: web.store.areas.id(area) }
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
