import { useEffect, useState } from 'preact/hooks'
import type { ClientMessage } from '../../src/server/protocol/chat-messages.ts'
import { exactClock } from '../shared/time-format.ts'
import { words } from '../words/chat-page.ts'
import { dayOf } from './face/message-time.ts'
import { type Model, nowOf } from './state/model.ts'

const TEN_MINUTES = 600_000

/** The simulated clock, and how it goes on. */
export function ClockBar({
  model,
  wish,
}: {
  readonly model: Model
  readonly wish: (wish: ClientMessage) => void
}) {
  const { speed } = model.clock
  useBeat(speed > 1 ? 100 : 500)
  const now = nowOf(model)
  return (
    <fieldset class="clock" aria-label={words.clock}>
      <time dateTime={new Date(now).toISOString()}>
        <span>{dayOf(now)}</span> <b>{exactClock(now)}</b>
      </time>
      {model.story === null && (
        <span class="choice">
          <button
            type="button"
            aria-pressed={speed === 1}
            onClick={() => wish({ do: 'run', speed: 1 })}
          >
            {words.realTime}
          </button>
          <button
            type="button"
            aria-pressed={speed === 60}
            onClick={() => wish({ do: 'run', speed: 60 })}
          >
            {words.sixty}
          </button>
        </span>
      )}
      <button type="button" onClick={() => wish({ do: 'move', by: TEN_MINUTES })}>
        {words.tenMinutes}
      </button>
      <button
        type="button"
        title={words.nextThingHint}
        onClick={() => wish({ do: 'move', by: null })}
      >
        {words.nextThing}
      </button>
    </fieldset>
  )
}

/** Draws anew every so many ms. */
function useBeat(ms: number): void {
  const [, beat] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => beat((count) => count + 1), ms)
    return () => clearInterval(timer)
  }, [ms])
}
