import { t } from '../words/words.ts'
import type { Total } from './model.ts'

/** How far a roll-call is, as a bar and in figures. */
export function Bar({ total }: { readonly total: Total }) {
  const { answered, expected } = total
  const share = expected === 0 ? 1 : answered / expected
  const full = answered === expected
  return (
    <span class={full ? 'bar full' : 'bar'}>
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${100 * share}%` }} />
      </span>
      <span class="count">
        <span class="seen-not">{t('answered')} </span>
        {answered}/{expected}
        {full && <span aria-hidden="true"> ✓</span>}
      </span>
    </span>
  )
}
