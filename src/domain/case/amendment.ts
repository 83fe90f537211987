// Played by: an-errand-is-changed.chat
import { type Case, casePost, FROM, type Item } from '../model/case.ts'
import type { Choice, Effect } from '../model/effect.ts'
import { addressKey, contact } from '../model/post.ts'
import { DAY, MINUTE } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { tellGone } from '../notify/gone.ts'
import { aloud, amongResidents } from '../privacy/discretion.ts'
import { itemsText, shortened } from '../wording/case.ts'
import { whichCaseText } from '../wording/hint.ts'
import {
  changedRecord,
  changedText,
  emptiedText,
  readBackText,
  toHolderText,
  wantedText,
} from '../wording/turn/errand.ts'
import { bySpeaker, happens } from './action.ts'
import { asks } from './at-hand.ts'

/** What is to be otherwise in an errand. */
export type Change =
  | { readonly kind: 'add'; readonly items: readonly Item[] }
  /** So many of what was wanted. */
  | { readonly kind: 'set'; readonly item: Item }
  | { readonly kind: 'drop'; readonly name: string }
  /** Something else in its place. */
  | { readonly kind: 'swap'; readonly name: string; readonly item: Item }
  /** When, and how: words for who goes. */
  | { readonly kind: 'wish'; readonly text: string }

/** So long who asked for an errand may change it without its number. */
const STAYS = DAY

/** The errands that the speaker asked for and that are not done, as they may be spoken of here. The latest first. */
export function ownErrands(view: View): readonly Case[] {
  const here = addressKey(view.here.address)
  return view
    .casesOf(view.speaker.contact, 5)
    .filter(
      ({ kind, by, state, opened, from }) =>
        kind === 'request' &&
        by.contact === view.speaker.contact &&
        FROM.resolve.includes(state) &&
        view.now - opened < STAYS &&
        (view.here.seat === null || addressKey(from) === here),
    )
}

/** Changes an errand: it is read back, and who has it or was asked to hears so. */
export function amend(
  view: View,
  number: number | null,
  changes: readonly Change[],
  text: string,
): readonly Effect[] {
  const all = ownErrands(view).filter((one) => number === null || one.number === number)
  const named = all.filter(({ items }) => {
    const things = items.map(({ name }) => name)
    return changes.every((change) => fits(things, change))
  })
  const [about, ...others] = named.length > 0 ? named : all
  if (about === undefined) return []
  if (others.length > 0 && changes.every(({ kind }) => kind === 'add' || kind === 'wish'))
    return [answer(view, null, whichCaseText([about, ...others].map((one) => one.number)))]
  const wishes = changes.flatMap((change) => (change.kind === 'wish' ? [change.text] : []))
  return standsSo(view, about, changes.reduce(changed, about.items), wishes, text)
}

/** So soon the same things said again put right what was understood. */
const SOON = 10 * MINUTE

/** The errand that is said again otherwise: of the same sort, of some of the same things. */
export function saidOtherwise(
  view: View,
  { kind, category, items }: Pick<Case, 'kind' | 'category' | 'items'>,
): Case | undefined {
  if (kind !== 'request' || items.length === 0) return undefined
  return ownErrands(view).find(
    (known) =>
      known.category === category &&
      view.now - known.opened <= SOON &&
      known.items.some((item) => items.some(({ name }) => name === item.name)),
  )
}

/** An errand is for these things from now on. */
export function standsSo(
  view: View,
  about: Case,
  items: readonly Item[],
  wishes: readonly string[],
  text: string,
): readonly Effect[] {
  if (items.length === 0 && about.items.length > 0) {
    const off: Choice = {
      answer: 'yes',
      command: 'cancel',
      case: about.number,
      text: '',
      called: '',
    }
    return [answer(view, about, emptiedText(about.number)), asks(view, [off])]
  }
  const words = shortened(wantedText(itemsText(items), wishes))
  const event = bySpeaker(view, 'note', changedRecord(text), { items })
  return [
    ...happens([about], event),
    ...(about.state === 'open'
      ? tellGone(view, about, changedText(words))
      : notifyAssignee(view, about, toHolderText(about.number, view.speaker.name, words), {
          words,
        })),
    ...readBack(view, { ...about, items }, words),
  ]
}

/** Among neighbours what is harmless; else alone. */
function readBack(view: View, about: Case, words: string): readonly Effect[] {
  const told = readBackText(about.number, words)
  const hidden = amongResidents(view.street, view.here.address) && aloud(about, words) === ''
  if (!hidden) return [answer(view, about, told)]
  return [
    answer(view, about, readBackText(about.number, '')),
    { do: 'say', post: casePost(about, contact(view.speaker.contact), told, { answer: true }) },
  ]
}

/** Whether what is to be altered or taken out is among things; an addition or an hour may be said of any. */
export function fits(things: readonly string[], change: Change): boolean {
  switch (change.kind) {
    case 'add':
    case 'wish':
      return true
    case 'set':
      return things.some((thing) => isNamed(thing, change.item.name))
    case 'drop':
    case 'swap':
      return things.some((thing) => isNamed(thing, change.name))
  }
}

/** 药 is 降压药 where that is in the list. */
function isNamed(thing: string, said: string): boolean {
  return thing.includes(said) || said.includes(thing)
}

function changed(items: readonly Item[], change: Change): readonly Item[] {
  switch (change.kind) {
    case 'add':
      return [...items, ...change.items]
    case 'set':
      return items.map((item) =>
        isNamed(item.name, change.item.name) ? { ...change.item, name: item.name } : item,
      )
    case 'drop':
      return items.filter((item) => !isNamed(item.name, change.name))
    case 'swap':
      return items.map((item) =>
        isNamed(item.name, change.name) ? { ...item, ...change.item } : item,
      )
    case 'wish':
      return items
  }
}
