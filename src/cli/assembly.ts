import { understand } from '../../commands/index.ts'
import type { Config } from '../config/config.ts'
import { onTimer } from '../domain/due.ts'
import { type Engine, type EngineOptions, openEngine } from '../engine/engine.ts'

/** What differs between a rehearsal and a bot at work. */
export type Surroundings = Pick<
  EngineOptions,
  'store' | 'chat' | 'hook' | 'draw' | 'notice' | 'files' | 'pace' | 'log'
>

/** Puts the parts together: the engine with the commands it is given, as of a moment (Unix ms). */
export function assemble(config: Config, surroundings: Surroundings, now: number): Engine {
  return openEngine(
    {
      ...config,
      ...surroundings,
      understand(said, where) {
        const { chosen, also } = understand(said, where)
        return [chosen, also].filter((proposal) => proposal !== null)
      },
      onTimer,
      login: () => null,
    },
    now,
  )
}
