import { useEffect, useRef } from 'preact/hooks'
import { t, type Word } from '../../words/words.ts'
import { go } from '../hash-route.ts'
import { placeOf, titleOf } from '../label.ts'
import type { Model } from '../model.ts'
import { type Call, calling, fresh, MODES, type Mode, REASONS, type Reason } from './attention.ts'
import { parsed } from './kept.ts'
import { ring, wakeSound } from './sound.ts'

const WORDS: Readonly<Record<Reason, Word>> = {
  danger: 'alerts',
  urgent: 'urgent',
  overdue: 'overdue',
  new: 'newCase',
}
const TOUCHES = ['pointerdown', 'keydown', 'focus'] as const

export function modeOf(text: string | null): Mode {
  const said = parsed(text)
  return MODES.find((mode) => mode === said) ?? 'off'
}

/** Makes itself heard and seen when something wants somebody, until they touch the page. */
export function useCaller(model: Model, now: number, mode: Mode): void {
  // What called already; null: nobody listened, and what is there then is no news.
  const before = useRef<{ readonly mode: Mode; readonly calls: ReadonlyMap<string, Call> } | null>(
    null,
  )
  const waiting = useRef<readonly Call[]>([])
  const calls = calling(model, now, mode)

  useEffect(() => {
    const known = before.current
    before.current = { mode, calls }
    if (known === null || known.mode !== mode) return
    const news = fresh(known.calls, calls)
    const [worst] = news
    if (worst === undefined) return
    ring(worst.reason)
    tell(model, news)
    waiting.current = [...waiting.current, ...news]
    document.title = titled(model.me.street, waiting.current)
  })

  const { street } = model.me
  useEffect(() => {
    const touched = () => {
      if (mode !== 'off') wakeSound()
      waiting.current = []
      document.title = titled(street, [])
    }
    touched()
    for (const touch of TOUCHES) addEventListener(touch, touched)
    return () => {
      for (const touch of TOUCHES) removeEventListener(touch, touched)
    }
  }, [mode, street])
}

function titled(street: string, waiting: readonly Call[]): string {
  const name = `${t('board')} · ${street}`
  const worst = REASONS.find((each) => waiting.some(({ reason }) => reason === each))
  return worst === undefined ? name : `【${t(WORDS[worst])}】(${waiting.length}) ${name}`
}

/** By the machine, where the browser allows: which case and where, never what of somebody's health. */
function tell(model: Model, news: readonly Call[]): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  for (const { reason, card } of news.slice(0, MOST_TOLD)) {
    const body =
      card === null ? '' : `#${card.number} ${titleOf(card)} ${placeOf(model, card, null)}`
    try {
      const tag = `${reason} ${card?.number ?? ''}`
      new Notification(t(WORDS[reason]), { body, tag }).onclick = () => {
        window.focus()
        if (card !== null) go({ case: card.number })
      }
    } catch {
      // A phone's browser has them and lets no page make one: sound and title are left.
      return
    }
  }
}

const MOST_TOLD = 3

/** Asked when somebody wants to be called, and only once. */
export function askToTell(): void {
  if ('Notification' in window && Notification.permission === 'default') {
    void Notification.requestPermission()
  }
}
