import type { ClientMessage, StoryState } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import { storyTitle } from '../../words/story.ts'
import { Icon } from '../face/icon.tsx'

const PACES = [
  { beat: 4_000, name: words.slow },
  { beat: 2_200, name: words.middle },
  { beat: 800, name: words.fast },
] as const

/** The story that plays, how far it is, and how it goes on. */
export function StoryBar({
  story,
  follows,
  follow,
  wish,
}: {
  readonly story: StoryState
  readonly follows: boolean
  readonly follow: (on: boolean) => void
  readonly wish: (wish: ClientMessage) => void
}) {
  const { told, lines, playing, beat } = story
  const over = told === lines
  return (
    <section class="story" aria-label={words.story}>
      <span class="title">
        <Icon name="stories" />
        <b>{storyTitle(story.name)}</b>
        <small>{over ? words.theEnd : `${told}/${lines}`}</small>
      </span>
      <progress max={lines} value={told} aria-label={storyTitle(story.name)} />
      <span class="keys">
        {over ? (
          <button type="button" onClick={() => wish({ do: 'tell', story: story.name })}>
            {words.again}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="plain"
              aria-label={playing ? words.pause : words.play}
              title={playing ? words.pause : words.play}
              onClick={() => wish({ do: playing ? 'pause' : 'play' })}
            >
              <Icon name={playing ? 'pause' : 'play'} />
            </button>
            <button
              type="button"
              class="plain"
              aria-label={words.step}
              title={words.step}
              onClick={() => wish({ do: 'step' })}
            >
              <Icon name="step" />
            </button>
          </>
        )}
        <button
          type="button"
          class="plain"
          aria-label={words.stop}
          title={words.stop}
          onClick={() => wish({ do: 'stop' })}
        >
          <Icon name="stop" />
        </button>
        <fieldset class="choice" aria-label={words.pace}>
          {PACES.map((pace) => (
            <button
              key={pace.beat}
              type="button"
              aria-pressed={pace.beat === beat}
              onClick={() => wish({ do: 'pace', beat: pace.beat })}
            >
              {pace.name}
            </button>
          ))}
        </fieldset>
        <button type="button" aria-pressed={follows} onClick={() => follow(!follows)}>
          {words.follow}
        </button>
      </span>
      {story.trouble !== null && <p role="alert">{story.trouble}</p>}
    </section>
  )
}
