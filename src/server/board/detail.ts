import { nearestPartner, PARTNER_KINDS } from '../../domain/model/area.ts'
import type { Case } from '../../domain/model/case.ts'
import { sensitive } from '../../domain/model/category.ts'
import { hushed } from '../../domain/privacy/discretion.ts'
import type { Web } from '../context.ts'
import type { CaseDetail } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'
import { cardOf } from './shown.ts'

/** A case with all its history. Whoever does not lead its line hears nothing of anyone's health, nor of what was told in confidence. */
export function detailOf(web: Web, viewer: Viewer, about: Case): CaseDetail {
  const hidden = hushed(about) && !viewer.leads(about.area)
  const { store, street } = web
  const positions = web.positions()
  return {
    card: cardOf(web, viewer, about),
    hidden,
    category: hidden && sensitive(about.category) ? null : about.category,
    household: hidden ? null : about.household,
    accused: hidden ? null : about.accused,
    by: hidden ? null : about.by.name,
    phone: hidden ? null : phoneOf(web, about),
    text: hidden ? null : about.text,
    items: hidden ? [] : about.items,
    history: store.cases.history(about.number).map(({ at, event, by, text }) => ({
      at,
      event,
      by: by === null || (hidden && positions.of(by.contact).length === 0) ? null : by.name,
      text: hidden ? null : text,
    })),
    followers: about.followers.length,
    files: hidden ? [] : store.cases.files(about.number).map(({ name, at }) => ({ name, at })),
    partners: PARTNER_KINDS.filter(
      (kind) => nearestPartner(street, about.area, kind) !== undefined,
    ),
    next: nextOf(web, about.number),
  }
}

function phoneOf(web: Web, { area, household }: Case): string | null {
  return household === null ? null : (web.dwellings().at({ area, household })?.phone ?? null)
}

function nextOf({ store }: Web, number: number): CaseDetail['next'] {
  for (const timer of store.timers.ofCase(number)) {
    if (timer.kind === 'step' || timer.kind === 'overdue' || timer.kind === 'confirm') {
      return { at: timer.due, what: timer.kind }
    }
  }
  return null
}
