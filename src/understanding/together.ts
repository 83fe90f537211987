// Played by: one-thing-in-several-messages.chat, a-cry-in-several-messages.chat
import type { CheckInFields } from '../../commands/checkin/checkin.ts'
import { doorAlone } from '../../commands/checkin/door-alone.ts'
import { placeSaid } from '../domain/case/house-trouble.ts'
import type { Effect } from '../domain/model/effect.ts'
import type { Fragment } from '../domain/model/information/fragment.ts'
import { addressKey } from '../domain/model/post.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { beside, type View } from '../domain/model/view.ts'
import { saysNothingIs } from '../language/danger/nothing.ts'
import { doorNamed } from '../language/door-named.ts'
import { doorSaidAlone, isSomebody, mayBeHalf, placeSaidAlone } from '../language/half-said.ts'
import { numberSaid, type Turn, turnsSaid, yesOrNo } from '../language/turn/turn-said.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said, SaidBefore, Where } from '../language/where.ts'
import type { Owner } from '../language/whose/whom.ts'
import { type Beginnings, wordThatBegins } from './hint.ts'
import type { Understand, Understood } from './understand.ts'

/** Makes of a message all that is to be decided. */
type Propose = (understood: Understood, said: Said) => readonly Proposal[]

/** What is longer is no half of anything. */
const LONGEST = 24

/**
 * Reads a message, and with it what its speaker said within the last half minute where that was nothing by itself. What is
 * whole alone is not read together with what came before, but where that says the door of it.
 */
export function togetherBy(understand: Understand, propose: Propose, beginnings: Beginnings) {
  return (said: Said, where: Where): readonly Proposal[] => {
    const alone = understand(said, where)
    const before = where.before?.() ?? NOTHING
    const words = before.filter(({ text, mentioned }) => text !== '' || mentioned)
    if (words.length > 0) {
      const joined = joinedWith(words, alone, said, where)
      if (joined !== null) return joined
    }
    const proposals = propose(alone, said)
    if (isWhole(alone)) return before.length === 0 ? proposals : [...proposals, DROPPED]
    if (where.troubled === true) {
      const place = placeOf(alone.utterance)
      if (place !== null) return [placed(place)]
    }
    return isHalf(alone, where, words.length > 0) ? [...proposals, remembered(alone)] : proposals
  }

  /** What several messages say as one, where that is more than the last of them says by itself. */
  function joinedWith(
    before: readonly SaidBefore[],
    alone: Understood,
    said: Said,
    where: Where,
  ): readonly Proposal[] | null {
    const { utterance } = alone
    if (utterance.quote !== null || utterance.chain !== null || said.attachment !== undefined)
      return null
    if (utterance.text.length > LONGEST || answers(utterance.text)) return null
    const to = { ...where, mentioned: where.mentioned || before.some(({ mentioned }) => mentioned) }
    // The nearest alone first: what was said before it may have been something else.
    for (let from = before.length - 1; from >= 0; from--) {
      const pieces = [...before.slice(from).map(({ text }) => text), said.text]
      for (const text of [run(pieces), pieces.join(' ').trim()]) {
        const words = { ...said, text }
        const both = understand(words, to)
        const more =
          says(both) > says(alone) ||
          addsDoor(both, alone, before.slice(from)) ||
          addsOwner(both, alone, before.slice(from)) ||
          addsWho(both, alone, before.slice(from))
        if (more) return [...propose(both, words).map((one) => asOne(one, text)), DROPPED]
      }
    }
    return null
  }

  function isHalf(alone: Understood, where: Where, goesOn: boolean): boolean {
    const { utterance, chosen } = alone
    const { text, mentioned, quote, chain, said } = utterance
    if (chosen !== null || quote !== null || chain !== null || said.attachment !== undefined)
      return false
    if (where.place !== 'building' && where.place !== 'direct') return false
    const plain = text.trim()
    if (plain.length > LONGEST || plain.includes('@') || /[?吗]/.test(plain)) return false
    if (plain === '') return mentioned
    const begun = wordThatBegins(plain, beginnings)
    // 帮买: a command's own word is more than short words of what is at hand.
    if (begun?.word === plain && !begun.talk) return true
    // A door that is not here is nobody's, and no number at hand.
    if (doorSaidAlone(plain) !== null) return true
    const may =
      goesOn || mayBeHalf(plain) || begun?.word === plain || whoAlone(utterance, where) !== null
    // Looked at last: most talk shows no half of anything.
    return may && !answers(plain)
  }
}

/** What tells how a thing is may be half of a trouble: 关不上. */
const ON_TROUBLE: readonly Turn[] = ['unwell', 'wrong']

/** Short words of what is at hand go on with nothing. */
function answers(text: string): boolean {
  return (
    yesOrNo(text) !== null ||
    numberSaid(text) !== null ||
    saysNothingIs(text) ||
    turnsSaid(text).some((turn) => !ON_TROUBLE.includes(turn))
  )
}

const NOTHING: readonly SaidBefore[] = []

