import { useEffect, useState } from 'preact/hooks'
import type { NoticeCard, NoticeGroup } from '../../../src/server/protocol/board-messages.ts'
import { moment } from '../../shared/elapsed.ts'
import { t, type Word } from '../../words/words.ts'
import { ask } from '../board-connection.ts'

/** In which groups a notice is, and who of them has answered; those that want somebody first. */
export function SpreadGroups({
  notice,
  now,
}: {
  readonly notice: NoticeCard
  readonly now: number
}) {
  const [open, setOpen] = useState(false)
  const [groups, setGroups] = useState<readonly NoticeGroup[]>([])
  const { number, told, answered, waiting } = notice
  useEffect(() => {
    if (!open) return
    let current = true
    ask<readonly NoticeGroup[]>(`/board/api/notices/${number.slice(1)}`).then(
      (found) => current && setGroups(found),
      () => current && setGroups([]),
    )
    return () => {
      current = false
    }
  }, [open, number, told, answered, waiting])
  const wants = notice.sort === 'word' && notice.kind !== 'cancel'
  const parts: readonly (readonly [Word, readonly NoticeGroup[]])[] = [
    ['noticeFailed', groups.filter(({ left, waits }) => left === null && !waits)],
    ['noticeWaits', groups.filter(({ waits }) => waits)],
    [
      wants ? 'noticeSilent' : 'noticeTold',
      groups.filter((one) => one.left !== null && one.answered === null),
    ],
    ['noticeAnswered', groups.filter((one) => one.answered !== null)],
  ]
  return (
    <details class="spread-groups" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('noticeGroups')}</summary>
      {parts.map(
        ([word, some]) =>
          some.length > 0 && (
            <div key={word} class={word}>
              <h4>
                {t(word)} {some.length}
              </h4>
              <ul>
                {some.map((group) => (
                  <li key={group.topic}>
                    {group.topic} <Detail group={group} now={now} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </details>
  )
}

function Detail({
  group: { left, answered },
  now,
}: {
  readonly group: NoticeGroup
  readonly now: number
}) {
  if (answered !== null)
    return (
      <small>
        {answered.by} {moment(answered.at, now)}
      </small>
    )
  return left === null ? null : <small>{moment(left, now)}</small>
}
