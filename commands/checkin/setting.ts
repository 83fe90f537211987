// Played by: a-fever-however-it-is-told.chat
import type { Part } from '../../src/language/scan.ts'

/** Where a check-in is said: in an open roll-call, to the bot, in the list of a chain. */
export interface Setting {
  readonly open: boolean
  readonly addressed: boolean
  readonly listed?: boolean
  /** Whether a number is that of a door of the buildings here; absent where nothing is known of them. */
  readonly isDoor?: ((room: string) => boolean) | undefined
  /** The speaker's name here. */
  readonly alias?: string
}

/** Whether three digits that might be a temperature are a door: 402, where there is one. */
export function mayBeDoor(part: Part, text: string, isDoor: Setting['isDoor']): boolean {
  return (
    part.kind === 'temperature' &&
    part.shape === 'run' &&
    isRoomLike(part.value) &&
    (isDoor === undefined || isDoor(text.slice(part.start, part.end)))
  )
}

/** Whether three digits are a room before they are a temperature: 401 beside 365. */
export function isRoomLike(value: number): boolean {
  return value >= 40 && value % 1 > 0 && value % 1 < 0.65
}
