import { teamIn } from '../team/ability.ts'
import type { Utterance } from '../utterance.ts'
import type { Where } from '../where.ts'
import { askedOfRota } from './asked-of-rota.ts'
import { attendanceSaid } from './attend-said.ts'
import { bookSaid, listBooked } from './book-said.ts'
import { planSaid } from './plan-said.ts'
import { rotasNamed } from './rota-named.ts'
import type { RotaSaid, RotasHere } from './said-rota.ts'
import { signUpSaid } from './sign-up-said.ts'
import { giveUpSaid, standInSaid } from './stead-said.ts'

/** What is longer tells of more than a slot. */
const LONGEST = 80
const JOINS = /报名|加入/

/** What a message says of the slots of a street's rotas; null where it says nothing of them. */
export function rotaSaid(utterance: Utterance, where: Where, here: RotasHere): RotaSaid | null {
  const { text, chain, quote } = utterance
  const alone = where.place === 'direct'
  const residents = where.place === 'building'
  if (chain !== null) return residents || alone ? listBooked(chain, here) : null
  if (text.length > LONGEST) return null
  const booked = (residents || alone) && quote === null ? bookSaid(text, here) : null
  if (booked !== null || residents) return booked
  const own = here.own.length > 0 || alone
  const asked = quote === null ? (planSaid(text, here) ?? askedOfRota(text, here, own)) : null
  if (asked !== null) return asked
  // 报名 红马甲 会做饭 周六有空 joins the team.
  const joins =
    JOINS.test(text) &&
    where.teams !== undefined &&
    teamIn(text, where.teams.teams) !== null &&
    rotasNamed(text, here).rotas.length === 0
  if (joins) return null
  // Who stands there talks in their own groups; elsewhere only a slot that is named is signed up for.
  if (!own) {
    const said = signUpSaid(text, here)
    return said?.kind === 'sign-up' && said.word && said.rotas.length > 0 ? said : null
  }
  return (
    attendanceSaid(text, here) ??
    standInSaid(text, here) ??
    giveUpSaid(text, here, alone) ??
    signUpSaid(text, here)
  )
}
