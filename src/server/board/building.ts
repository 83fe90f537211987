import type { RollCall } from '../../domain/model/roll-call.ts'
import { dayStart } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import type { BuildingView, Mark } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/** A building's households as they stand in the latest roll-call of a form today. */
export function buildingView(
  web: Web,
  viewer: Viewer,
  path: string,
  form: string | null,
): BuildingView {
  const { store, now } = web
  const call = latestCall(web, path, form)
  const dwellings = web.dwellings()
  const answers = call === null ? null : store.rollCalls.answers(call.id)
  const away = new Set(dwellings.awayIn(path, now()))
  const asked = new Set(call?.expected ?? [])
  const leads = viewer.leads(path)
  const rooms = dwellings.in(path).map((household): BuildingView['rooms'][number] => {
    const answer = answers?.get(household)
    const state: Mark =
      answer !== undefined
        ? answer.abnormal && leads
          ? 'abnormal'
          : 'answered'
        : away.has(household)
          ? 'away'
          : asked.has(household)
            ? 'missing'
            : 'unasked'
    return { household, state }
  })
  return { area: store.areas.id(path), call: call?.id ?? null, rooms }
}

function latestCall({ store, now }: Web, path: string, form: string | null): RollCall | null {
  const today = store.board
    .calls(dayStart(now()))
    .filter((call) => call.area === path && (form === null || call.form === form))
  const id = today.map((call) => call.id).sort((a, b) => b - a)[0]
  return id === undefined ? null : (store.rollCalls.numbered(id) ?? null)
}
