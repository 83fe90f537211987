import type { Street } from '../../domain/model/area.ts'
import type { StoryState } from '../../server/protocol/chat-messages.ts'
import type { World } from '../../world/world.ts'

/** The clock of a simulated WeChat. All moves wait for one another. */
export interface SceneClock {
  /** Unix ms. */
  now(): number
  /** How fast it runs: 1, 60, or 0 where only moves move it. */
  speed(): number
  run(speed: 1 | 60): void
  /** On by so many ms, or to the next thing to do; whatever falls due on the way happens in its time. */
  move(by: number | 'next'): Promise<void>
  /** Tells whenever it was moved or runs otherwise than before; the answer ends it. */
  watch(tell: () => void): () => void
}

/** A story that plays in its own scene. */
export interface Story {
  state(): StoryState
  play(): void
  pause(): void
  /** Says the next line and pauses. */
  step(): void
  /** ms between two lines. */
  pace(beat: number): void
  watch(tell: () => void): () => void
}

/** Who a name is: `1-502 张三` as it is written before what they say. */
export type Cast = (
  alias: string,
  topic: string | null,
) => { readonly contact: string; readonly name: string; readonly alias: string }

/** A simulated WeChat with the bot in it, to be looked at and acted in. */
export interface Scene {
  readonly street: Street
  readonly world: World
  readonly clock: SceneClock
  readonly cast: Cast
  readonly story: Story | null
  /** Whether a household has a case that lives; the guide takes one that has none. */
  readonly troubled: (area: string, household: string) => boolean
  close(): Promise<void>
}

/** Where stories are kept and played. */
export interface Theatre {
  /** The names of the stories, the best first. */
  readonly stories: readonly string[]
  /** Throws where there is no such story. */
  open(name: string): Promise<Scene>
}
