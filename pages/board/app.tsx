import { useEffect, useMemo, useReducer } from 'preact/hooks'
import { MINUTE } from '../shared/time-format.ts'
import { t } from '../words/words.ts'
import { AlertStrip } from './alerts.tsx'
import { type Connection, nowOf } from './board-connection.ts'
import { CasePanel } from './case-panel.tsx'
import { CaseBoard } from './cases.tsx'
import { modeOf, useCaller } from './desk/caller.ts'
import { CaseBar } from './desk/case-bar.tsx'
import { filtered } from './desk/filter.ts'
import { FilterBar } from './desk/filter-bar.tsx'
import { parsed, useKept } from './desk/kept.ts'
import { useLooked } from './desk/look-again.ts'
import { FigureView } from './figures.tsx'
import { go, useRoute, type View } from './hash-route.ts'
import { Header } from './header.tsx'
import { Accounts, LostGroups } from './lost-groups.tsx'
import { columns, formsAsked, type Model, totals } from './model.ts'
import { RollCallView } from './roll-call.tsx'
import { NoticeView } from './street-work/notices.tsx'
import { RegisterView } from './street-work/registers.tsx'
import { StockView } from './street-work/stock.tsx'
import { TeamsView } from './street-work/teams.tsx'
import { WeekView } from './street-work/week.tsx'
import { Summary } from './summary.tsx'
import { Tree } from './tree.tsx'
import { VisitView } from './visits.tsx'
import './frame.css'

/** The whole board: follows the server, and shows where the route in the address says. */
export function App({ connection }: { readonly connection: Connection }) {
  const [, changed] = useReducer((count: number) => count + 1, 0)
  useEffect(() => connection.watch(() => changed(undefined)), [connection])
  const model = connection.model()
  if (connection.status() === 'signed-out') return <SignedOut />
  if (model === null) return <p class="opening">{t('loading')}…</p>
  return <Board connection={connection} model={model} />
}

function Board({ connection, model }: { readonly connection: Connection; readonly model: Model }) {
  const route = useRoute()
  const now = nowOf(model)
  const area = route.area !== null && model.areas.has(route.area) ? route.area : firstArea(model)
  const forms = formsAsked(model)
  const form = route.form !== null && forms.includes(route.form) ? route.form : (forms[0] ?? null)
  const stands = useMemo(() => totals(model, form), [model, model.sumsVersion, form])
  // The order of the cards moves on with the clock, a minute at a time.
  const minute = Math.floor(now / MINUTE)
  const cases = useMemo(() => columns(model, area, now), [model, model.cardsVersion, area, minute])
  const [mode, setMode] = useKept('call', modeOf)
  const [covered, setCovered] = useKept('cover', isCovered)
  const looked = useLooked(model, route.case)
  useCaller(model, now, mode)
  const building = area !== null && model.areas.get(area)?.level === 'building' ? area : null
  useEffect(() => connection.wish({ building, form }), [connection, building, form])

  return (
    <div class={`board view-${route.view}`}>
      <Header model={model} now={now} live={connection.status() === 'live'} view={route.view} />
      <aside class="side" aria-label={t('areas')}>
        <Tree model={model} stands={stands} cases={model.cardsVersion} chosen={area} now={now} />
      </aside>
      <main>
        <AlertStrip model={model} now={now} />
        <Summary
          model={model}
          total={area === null ? undefined : stands.get(area)}
          cases={cases}
          area={area}
          now={now}
        />
        <Accounts accounts={model.accounts} now={now} />
        <LostGroups model={model} area={area} now={now} />
        <div class="views">
          {(route.view === 'scene' || route.view === 'cases') && (
            <>
              <RollCallView
                model={model}
                area={area}
                form={form}
                forms={forms}
                stands={stands}
                now={now}
              />
              <CaseBoard
                model={model}
                columns={filtered(cases, route, now)}
                area={area}
                now={now}
                changed={looked.changed}
                covered={covered}
                bar={
                  <CaseBar
                    mode={mode}
                    setMode={setMode}
                    covered={covered}
                    setCovered={setCovered}
                    changed={looked.changed.size}
                    lookAll={looked.lookAll}
                  >
                    <FilterBar only={route.only} level={route.level} />
                  </CaseBar>
                }
              />
            </>
          )}
          {route.view === 'registers' && area !== null && (
            <RegisterView key={area} area={area} now={now} />
          )}
          {route.view === 'stock' && area !== null && (
            <StockView key={area} model={model} area={area} />
          )}
          {route.view === 'teams' && area !== null && (
            <TeamsView key={area} model={model} area={area} />
          )}
          {route.view === 'rotas' && area !== null && (
            <WeekView key={area} model={model} area={area} week={route.week} now={now} />
          )}
          {route.view === 'visits' && area !== null && (
            <VisitView model={model} area={area} now={now} />
          )}
          {route.view === 'notices' && <NoticeView model={model} now={now} />}
          {route.view === 'figures' && area !== null && (
            <FigureView model={model} area={area} total={stands.get(area)} />
          )}
        </div>
      </main>
      <Tabs view={route.view} />
      {route.case !== null && (
        <CasePanel key={route.case} model={model} number={route.case} now={now} />
      )}
    </div>
  )
}

/** Covered until somebody says that the screen is theirs alone. */
function isCovered(text: string | null): boolean {
  return parsed(text) !== false
}

function firstArea({ roots }: Model): number | null {
  return roots[0]?.id ?? null
}

const TABS = [
  ['scene', 'rollCall'],
  ['cases', 'cases'],
  ['registers', 'registers'],
  ['stock', 'stock'],
  ['teams', 'teams'],
  ['rotas', 'rotas'],
  ['visits', 'visits'],
  ['notices', 'notices'],
  ['figures', 'figures'],
] as const satisfies readonly (readonly [View, string])[]

/** On a phone, one thing at a time. */
function Tabs({ view }: { readonly view: View }) {
  return (
    <nav class="tabs" aria-label={t('board')}>
      {TABS.map(([to, word]) => (
        <button
          type="button"
          key={to}
          aria-current={view === to ? 'page' : undefined}
          onClick={() => go({ view: to })}
        >
          {t(word)}
        </button>
      ))}
    </nav>
  )
}

function SignedOut() {
  return (
    <main class="signed-out">
      <h1>{t('signInTitle')}</h1>
      <p>{t('signInHow')}</p>
    </main>
  )
}
