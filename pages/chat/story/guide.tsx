import { useEffect, useRef } from 'preact/hooks'
import type { Tour } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import { Icon } from '../face/icon.tsx'
import type { Model } from '../state/model.ts'
import type { Stop } from './tour.ts'

/** The card of the guide: what to do now, or what to look at. */
export function Guide({
  model,
  tour,
  stop,
  next,
  stories,
  done,
}: {
  readonly model: Model
  readonly tour: Tour
  readonly stop: Stop
  readonly next: () => void
  readonly stories: () => void
  readonly done: () => void
}) {
  const number = { say: 1, hear: 2, open: 3, claim: 3, end: null }[stop.step]
  return (
    <section class={`guide at-${stop.step}`} aria-label={words.guide} aria-live="polite">
      <header>
        {number === null ? <span /> : <Steps at={number} />}
        <button type="button" class="link" onClick={done}>
          {stop.step === 'end' ? words.close : words.skip}
        </button>
      </header>
      <Card model={model} tour={tour} stop={stop} next={next} stories={stories} done={done} />
    </section>
  )
}

function Steps({ at }: { readonly at: number }) {
  return (
    <p class="steps">
      <span class="seen-not">{words.guideStep(at)}</span>
      {[1, 2, 3].map((step) => (
        <span key={step} aria-hidden="true" class={step <= at ? 'done' : ''} />
      ))}
    </p>
  )
}

function Card({
  model,
  tour,
  stop,
  next,
  stories,
  done,
}: Omit<Parameters<typeof Guide>[0], 'stop'> & { readonly stop: Stop }) {
  switch (stop.step) {
    case 'say':
      return (
        <>
          <h2>{words.guideSayTitle(tour.speaker.alias)}</h2>
          <p>{words.guideSay}</p>
          <p class="say">
            「{words.fever}」<small>{words.feverMeans}</small>
          </p>
          <p>{words.guideSayHow}</p>
        </>
      )
    case 'hear':
      return (
        <>
          <h2>{words.guideHearTitle}</h2>
          {stop.number === null ? (
            <p>{words.guideHearWait}</p>
          ) : (
            <>
              <p>{words.guideHear(stop.number)}</p>
              <Go press={next}>{words.guideNext}</Go>
            </>
          )}
        </>
      )
    case 'open':
      return (
        <>
          <h2>{words.guideGridTitle(model.rooms.get(stop.chat)?.name ?? '')}</h2>
          <p>{words.guideGrid}</p>
          <p class="on-desk">{words.guideGridOpen}</p>
          <p class="on-phone">{words.guideGridBack}</p>
        </>
      )
    case 'claim':
      return (
        <>
          <h2>{words.guideGridTitle(model.rooms.get(stop.chat)?.name ?? '')}</h2>
          <p>{words.guideGrid}</p>
          <p>{words.guideClaim(words.claim(stop.number))}</p>
        </>
      )
    case 'end':
      return (
        <>
          <h2>
            <Icon name="guide" /> {words.guideEndTitle}
          </h2>
          <p>{words.guideEnd}</p>
          <div class="row">
            <button type="button" class="second" onClick={stories}>
              {words.guideEndStories}
            </button>
            <Go press={done}>{words.guideEndDone}</Go>
          </div>
        </>
      )
  }
}

function Go({ press, children }: { readonly press: () => void; readonly children: string }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <button ref={button} type="button" class="send" onClick={press}>
      {children}
    </button>
  )
}
