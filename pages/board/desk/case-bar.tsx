import { t, type Word } from '../../words/words.ts'
import { MODES, type Mode } from './attention.ts'
import { askToTell } from './caller.ts'
import { wakeSound } from './sound.ts'
import './case-bar.css'

const WORDS = { off: 'callOff', all: 'callAll', mine: 'callMine' } as const satisfies Record<
  Mode,
  Word
>

/** How the cases are looked at in this browser: what is heard, what is covered, what was looked at. */
export function CaseBar({
  mode,
  setMode,
  covered,
  setCovered,
  changed,
  lookAll,
  children,
}: {
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  readonly covered: boolean
  readonly setCovered: (covered: boolean) => void
  /** How many cases are otherwise since somebody looked. */
  readonly changed: number
  readonly lookAll: () => void
  readonly children: preact.ComponentChildren
}) {
  const choose = (said: string) => {
    const chosen = MODES.find((each) => each === said) ?? 'off'
    setMode(chosen)
    if (chosen === 'off') return
    wakeSound()
    askToTell()
  }
  return (
    <div class="case-bar" role="toolbar" aria-label={t('cases')}>
      <label>
        {t('callMe')}
        <select value={mode} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {MODES.map((each) => (
            <option key={each} value={each}>
              {t(WORDS[each])}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={covered}
        title={t('coverWhy')}
        onClick={() => setCovered(!covered)}
      >
        {t('cover')}
      </button>
      {changed > 0 && (
        <button type="button" onClick={lookAll}>
          {t('lookedAll')} ({changed})
        </button>
      )}
      {children}
    </div>
  )
}
