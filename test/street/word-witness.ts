import type { Incoming } from '../../src/chat/chat.ts'
import type { Notice } from '../../src/domain/model/notice/notice.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import type { Store } from '../../src/store/store.ts'
import { inside, neighbour, RESIDENTS } from './neighbourhood.ts'

type Heard = readonly Pick<Extract<Incoming, { kind: 'message' }>, 'sender' | 'address'>[]

/** Words that tell of danger to life with what to do: nobody has to agree. */
const DANGER = /燃气泄漏|着火|撤离/

/**
 * Watches word to many groups and who is looked for, told without the program's own rules: who may send it, who must agree,
 * and that the end of a search goes before all that is not danger.
 */
export function wordWitness() {
  const known = new Map<number, Notice>()

  function begun(notice: Notice, here: Heard): string | null {
    const { number, by, areas, sort, kind } = notice
    if (sort === 'lost') return null
    const { duty = null } = neighbour(by.contact) ?? {}
    const leads = duty !== null && areas.every((area) => inside(area, duty))
    if (kind === 'alert' && !leads) return `N${number} is sent by ${by.name}, who does not lead it`
    return here.some(({ sender }) => sender === by.contact)
      ? null
      : `N${number} was asked for by nobody`
  }

  /** The whole street hears by another's word, or where there is danger. */
  function agreed(before: Notice | undefined, notice: Notice, here: Heard): string | null {
    const { number, whole, state, kind, sort, by, text } = notice
    if (!whole || state !== 'going' || kind !== 'alert' || sort === 'lost' || DANGER.test(text))
      return null
    if (before?.state === 'going') return null
    const others = here.filter(
      ({ sender }) => sender !== by.contact && neighbour(sender)?.duty === '九水街道',
    )
    return others.length > 0 ? null : `N${number} goes to the whole street by ${by.name} alone`
  }

  const sent = (store: Store, text: string): Notice | undefined => {
    const number = /^【(?:通知|更正|取消|网课) N(\d+)】/.exec(text)?.[1]
    if (number !== undefined) return store.notices.numbered(Number(number))
    const about = /^【寻人 #(\d+)】/.exec(text)?.[1]
    return about === undefined
      ? undefined
      : store.notices
          .all()
          .findLast((notice) => notice.case === Number(about) && text.includes(notice.text))
  }

  return {
    look(store: Store, here: Heard, _now: number): readonly string[] {
      return store.notices.all().flatMap((notice) => {
        const before = known.get(notice.number)
        known.set(notice.number, notice)
        const wrong = [
          before === undefined ? begun(notice, here) : null,
          agreed(before, notice, here),
          before !== undefined && before.kind !== notice.kind
            ? `N${notice.number} changed its kind`
            : null,
        ]
        return wrong.flatMap((one) => one ?? [])
      })
    },
    /** What a group of residents reads of word, as it was typed; null: the post is none, or not for that group. */
    isWord(store: Store, topic: string, text: string): string | null {
      const notice = sent(store, text)
      return notice?.topics.includes(topic) === true || /^【寻人 #\d+】照片/.test(text)
        ? (notice?.text ?? '')
        : null
    },
    /** Whether somebody is looked for under that number. */
    isSearch: (store: Store, number: number): boolean =>
      store.notices.all().some((notice) => notice.case === number),
    /** What cannot wait for the morning. */
    atNight(store: Store, text: string): boolean {
      const haste = sent(store, text)?.haste
      return haste === 'pressing' || haste === 'first'
    },
    /** Before the end of a search has gone everywhere nothing leaves but danger and answers. */
    leaves(
      store: Store,
      { place, text }: { place: string; text: string },
      now: number,
    ): readonly string[] {
      const own = sent(store, text)
      if (own?.state === 'cancelled' && own.kind !== 'cancel')
        return [`${place} reads N${own.number}, which was taken back`]
      const clear = store.outbox
        .all()
        .filter(({ state, haste, made }) => state === 'pending' && haste === 'first' && made <= now)
      if (clear.length === 0) return []
      if (
        own === undefined ||
        own.haste === 'first' ||
        !RESIDENTS.has(place.replace(/^group:/, ''))
      )
        return []
      const waits = clear.map(({ to }) => addressKey(to)).join()
      return [`${place} reads N${own.number} before ${waits} hears that they are found`]
    },
  }
}
