import { LEVELS } from '../../src/domain/model/area.ts'
import {
  AGES,
  type CaseCount,
  type CitySum,
  type Gaps,
  type Held,
} from '../../src/server/protocol/city-messages.ts'
import { words } from '../words/city-page.ts'

/** How many are lacking in today's slots; nothing where no slot is wanted. */
export function GapLine({ gaps: { wanted, lacking } }: { readonly gaps: Gaps }) {
  if (wanted === 0) return null
  return (
    <p class={lacking > 0 ? 'panel gap red' : 'panel gap'}>
      {words.gapsToday} <strong>{lacking}</strong>
      <small>/{wanted}</small>
    </p>
  )
}

/** The day's roll-calls, a form a line. */
export function CallTable({ calls }: { readonly calls: readonly CitySum[] }) {
  return (
    <section class="panel">
      <h3>{words.morning}</h3>
      {calls.length === 0 ? (
        <p class="none">{words.noCalls}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.form}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.missing}</th>
              <th scope="col">{words.abnormal}</th>
              <th scope="col">{words.buildings}</th>
              <th scope="col">{words.openCalls}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ form, answered, expected, abnormal, buildings, open }) => (
              <tr key={form}>
                <th scope="row">{form}</th>
                <td>
                  {answered}
                  <small>/{expected}</small>
                </td>
                <td>{expected - answered}</td>
                <td class={abnormal > 0 ? 'red' : undefined}>{abnormal}</td>
                <td>{buildings}</td>
                <td>{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Cases that live, by the level that was told of them and by age. */
export function CaseTable({ cases }: { readonly cases: readonly CaseCount[] }) {
  const sum = (those: readonly CaseCount[], of: 'count' | 'urgent' | 'overdue') =>
    those.reduce((all, each) => all + each[of], 0)
  const line = (name: string, those: readonly CaseCount[]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {AGES.map((age) => (
        <td key={age}>
          {sum(
            those.filter((each) => each.age === age),
            'count',
          )}
        </td>
      ))}
      <td>{sum(those, 'count')}</td>
      <td class={sum(those, 'urgent') > 0 ? 'red' : undefined}>{sum(those, 'urgent')}</td>
      <td class={sum(those, 'overdue') > 0 ? 'red' : undefined}>{sum(those, 'overdue')}</td>
    </tr>
  )
  return (
    <section class="panel">
      <h3>{words.cases}</h3>
      {cases.length === 0 ? (
        <p class="none">{words.noCases}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              {AGES.map((age) => (
                <th scope="col" key={age}>
                  {words.ages[age]}
                </th>
              ))}
              <th scope="col">{words.sum}</th>
              <th scope="col">{words.urgent}</th>
              <th scope="col">{words.overdue}</th>
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((level) =>
              line(
                words.levels[level],
                cases.filter((each) => each.level === level),
              ),
            )}
          </tbody>
          <tfoot>{line(words.sum, cases)}</tfoot>
        </table>
      )}
    </section>
  )
}

/** What is held. */
export function StockTable({ stock }: { readonly stock: readonly Held[] }) {
  if (stock.length === 0) return null
  return (
    <section class="panel">
      <h3>{words.stock}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.balance}</th>
            <th scope="col">{words.transit}</th>
          </tr>
        </thead>
        <tbody>
          {stock.map(({ stock: name, item, balance, transit }) => (
            <tr key={`${name}/${item}`}>
              <th scope="row">{item}</th>
              <td>{balance}</td>
              <td>{transit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
