import type { Street } from '../domain/model/area.ts'
import {
  arrivedIn,
  hereIn,
  holdersOf,
  minutesServed,
  slotState,
} from '../domain/model/duty/slot.ts'
import { noticeName, standingOf } from '../domain/model/notice/notice.ts'
import { addressOf } from '../domain/model/post.ts'
import type { RollCall } from '../domain/model/roll-call.ts'
import { tallyOf } from '../domain/model/tally.ts'
import { teamsOf } from '../domain/model/team/team.ts'
import { iso } from '../domain/model/time.ts'
import { partsUnder } from '../domain/roll-call/wide.ts'
import type { OutboxRow } from '../store/messages/outbox.ts'
import type { Store } from '../store/store.ts'
import { dwellingsOf } from './dwellings.ts'
import { byRank, spoken } from './sending/outbox.ts'

/** All that was said and recorded, as JSON tells it: names of contacts, ISO times in +08:00. */
export function accountOf(store: Store, street: Street, now: number) {
  return {
    posts: postsIn(store, street),
    cases: casesIn(store, street),
    alerts: alertsIn(store, street),
    checkins: checkInsIn(store, street),
    entries: entriesIn(store, street),
    slots: [...rotaSlotsIn(store, now), ...slotsIn(store, street)],
    notices: noticesIn(store),
    members: membersIn(store, street),
    stock: stockIn(store, street),
    rollcalls: rollCallsIn(store, street, now),
  }
}

function postsIn(store: Store, street: Street) {
  const sent = store.outbox
    .all()
    .filter((row) => spoken(row) && row.partOf === null)
    .sort((a, b) => (a.leftAt ?? 0) - (b.leftAt ?? 0) || byRank(a, b))
  return sent.map((row) => ({
    at: iso(row.leftAt ?? row.made),
    ...placeOf(row, store, street),
    text: row.text,
    mentions: row.mentions.map(({ name }) => name),
    image: row.file,
    case: row.about.length === 1 ? (row.about[0] ?? null) : null,
    ...(row.about.length > 1 ? { cases: row.about } : {}),
  }))
}

function placeOf({ to }: OutboxRow, store: Store, street: Street) {
  switch (to.kind) {
    case 'group':
      return { room: to.topic, to: null }
    case 'contact':
      return { room: null, to: nameOf(to.contact, store, street) }
    case 'hook':
      return { room: null, to: to.partner.slice(to.partner.lastIndexOf('/') + 1) }
  }
}

function nameOf(contact: string, store: Store, street: Street): string {
  for (const { staff } of street.areas.values()) {
    const found = staff.find(({ wechat }) => wechat === contact)
    if (found !== undefined) return found.name
  }
  return store.people.name(contact) ?? contact
}

function casesIn(store: Store, street: Street) {
  return store.cases.all().map((about) => ({
    number: about.number,
    kind: about.kind,
    category: about.category,
    urgent: about.urgent,
    state: about.state,
    level: about.level,
    area: areaName(street, about.area),
    path: about.area,
    household: about.household,
    by: about.by.name,
    assignee: about.assignee?.name ?? null,
    opened: iso(about.opened),
    due: about.due === null ? null : iso(about.due),
    parent: about.parent,
    history: store.cases.history(about.number).map(({ at, event, by, where, text }) => ({
      at: iso(at),
      event,
      by: by?.name ?? null,
      where: where === null ? null : shownPlace(where, store, street),
      text,
    })),
  }))
}

function alertsIn(store: Store, street: Street) {
  return store.alerts.all().map(({ cries, kind, area, state, case: number }) => ({
    at: iso(cries[0].at),
    kind,
    area: areaName(street, area),
    by: cries[0].who.name,
    state,
    case: number,
  }))
}

function shownPlace(key: string, store: Store, street: Street): string {
  const address = addressOf(key)
  switch (address.kind) {
    case 'group':
      return address.topic
    case 'contact':
      return nameOf(address.contact, store, street)
    case 'hook':
      return address.partner
  }
}

function checkInsIn(store: Store, street: Street) {
  return store.checkIns.all().map((checkIn) => ({
    area: areaName(street, checkIn.home.area),
    path: checkIn.home.area,
    household: checkIn.home.household,
    by: checkIn.byName,
    at: iso(checkIn.at),
    form: checkIn.form,
    readings: checkIn.readings,
    normal: !checkIn.abnormal,
    answer: checkIn.answer,
    symptoms: checkIn.symptoms,
    onBehalf: checkIn.onBehalf,
    retracted: checkIn.retracted,
  }))
}

function entriesIn(store: Store, street: Street) {
  return store.entries.all().map(({ register, place, at, by, fields, struck, signed }) => ({
    register,
    area: place.name === '' ? areaName(street, place.area) : place.name,
    at: iso(at),
    by: by.name,
    fields,
    struck: struck !== null,
    signedBy: signed?.by.name ?? null,
  }))
}

