import { resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import type { Picture } from '../domain/model/post.ts'
import { onTimer } from '../domain/timers.ts'
import { type Engine, type EngineOptions, openEngine } from '../engine/engine.ts'
import { fileOf } from '../engine/kept-files.ts'
import { advised, type Model } from './advising.ts'
import { route } from './understanding.ts'

/** What differs between a rehearsal and a bot at work. */
export interface Surroundings
  extends Pick<
    EngineOptions,
    'store' | 'chat' | 'hook' | 'notice' | 'files' | 'pace' | 'log' | 'guides' | 'speech'
  > {
  /** Where drawn pictures are put. */
  readonly pictures: string
  /** Unix ms. */
  readonly now: () => number
  /** Answers what the policy's advisor is asked; without one nobody is asked. */
  readonly model?: Model | undefined
  /** The way into the command board; without one there is no board. */
  readonly login?: EngineOptions['login']
}

/** ms that a picture may take to draw; then its post stands without. */
const DRAWING = 10_000

/** Puts the parts together: the engine with the commands it is given. */
export function assemble(config: Config, surroundings: Surroundings): Engine {
  const { now, model } = surroundings
  return openEngine(
    {
      ...config,
      ...surroundings,
      understand: route,
      advise: model && ((unclear) => advised(unclear, model)),
      onTimer,
      login: surroundings.login ?? (() => null),
      draw: (picture) => draw(config, surroundings, picture),
      drawing: DRAWING,
    },
    now(),
  )
}

/** The file of a picture. What draws is loaded when the first one is wanted. */
async function draw(
  { street }: Config,
  { store, pictures, files, now }: Surroundings,
  picture: Picture,
): Promise<string | null> {
  if (picture.kind === 'kept') {
    const kept = store.cases.file(picture.file)
    const { hash = null, name = '' } = kept ?? {}
    return hash === null ? null : resolve(fileOf(files, { hash, name }))
  }
  const { drawer } = await import('../picture/drawer.ts')
  return await drawer({ store, street, folder: pictures, now })(picture)
}
