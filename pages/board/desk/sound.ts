import type { Reason } from './attention.ts'

/** Hz, one after the other: the worse it is, the longer it is heard. */
const TONES: Readonly<Record<Reason, readonly number[]>> = {
  danger: [880, 660, 880, 660, 880, 660],
  urgent: [880, 660, 880],
  overdue: [520, 520],
  new: [740],
}
/** Seconds from one tone to the next. */
const STEP = 0.22
const LOUD = 0.25

let context: AudioContext | null = null

/** Browsers are silent until somebody has touched the page. */
export function wakeSound(): void {
  if (!navigator.userActivation.hasBeenActive) return
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
}

export function ring(reason: Reason): void {
  if (context === null || context.state !== 'running') return
  const out = context
  TONES[reason].forEach((tone, place) => {
    const from = out.currentTime + place * STEP
    const voice = out.createOscillator()
    const volume = out.createGain()
    voice.frequency.value = tone
    volume.gain.setValueAtTime(LOUD, from)
    volume.gain.exponentialRampToValueAtTime(0.001, from + STEP)
    voice.connect(volume).connect(out.destination)
    voice.start(from)
    voice.stop(from + STEP)
  })
}
