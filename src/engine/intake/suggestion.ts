import type { Message } from '../../chat/chat.ts'
import { asksOf } from '../../domain/case/at-hand.ts'
import { type Address, contact, post } from '../../domain/model/post.ts'
import { amongResidents } from '../../domain/privacy/discretion.ts'
import { isHarmless } from '../../domain/privacy/harmless.ts'
import { wasThatMeantText } from '../../domain/wording/answer/unclear.ts'
import { addressed } from '../../domain/wording/name.ts'
import type { Consultation } from '../advisor.ts'
import type { Outcome } from '../apply.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Work } from '../transaction.ts'

/** The names that a message may hold: of staff, of who sits in that group, of who spoke. */
export function namesAround(
  { street, people }: Pick<Knowledge, 'street' | 'people'>,
  { address, name, alias }: Pick<Message, 'address' | 'name' | 'alias'>,
): ReadonlySet<string> {
  const staff = [...street.areas.values()].flatMap(({ staff }) => staff.map(({ name }) => name))
  const members = address.kind === 'group' ? people.membersOf(address.topic) : []
  const all = [...staff, ...members.map(({ name }) => name), name, ...alias.split(/[\s,，、]+/)]
  // A door in an alias is no name.
  return new Set(all.filter((each) => each.length > 1 && !/^[\d-]+$/.test(each)))
}

/**
 * An advisor's word (`say`, null for none) on what was not understood: the one who said it is asked, in place of what the
 * bot says without it. That is said now where nothing was advised; an advice that comes when it has left is dropped.
 */
export function takeAdvice(
  { store }: Knowledge,
  work: Work,
  { message, who, instead }: Consultation,
  say: string | null,
  now: number,
  outcome: Outcome,
): void {
  const about = `message ${message.id}: ${say === null ? 'nothing' : 'asked'}`
  store.audit.note({ at: now, who: 'bot', deed: 'consult', about })
  if (!work.release(instead, now, say !== null) || say === null) return
  const facts = work.factsAt(now)
  const { contact: speaker, name } = who
  // What tells of somebody's health is asked of them alone, though it was said aloud.
  const aloud = !amongResidents(facts.street, message.address) || isHarmless(say)
  const to: Address = aloud ? message.address : contact(speaker)
  const { text, mentions } = addressed(to, [{ contact: speaker, name }], wasThatMeantText(say))
  const plain = { command: '', case: 0, text: '', called: '' }
  const choices = [
    { ...plain, answer: 'yes', say },
    { ...plain, answer: 'no', say: '' },
  ] as const
  const effects = [
    { do: 'say', post: post(to, text, { answer: true, mentions }) },
    asksOf(facts, speaker, to, choices),
  ] as const
  work.apply(effects, { now, attachment: null }, outcome)
}
