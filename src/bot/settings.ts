import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../store/store.ts'
import { operator } from './operator.ts'

/** The settings of a data folder: who works where, the rules, the forms, what people are told, the columns of sheets. */
export const SETTINGS = ['street.yaml', 'policy.yaml', 'forms.yaml', 'info.yaml', 'layouts.yaml']

/**
 * Who is staff and what the rules are is changed in files: that one is another than at the last start is
 * written down, by its hash.
 */
export function noteSettings(store: Store, data: string, now: number): void {
  store.whole(() => {
    for (const name of SETTINGS) {
      const last = store.audit.last('settings', `${name} `)?.about
      const about = `${name} ${hashIn(join(data, name))}`
      if (about === (last ?? `${name} none`)) continue
      store.audit.note({ at: now, who: operator(), deed: 'settings', about })
    }
  })
}

function hashIn(path: string): string {
  if (!existsSync(path)) return 'none'
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
}
