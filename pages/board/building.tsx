import { floorOf } from '../../src/domain/model/household.ts'
import { roomName, type Unit, unitsOf } from '../../src/domain/roll-call/room-state.ts'
import type { BuildingView, Mark } from '../../src/server/protocol/board-messages.ts'
import { t, type Word } from '../words/words.ts'

/** What a mark looks like besides its colour. */
const SIGNS: Readonly<Record<Mark, string>> = {
  answered: '✓',
  abnormal: '!',
  missing: '',
  away: '↗',
  unasked: '',
}
const NAMES: Readonly<Record<Mark, Word>> = {
  answered: 'answered',
  abnormal: 'abnormal',
  missing: 'missing',
  away: 'away',
  unasked: 'unasked',
}

/** A building's floors and rooms as they stand. */
export function Building({ view }: { readonly view: BuildingView }) {
  const units = unitsOf(view.rooms)
  if (units.length === 0) return <p class="none">{t('noHouseholds')}</p>
  const marks = (Object.keys(SIGNS) as Mark[]).filter((mark) =>
    view.rooms.some(({ state }) => state === mark),
  )
  return (
    <div class="rooms">
      <ul class="legend">
        {marks.map((mark) => (
          <li key={mark}>
            <span class={`room ${mark}`} aria-hidden="true">
              {SIGNS[mark]}
            </span>
            {t(NAMES[mark])} {view.rooms.filter(({ state }) => state === mark).length}
          </li>
        ))}
      </ul>
      <div class="units">
        {units.map((unit) => (
          <UnitTable key={unit.name} unit={unit} />
        ))}
      </div>
    </div>
  )
}

function UnitTable({ unit }: { readonly unit: Unit }) {
  const numbered = unit.floors.some(({ number }) => number !== null)
  return (
    <table class="unit">
      {unit.name !== '' && (
        <caption>
          {unit.name} {t('unit')}
        </caption>
      )}
      <tbody>
        {unit.floors.flatMap(({ number, lines }) =>
          lines.map((line, place) => (
            <tr key={`${number} ${place}`}>
              {numbered && (
                <th scope="row">
                  {place === 0 && number !== null && (
                    <>
                      {number}
                      <span class="seen-not"> {t('floor')}</span>
                    </>
                  )}
                </th>
              )}
              {line.map((room, column) => (
                <td key={room?.household ?? `gap ${column}`}>
                  {room !== null && (
                    <span
                      class={`room ${room.state}`}
                      title={`${room.household} ${t(NAMES[room.state])}`}
                    >
                      <span class="number">
                        {floorOf(room.household) === 0 ? room.household : roomName(room)}
                      </span>
                      <span class="sign" aria-hidden="true">
                        {SIGNS[room.state]}
                      </span>
                      <span class="seen-not"> {t(NAMES[room.state])}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
