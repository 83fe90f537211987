// Played by: two-buildings-one-case.chat
import { ancestorAt, areaAt } from '../model/area.ts'
import { byItself, type Case } from '../model/case.ts'
import type { Draft } from '../model/draft.ts'
import type { Effect } from '../model/effect.ts'
import type { Target } from '../model/policy.ts'
import { sameTrouble, spreads } from '../model/sameness.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notify } from '../notify/case.ts'
import { hushed } from '../privacy/discretion.ts'
import { nextText } from '../wording/case.ts'
import {
  hungRecord,
  hungText,
  severalBuildingsRecord,
  severalBuildingsText,
} from '../wording/merge.ts'
import { plainly } from '../wording/sentence.ts'
import { startClocks } from './escalation.ts'

/** The same trouble in another building of the grid: their case, or the one of the grid they hang on. */
export function widerTrouble(view: View, about: Case, draft: Draft): readonly Case[] | null {
  const grid = ancestorAt(view.street, about.area, 'grid')
  if (grid === undefined || grid.path === about.area || !spreads(draft.text)) return null
  // Of what was told in confidence nobody learns that it was told.
  if (hushed(about)) return null
  const since = view.now - view.policy.merge
  const others = view
    .livingCases(grid.path, { category: about.category, since })
    .filter(
      (known) =>
        known.area !== about.area &&
        !hushed(known) &&
        sameTrouble(known, { ...draft, named: null }) &&
        draft.named === null,
    )
  return others.length === 0 ? null : others
}

/** Hangs a building's case on the case of its grid, which is opened by the second building. */
export function hang(view: View, about: Case, others: readonly Case[]): readonly Effect[] {
  const grid = ancestorAt(view.street, about.area, 'grid')
  const known = others.find((other) => other.area === grid?.path)
  const number = known?.number ?? view.nextCase()
  const hung = (known === undefined ? [...others, about] : [about]).filter(
    (child) => child.parent === null,
  )
  const links = hung.flatMap((child): readonly Effect[] => [
    {
      do: 'case-event',
      number: child.number,
      event: byItself(view.now, 'note', hungRecord(number), { parent: number }),
    },
    { do: 'drop-timers', case: child.number, kinds: ['step'] },
    ...(child.number === about.number
      ? startClocks(view, child).filter((e) => e.do === 'set-timer' && e.timer.kind === 'overdue')
      : []),
  ])
  const heard = answer(view, about, hungText(about.number, number))
  if (known !== undefined || grid === undefined) return [...links, heard]
  const wide: Case = {
    ...about,
    number,
    area: grid.path,
    household: null,
    level: 'grid',
    parent: null,
  }
  const buildings = hung.map((child) => areaAt(view.street, child.area).name)
  const { effects, after } = tellGrid(view, wide, severalBuildingsText(buildings))
  return [
    { do: 'open-case', case: wide },
    {
      do: 'case-event',
      number,
      event: byItself(view.now, 'opened', severalBuildingsRecord(buildings, about.text)),
    },
    ...links,
    heard,
    ...effects,
    ...startClocks(view, wide),
    ...after,
  ]
}

/** The grid is notified of its case at once, beside those of the first step; its own step is done with that. */
function tellGrid(
  view: View,
  wide: Case,
  why: string,
): { readonly effects: readonly Effect[]; readonly after: readonly Effect[] } {
  const { steps } = wide.route
  const own = steps.findIndex(({ to }) => to.length === 1 && to[0] === 'grid')
  const targets = new Set<Target>([...(steps[0]?.to ?? []), 'grid'])
  const next = nextText(view, wide, Math.max(own, 0))
  const { effects } = notify(view, wide, [...targets], {
    event: 'told',
    why: plainly(why),
    next,
  })
  const done: Effect = { do: 'drop-timer', timer: { kind: 'step', case: wide.number, step: own } }
  return { effects, after: own > 0 ? [done] : [] }
}
