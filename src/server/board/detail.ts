import { nearestPartner, PARTNER_KINDS } from '../../domain/model/area.ts'
import type { Case } from '../../domain/model/case.ts'
import { sensitive } from '../../domain/model/category.ts'
import { teamsOf } from '../../domain/model/team/team.ts'
import { hushed } from '../../domain/privacy/discretion.ts'
import { isSighting } from '../../domain/wording/notice/lost.ts'
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
    offer: offerOf(web, about),
    sightings: hidden ? [] : sightingsOf(web, about.number),
    partners: PARTNER_KINDS.filter(
      (kind) => nearestPartner(street, about.area, kind) !== undefined,
    ),
    next: nextOf(web, about.number),
  }
}

function phoneOf(web: Web, { area, household }: Case): string | null {
  return household === null ? null : (web.dwellings().at({ area, household })?.phone ?? null)
}

/** How far an errand is that is offered to people of a team one by one; null where it is not, or somebody has it. */
function offerOf({ store, street }: Web, about: Case): CaseDetail['offer'] {
  if (about.kind !== 'request' || about.state !== 'open') return null
  const near = nearestPartner(street, about.area, 'volunteer')
  const asked = about.told.filter((place) => place.startsWith('contact:')).length
  if (near === undefined || asked === 0) return null
  const place = teamsOf(street).find(({ team }) => team.topic === near.partner.topic)
  if (place === undefined) return null
  const timer = store.timers.ofCase(about.number).find(({ kind }) => kind === 'offer')
  return { team: place.team.name, asked, next: timer?.due ?? null }
}

/** What was told of where somebody was seen, the first first. */
function sightingsOf({ store }: Web, number: number): CaseDetail['sightings'] {
  if (!store.notices.all().some((notice) => notice.case === number)) return []
  return store.cases
    .history(number)
    .filter(({ event, text }) => event === 'note' && isSighting(text))
    .map(({ at, by, text }) => ({ at, by: by?.name ?? null, text }))
}

function nextOf({ store }: Web, number: number): CaseDetail['next'] {
  for (const timer of store.timers.ofCase(number)) {
    if (timer.kind === 'step' || timer.kind === 'overdue' || timer.kind === 'confirm') {
      return { at: timer.due, what: timer.kind }
    }
  }
  return null
}