/** Slots of rotas: who is to come, and who is there. */
function rotaSlotsIn(store: Store, now: number) {
  const slots = store.slots.all().filter(({ ended }) => ended !== 'dropped')
  return slots.map((slot) => ({
    duty: slot.rota,
    place: slot.place,
    from: iso(slot.from),
    to: iso(slot.to),
    wanted: slot.wanted,
    holders: holdersOf(slot).map(({ who }) => who.name),
    here: hereIn(slot, now).map(({ who }) => who.name),
    state: slotState(slot, now),
    booked: slot.bookings.map(({ at, name }) => ({ at: iso(at), name })),
    hours: arrivedIn(slot).map((holding) => ({
      name: holding.who.name,
      came: iso(holding.came ?? slot.from),
      went: holding.went === null ? null : iso(holding.went),
      minutes: minutesServed(slot, holding),
      witness: holding.witness?.name ?? null,
    })),
  }))
}

/** Rounds as slots: one is wanted at a place until a moment. */
function slotsIn(store: Store, street: Street) {
  const rounds = store.rounds.all().filter(({ state }) => state !== 'dropped')
  return rounds.map(({ duty, spot, since, due, state, done, tried, told }) => ({
    duty,
    place: [areaName(street, spot.area), spot.name, spot.part]
      .filter((name) => name !== '')
      .join(' '),
    from: iso(since),
    to: iso(due),
    wanted: 1,
    holders: [],
    here: done === null ? [] : [done.by.name],
    state,
    at: done === null ? null : iso(done.at),
    late: done !== null && done.at > due,
    how: done?.how ?? null,
    amount: done?.amount ?? null,
    tried: tried === null ? null : iso(tried),
    told,
  }))
}

function noticesIn(store: Store) {
  return store.notices.all().map((notice) => {
    const { state, groups, told } = standingOf(notice, store.notices.reached(notice.number))
    return {
      number: noticeName(notice.number),
      kind: notice.kind,
      refers: notice.refers === null ? null : noticeName(notice.refers),
      by: notice.by.name,
      text: notice.text,
      groups,
      told,
      state,
      case: notice.case,
    }
  })
}

/** Who is of a team: by the street's file, and by their own word. */
function membersIn(store: Store, street: Street) {
  const said = store.members.all()
  return teamsOf(street).flatMap(({ team }) => {
    const own = said.filter((each) => each.team === team.name)
    const joined = new Set(own.map(({ who }) => who.contact))
    const listed = team.staff.filter(({ wechat }) => wechat === null || !joined.has(wechat))
    return [
      ...listed.map(({ name }) => ({ team: team.name, name, skills: [] })),
      ...own.map(({ who, skills }) => ({ team: team.name, name: who.name, skills })),
    ]
  })
}

/** What each area holds, in the order of what came first. */
function stockIn(store: Store, street: Street) {
  const all = [...store.movements.carried(), ...store.movements.all()]
  return [...new Set(all.map(({ stock }) => stock))].flatMap((stock) =>
    store.movements
      .balances(stock)
      .map(({ area, ...balance }) => ({ area: areaName(street, area), ...balance })),
  )
}

/** A roll-call of a wider area sums up those of its buildings, whose households are told with their building. */
function rollCallsIn(store: Store, street: Street, now: number) {
  const dwellings = dwellingsOf(store, street)
  const all = store.rollCalls.all()
  const rollCallsUnder = (id: number) => all.filter(({ parent }) => parent === id)
  const tally = (rollcall: RollCall) =>
    tallyOf(rollcall, store.rollCalls.answers(rollcall.id), dwellings.awayIn(rollcall.area, now))
  return all.map((rollcall) => {
    const parts = partsUnder({ street, rollCallsUnder }, rollcall.id)
    const wide = parts.length > 0 || street.areas.get(rollcall.area)?.level !== 'building'
    const tallies = (wide ? parts : [rollcall]).map((part) => ({ part, ...tally(part) }))
    const sum = (key: 'expected' | 'answered' | 'abnormal') =>
      tallies.reduce((all, each) => all + each[key], 0)
    return {
      area: areaName(street, rollcall.area),
      path: rollcall.area,
      form: rollcall.form,
      opened: iso(rollcall.opened),
      deadline: iso(rollcall.deadline),
      state: rollcall.state,
      expected: sum('expected'),
      answered: sum('answered'),
      abnormal: sum('abnormal'),
      missing: tallies.flatMap(({ part, missing }) =>
        wide ? missing.map((room) => `${areaName(street, part.area)} ${room}`) : missing,
      ),
    }
  })
}

function areaName(street: Street, path: string): string {
  return street.areas.get(path)?.name ?? path.slice(path.lastIndexOf('/') + 1)
}
