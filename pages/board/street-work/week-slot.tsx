import type { SlotCell } from '../../../src/server/protocol/board-messages.ts'
import { clock } from '../../shared/time-format.ts'
import { t } from '../../words/words.ts'

/** Who stands in a slot, who is there, who has not come; how many are lacking in red. */
export function Slot({ slot, now }: { readonly slot: SlotCell; readonly now: number }) {
  const { people, lacks, stands, wanted } = slot
  if (stands === 'ahead')
    return (
      <p class="slot ahead">
        {t('notYetOpen')} <small>×{wanted}</small>
      </p>
    )
  return (
    <ul class={`slot ${stands} ${lacks > 0 ? 'gap' : ''}`}>
      {people.map((one, place) => (
        <Person key={`${one.name} ${place}`} slot={slot} one={one} now={now} />
      ))}
      {lacks > 0 && (
        <li class="lacks">
          {stands === 'missed' && people.length === 0 ? t('nobodyCame') : `${t('lacks')} ${lacks}`}
        </li>
      )}
    </ul>
  )
}

function Person({
  slot: { from, to },
  one: { name, came, went },
  now,
}: {
  readonly slot: SlotCell
  readonly one: SlotCell['people'][number]
  readonly now: number
}) {
  const called = name ?? t('somebody')
  if (came === null)
    return now < from ? (
      <li>{called}</li>
    ) : (
      <li class="absent">
        {called} <span class="tag late">{t('absent')}</span>
      </li>
    )
  const there = went === null && now < to
  return (
    <li class={there ? 'there' : 'gone'}>
      {called}{' '}
      <small>
        {t('arrived')} {clock(came)}
        {went !== null && ` ${t('went')} ${clock(went)}`}
      </small>
    </li>
  )
}
