import type { Level } from '../../../src/domain/model/area.ts'
import { t } from '../../words/words.ts'
import { go } from '../hash-route.ts'
import { type Filter, TRAITS, toggled } from './filter.ts'

const LEVELS: readonly Level[] = ['building', 'grid', 'community', 'street']

/** Which cases are shown. Each choice is in the address: it can be kept, sent on and gone back from. */
export function FilterBar({ only, level }: Filter) {
  return (
    <>
      {TRAITS.map((trait) => (
        <button
          type="button"
          key={trait}
          aria-pressed={only.includes(trait)}
          onClick={() => go({ only: toggled(only, trait) })}
        >
          {t(trait)}
        </button>
      ))}
      <label>
        {t('reached')}
        <select
          value={level ?? ''}
          onChange={({ currentTarget }) =>
            go({ level: LEVELS.find((each) => each === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('all')}</option>
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {t(each)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
