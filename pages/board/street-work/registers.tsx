import { useEffect, useState } from 'preact/hooks'
import type {
  EntryLine,
  EntryPage,
  RegisterKept,
} from '../../../src/server/protocol/board-messages.ts'
import { clock, DAY } from '../../shared/time-format.ts'
import { t } from '../../words/words.ts'
import { ask } from '../board-connection.ts'
import './registers.css'

/** Which lines are looked at. */
interface Filter {
  readonly register: string
  /** `2020-02-10` */
  readonly day: string
  /** A gate's or team's place in the list; empty: all. */
  readonly place: string
  readonly abnormal: boolean
}

/** The registers (台账) of an area, a day at a time. */
export function RegisterView({ area, now }: { readonly area: number; readonly now: number }) {
  const [kept, setKept] = useState<readonly RegisterKept[] | null>(null)
  const [filter, setFilter] = useState<Filter>({
    register: '',
    day: isoDay(now),
    place: '',
    abnormal: false,
  })
  useEffect(() => {
    let current = true
    ask<readonly RegisterKept[]>(`/board/api/registers?area=${area}`).then(
      (registers) => current && setKept(registers),
      () => current && setKept([]),
    )
    return () => {
      current = false
    }
  }, [area])
  if (kept === null) return null
  const register = kept.find(({ name }) => name === filter.register) ?? kept[0]
  if (register === undefined) return <p class="panel none">{t('noRegisters')}</p>
  const place = register.places.find((each) => keyOf(each) === filter.place)
  const asked: Asked = {
    area: place?.area ?? area,
    place: place?.name ?? null,
    register: register.name,
    day: filter.day,
    abnormal: filter.abnormal && register.abnormal,
  }
  return (
    <section class="panel registers">
      <Filters kept={kept} register={register} filter={filter} change={setFilter} />
      <Lines key={JSON.stringify(asked)} register={register} asked={asked} />
    </section>
  )
}

function Filters({
  kept,
  register,
  filter,
  change,
}: {
  readonly kept: readonly RegisterKept[]
  readonly register: RegisterKept
  readonly filter: Filter
  readonly change: (filter: Filter) => void
}) {
  return (
    <header class="register-filters">
      <label>
        {t('registers')}
        <select
          value={register.name}
          onChange={({ currentTarget: { value } }) =>
            change({ ...filter, register: value, place: '' })
          }
        >
          {kept.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t('day')}
        <input
          type="date"
          value={filter.day}
          required
          onChange={({ currentTarget: { value } }) =>
            value !== '' && change({ ...filter, day: value })
          }
        />
      </label>
      {register.places.length > 0 && (
        <label>
          {t('place')}
          <select
            value={filter.place}
            onChange={({ currentTarget: { value } }) => change({ ...filter, place: value })}
          >
            <option value="">{t('all')}</option>
            {register.places.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {register.abnormal && (
        <label>
          <input
            type="checkbox"
            checked={filter.abnormal}
            onChange={({ currentTarget: { checked } }) => change({ ...filter, abnormal: checked })}
          />
          {t('abnormalOnly')}
        </label>
      )}
    </header>
  )
}

interface Asked {
  readonly area: number
  readonly place: string | null
  readonly register: string
  readonly day: string
  readonly abnormal: boolean
}

function Lines({ register, asked }: { readonly register: RegisterKept; readonly asked: Asked }) {
  const [lines, setLines] = useState<readonly EntryLine[] | null>(null)
  const [more, setMore] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const load = (behind: EntryLine | null) =>
    ask<EntryPage>(`/board/api/entries?${queryOf(asked, behind)}`).then(
      (page) => {
        setLines([...(behind === null ? [] : (lines ?? [])), ...page.lines])
        setMore(page.more)
      },
      (error: Error) => setTrouble(error.message),
    )
  useEffect(() => void load(null), [])
  if (trouble !== null) return <p class="none">{trouble}</p>
  if (lines === null) return null
  if (lines.length === 0) return <p class="none">{t('noEntries')}</p>
  return (
    <div class="register-lines">
      <table>
        <thead>
          <tr>
            <th>{t('time')}</th>
            <th>{t('place')}</th>
            {register.columns.map((name) => (
              <th key={name}>{name}</th>
            ))}
            <th>{t('writtenBy')}</th>
            <th>{t('entryState')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} class={classOf(line)}>
              <td>
                <time>{clock(line.at)}</time>
              </td>
              <td>{line.place}</td>
              {line.values.map((value, place) => (
                <td key={register.columns[place]}>{value}</td>
              ))}
              <td>{line.by}</td>
              <td>{stateOf(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <button type="button" class="plain" onClick={() => void load(lines.at(-1) ?? null)}>
          {t('earlier')}
        </button>
      )}
    </div>
  )
}

function classOf({ struck, abnormal }: EntryLine): string | undefined {
  if (struck) return 'struck'
  return abnormal ? 'abnormal' : undefined
}

function stateOf({ struck, abnormal, inside, ended, signed }: EntryLine): string {
  if (struck) return t('struck')
  const said = [
    ...(abnormal ? [t('abnormal')] : []),
    ...(inside ? [t('inside')] : []),
    ...(ended === null ? [] : [`${t('gone')} ${clock(ended)}`]),
    ...(signed === null ? [] : [`${t('signed')} ${signed.by} ${clock(signed.at)}`]),
    ...(signed?.lacks == null ? [] : [signed.lacks]),
  ]
  return said.join(' · ')
}

function queryOf({ area, place, register, day, abnormal }: Asked, behind: EntryLine | null) {
  return new URLSearchParams({
    area: String(area),
    register,
    day,
    abnormal: String(abnormal),
    ...(place === null ? {} : { place }),
    ...(behind === null ? {} : { at: String(behind.at), id: String(behind.id) }),
  })
}

function keyOf({ area, name }: RegisterKept['places'][number]): string {
  return `${area} ${name}`
}

/** The street's day of a moment, as a date field has it. */
function isoDay(at: number): string {
  return new Date(at + DAY / 3).toISOString().slice(0, 10)
}
