import type { Case, CaseEvent } from '../../src/domain/model/case.ts'
import { inside, neighbour, RESIDENTS } from './neighbourhood.ts'

const GRAVE: ReadonlySet<string> = new Set(['fever', 'health', 'returnee'])

/** What all of a house go through or use. */
const SHARED = /单元门|门禁|电梯|楼道|楼梯|大门|对讲|路灯|道闸/

/**
 * Who may do what to a case, as issue 5 part 2 has it, told without the program's own rules. `before` is the case
 * when it was done. Answers what is wrong with it, or null.
 *
 * A partner who was told may say of a case nobody has that it is done: that takes it and does it in one.
 */
export function trespass(before: Case, event: CaseEvent): string | null {
  const { by, where } = event
  if (by === null || where === null) return null
  const who = neighbour(by.contact)
  if (who === undefined) return `${by.contact} is nobody`
  const staff = who.duty !== null && inside(before.area, who.duty)
  const residents = where.startsWith('group:') && RESIDENTS.has(where.slice('group:'.length))
  const told = !residents && before.told.includes(where)
  // Who was asked for an errand alone takes it wherever they say so.
  const invited = before.kind === 'request' && before.told.includes(`contact:${by.contact}`)
  const asked = [before.by, ...before.followers.map((one) => one.who)].some(
    (one) => one.contact === by.contact,
  )
  const family =
    before.household !== null &&
    who.home?.area === before.area &&
    who.home.household === before.household
  const lives = who.home !== null && inside(who.home.area, before.area)
  const has = before.assignee?.contact === by.contact
  switch (event.event) {
    case 'claimed':
      return staff || told || invited || has || (before.kind === 'request' && lives)
        ? null
        : 'may not claim it'
    case 'resolved':
      return staff || has || (told && before.assignee === null) ? null : 'may not resolve it'
    case 'reopened':
      // What a house shares fails for all who live there.
      if (lives && before.category === 'repair' && SHARED.test(before.text)) return null
      return staff || asked || family || has ? null : 'may not open it again'
    case 'confirmed':
      return staff || asked || family ? null : `may not say of it «${event.event}»`
    case 'cancelled':
      return staff || before.by.contact === by.contact ? null : 'may not cancel it'
    case 'transferred':
    case 'escalated':
      return staff || told ? null : 'may not hand it on'
    case 'closed':
      return staff ? null : 'may not merge it'
    case 'note':
      // Who has the same trouble, or asked for what is merged, is written in as one who cares.
      if (event.changes.follower !== undefined || event.changes.unfollow !== undefined) return null
      // What somebody saw of who is looked for is theirs to tell.
      if (event.text.startsWith('见过')) return null
      return staff || told || has || asked || family ? null : 'may not remark on it'
    case 'opened':
      return before.by.contact === by.contact ? null : 'opened it for somebody else'
    case 'returned':
      return has ? null : 'may not give back what they do not have'
    case 'told':
    case 'overdue':
    case 'reminded':
      return `only the bot itself writes «${event.event}»`
  }
}

/** Who asked says in plain words that it is over before anybody came: of no danger, and of nobody's health. */
export function endsOwn({ by: asker, urgent, category }: Case, { by, event }: CaseEvent): boolean {
  return event === 'resolved' && by?.contact === asker.contact && !urgent && !GRAVE.has(category)
}