/** How much a message says: nothing, a trouble of the house that its captain hears of, or what is done something about. */
function says({ chosen, cry, door, hint, house, spoken }: Understood): number {
  if (chosen !== null) return 'door' in chosen.fields ? 0 : 3
  if (cry !== null || door !== null) return 3
  if (house !== null || hint?.kind === 'illness') return 2
  return spoken !== null && spoken.asks.length > 0 ? 1 : 0
}

/** Whom a message names and says no more: 对门, 替601报, 赵奶奶家. */
function whoAlone(utterance: Utterance, where: Where): Owner | null {
  // Who is introduced is not spoken for.
  const owner = /[是我俺咱]/.test(utterance.text) ? null : doorAlone(utterance, where)
  return owner === null || owner.kind === 'own' || owner.kind === 'someone' ? null : owner
}

/** Of whom a message tells a reading or an illness. Null where it tells none. */
function ownersIn({ chosen, hint }: Understood): readonly Owner[] | null {
  if (hint?.kind === 'illness') return [hint.owner]
  if (chosen === null || !('parts' in chosen.fields) || 'door' in chosen.fields) return null
  return (chosen.fields as Pick<CheckInFields, 'parts'>).parts.map(({ owner }) => owner)
}

/** Whether the same is told of somebody who was named before, and nobody is named in it: 对门, 38.2. */
function addsOwner(both: Understood, alone: Understood, before: readonly SaidBefore[]): boolean {
  if (/[我俺咱]/.test(alone.utterance.text)) return false
  // A door before a bare reading is found where that is decided.
  if (alone.chosen !== null && before.some(({ text }) => doorSaidAlone(text) !== null)) return false
  const [own, theirs] = [ownersIn(alone), ownersIn(both)]
  if (own === null || theirs === null) return false
  return own.every(({ kind }) => kind === 'own') && theirs.every(({ kind }) => kind !== 'own')
}

/** Whether the same trouble is told, and of whom besides: 我爸, 摔了. */
function addsWho(both: Understood, alone: Understood, before: readonly SaidBefore[]): boolean {
  return (
    alone.chosen?.command === 'report' &&
    both.chosen?.command === 'report' &&
    before.every(({ text }) => isSomebody(text))
  )
}

function isWhole(understood: Understood): boolean {
  return says(understood) > 0
}

/** Whether the same is said, and of which door besides. */
function addsDoor(both: Understood, alone: Understood, before: readonly SaidBefore[]): boolean {
  if (!before.every(({ text }) => doorSaidAlone(text) !== null || placeSaidAlone(text) !== null))
    return false
  if (alone.cry !== null)
    return both.cry?.kind === alone.cry.kind && namesDoor(both) && !namesDoor(alone)
  return alone.house !== null && both.house === alone.house && !namesDoor(alone)
}

function namesDoor({ utterance }: Understood): boolean {
  return doorNamed(utterance) !== null || utterance.parts().some(({ kind }) => kind === 'address')
}

/** What was typed in one breath, with a space between words and figures. */
function run(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .reduce((all, piece) => {
      const apart = /[0-9A-Za-z]$/.test(all) || /^[0-9A-Za-z]/.test(piece)
      return all === '' || !apart ? all + piece : `${all} ${piece}`
    }, '')
}

/** Decides as if all had been said in one message. */
function asOne(proposal: Proposal, text: string): Proposal {
  return {
    ...proposal,
    decide(view) {
      const { attachment = null } = view.occasion.said ?? {}
      return proposal.decide(
        beside(view, { occasion: { ...view.occasion, said: { text, attachment } } }),
      )
    },
  }
}

/** The place that a message says and nothing else. */
function placeOf({ text, quote, chain }: Utterance): string | null {
  if (quote !== null || chain !== null) return null
  return doorSaidAlone(text.trim()) ?? placeSaidAlone(text.trim())
}

function placed(place: string): Proposal {
  return {
    command: 'house-trouble-place',
    fields: { place },
    left: 0,
    recall: 'nothing',
    decide: (view) => placeSaid(view, place),
  }
}

/** What was said by halves here is whole now. */
const DROPPED: Proposal = {
  command: 'fragment',
  fields: {},
  left: 0,
  recall: 'nothing',
  decide: ({ speaker, here }) => [
    { do: 'drop-fragments', contact: speaker.contact, where: addressKey(here.address) },
  ],
}

function remembered({ utterance: { text, mentioned } }: Understood): Proposal {
  return {
    command: 'fragment',
    fields: {},
    left: 0,
    recall: 'nothing',
    decide: (view): readonly Effect[] => [
      { do: 'fragment', fragment: fragmentOf(view, text.trim(), mentioned) },
    ],
  }
}

/** What the speaker has just said, or sent, as half of something. */
function fragmentOf({ speaker, here, occasion }: View, text: string, mentioned: boolean): Fragment {
  return {
    message: occasion.id,
    contact: speaker.contact,
    where: addressKey(here.address),
    at: occasion.at,
    text,
    mentioned,
    file: null,
  }
}
