import { Refusal } from '../../bot/refusal.ts'
import type { Letter } from '../../domain/model/across/letter.ts'
import type { Log } from '../../engine/log-line.ts'
import type { Departure, Taken } from '../../store/letter/letter-box.ts'
import type { Store } from '../../store/store.ts'
import { repeated } from '../repeated.ts'
import type { Holding } from '../standby/holding.ts'
import type { Way } from '../telling.ts'
import { letterBody, matterOf } from './letter-body.ts'
import type { Delivered, Posted } from './post-office.ts'
import { opened, type Secret, sealed } from './sealed.ts'

export interface MailOptions {
  readonly store: Store
  readonly street: string
  readonly way: Pick<Way, 'exchange' | 'reason'>
  readonly lease: Pick<Holding, 'have' | 'lose'>
  /** What city and streets share; null: nothing is read and nothing leaves. */
  readonly secret: Secret | null
  /** Has the engine take a letter in; it is kept when that resolves. */
  readonly take: (letter: Letter) => Promise<void>
  /** Unix ms. */
  readonly now: () => number
  readonly log: Log
}

/** ms between two looks, and more each time after one that failed. */
const BETWEEN = 5_000
const AGAIN = { first: 2 * BETWEEN, most: 30_000 }
/** So many leave at once. */
const MOST = 50

/** Brings a street's letters to the city and takes its own from there, again and again, until it is stopped. */
export function mail({ store, street, way, lease, secret, take, now, log }: MailOptions) {
  const { letters, feed } = store
  const rounds = repeated(go, {
    way,
    lease,
    first: BETWEEN,
    between: BETWEEN,
    again: AGAIN,
    fails: (why) => log({ level: 'warn', what: 'letters of the city wait', why }),
  })

  async function go(): Promise<void> {
    const line = feed?.line() ?? null
    // Until the city was told of this street there is no box for it.
    if (line === null) return
    if (secret === null) {
      throw new Refusal(
        'WEILIANDONG_CITY_SECRET is not set: set it to the same word here and where the city runs',
      )
    }
    const epoch = await lease.have()
    for (;;) {
      const answers = letters.unanswered()
      const leaving = letters.departing(MOST)
      const bag = {
        name: street,
        epoch,
        line,
        answers,
        letters: leaving.map((one) => posted(secret, line, one)),
      }
      const given = await way.exchange(bag)
      if (answers.length + leaving.length > 0) {
        store.whole(() => {
          letters.answered(answers.map(({ id }) => id))
          letters.departed(leaving.map(({ id }) => id))
        })
      }
      for (const letter of given) await takeIn(secret, letter)
      if (rounds.stopped() || given.length + leaving.length === 0) return
    }
  }

  function posted(key: Secret, line: string, { id, to, body }: Departure): Posted {
    const name = `${line}/${id}`
    const words = sealed(key, [street, name, to], body).toString('base64')
    return { key: name, to, ...matterOf(body), words }
  }

  async function takeIn(key: Secret, letter: Delivered): Promise<void> {
    const { id, from, to, words } = letter
    if (words === null) return note(id, 'taken')
    const body =
      to === street || to === '*'
        ? letterBody.safeParse(opened(key, [from, letter.key, to], Buffer.from(words, 'base64')))
        : null
    if (body === null || !body.success) {
      log({ level: 'error', what: 'a letter of the city could not be read', about: from, why: WHY })
      return note(id, 'unread')
    }
    await take({ id, from, body: body.data })
  }

  function note(id: number, how: Taken): void {
    store.whole(() => letters.arrive(id, now(), how))
  }

  return { look: rounds.now, stop: rounds.stop }
}

const WHY = 'it was sealed with another word, or by a newer program'
