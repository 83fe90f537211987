import { useMemo, useState } from 'preact/hooks'
import type { AreaNode } from '../../src/server/protocol/board-messages.ts'
import { MINUTE } from '../shared/time-format.ts'
import { t } from '../words/words.ts'
import { Bar } from './bar.tsx'
import { go } from './hash-route.ts'
import { lineage, type Model, type Total } from './model.ts'
import './tree.css'

interface Load {
  readonly open: number
  readonly overdue: number
  /** Rounds to be made by tonight, and those whose time has passed. */
  readonly rounds: number
  readonly late: number
}

const NO_LOAD: Load = { open: 0, overdue: 0, rounds: 0, late: 0 }

/** The areas someone sees (街道 社区 网格 楼座), each with its roll-call and its cases. */
export function Tree({
  model,
  stands,
  cases,
  chosen,
  now,
}: {
  readonly model: Model
  readonly stands: ReadonlyMap<number, Total>
  /** Grows when the cases change. */
  readonly cases: number
  readonly chosen: number | null
  readonly now: number
}) {
  const minute = Math.floor(now / MINUTE)
  const loads = useMemo(() => loadsOf(model, now), [model, cases, model.rounds, minute])
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(() => firstUnfolded(model))
  const path = useMemo(
    () =>
      new Set(
        chosen === null
          ? []
          : lineage(model, chosen)
              .slice(1)
              .map(({ id }) => id),
      ),
    [model, chosen],
  )
  const fold = (id: number) => {
    const next = new Set(unfolded)
    if (!next.delete(id)) next.add(id)
    setUnfolded(next)
  }

  function node(area: AreaNode) {
    const children = model.children.get(area.id) ?? []
    const open = unfolded.has(area.id) || path.has(area.id)
    const total = stands.get(area.id)
    const load = loads.get(area.id)
    return (
      <li key={area.id} class={`node ${area.level}`}>
        <div class={area.id === chosen ? 'row chosen' : 'row'}>
          {children.length > 0 ? (
            <button
              type="button"
              class="fold"
              aria-expanded={open}
              aria-label={area.name}
              onClick={() => fold(area.id)}
            />
          ) : (
            <span class="fold" />
          )}
          <button
            type="button"
            class="go"
            aria-current={area.id === chosen ? 'true' : undefined}
            onClick={() => go({ area: area.id })}
          >
            <span class="name">
              {area.name}
              {model.lost.some(({ areas }) => areas.includes(area.id)) && (
                <span class="tag late"> {t('lostGroup')}</span>
              )}
            </span>
            {load !== undefined && (
              <span class="loads">
                {load.overdue > 0 && (
                  <span class="load overdue" title={t('overdue')}>
                    <span aria-hidden="true">▲</span>
                    <span class="seen-not">{t('overdue')} </span>
                    {load.overdue}
                  </span>
                )}
                {load.open > 0 && (
                  <span class="load" title={t('cases')}>
                    <span class="seen-not">{t('cases')} </span>
                    {load.open}
                  </span>
                )}
                {load.rounds > 0 && (
                  <span
                    class={load.late > 0 ? 'load rounds late' : 'load rounds'}
                    title={load.late > 0 ? `${t('roundsLate')} ${load.late}` : t('rounds')}
                  >
                    <span aria-hidden="true">◷</span>
                    <span class="seen-not">{t(load.late > 0 ? 'roundsLate' : 'rounds')} </span>
                    {load.late > 0 ? `${load.late}/${load.rounds}` : load.rounds}
                  </span>
                )}
              </span>
            )}
            {total !== undefined && <Bar total={total} />}
          </button>
        </div>
        {open && children.length > 0 && <ul>{children.map(node)}</ul>}
      </li>
    )
  }
  return <ul class="tree">{model.roots.map(node)}</ul>
}

/** The first two levels of what someone sees, unless that is very much. */
function firstUnfolded({ roots, children }: Model): ReadonlySet<number> {
  const second = roots.flatMap(({ id }) => children.get(id) ?? [])
  const third = second.reduce((all, { id }) => all + (children.get(id)?.length ?? 0), 0)
  return new Set([...roots, ...(third <= 20 ? second : [])].map(({ id }) => id))
}

function loadsOf(model: Model, now: number): ReadonlyMap<number, Load> {
  const loads = new Map<number, Load>()
  for (const card of model.cards.values()) {
    if (card.state !== 'open' && card.state !== 'claimed') continue
    const late = card.overdue !== null && card.overdue <= now ? 1 : 0
    for (const { id } of lineage(model, card.area)) {
      const before = loads.get(id) ?? NO_LOAD
      loads.set(id, { ...before, open: before.open + 1, overdue: before.overdue + late })
    }
  }
  for (const { area, due } of model.rounds) {
    const late = due.filter((at) => at <= now).length
    for (const { id } of lineage(model, area)) {
      const before = loads.get(id) ?? NO_LOAD
      loads.set(id, { ...before, rounds: before.rounds + due.length, late: before.late + late })
    }
  }
  return loads
}
