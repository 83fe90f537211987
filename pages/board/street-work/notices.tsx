import type { NoticeCard } from '../../../src/server/protocol/board-messages.ts'
import { moment } from '../../shared/elapsed.ts'
import { t, type Word } from '../../words/words.ts'
import { go } from '../hash-route.ts'
import type { Model } from '../model.ts'
import { SpreadGroups } from './spread-groups.tsx'
import './notices.css'

const KINDS = {
  alert: 'notice',
  update: 'noticeUpdate',
  cancel: 'noticeCancel',
} as const satisfies Record<NoticeCard['kind'], Word>

const STATES = {
  asked: 'noticeAsked',
  going: 'noticeGoing',
  done: 'noticeDone',
  cancelled: 'noticeCancelled',
  expired: 'noticeExpired',
} as const satisfies Record<NoticeCard['state'], Word>

/** Word to many groups (通知), the last first: how far each is, as it goes. */
export function NoticeView({ model, now }: { readonly model: Model; readonly now: number }) {
  const { notices } = model
  if (notices.length === 0) return <p class="panel none">{t('noNotices')}</p>
  return (
    <section class="panel notices" aria-label={t('notices')}>
      <ul>
        {notices.map((one) => (
          <Spread key={one.number} notice={one} now={now} />
        ))}
      </ul>
    </section>
  )
}

function Spread({ notice, now }: { readonly notice: NoticeCard; readonly now: number }) {
  const { number, kind, sort, refers, by, text, at, ends, state, groups, told, waiting, answered } =
    notice
  const goes = state === 'asked' || state === 'going'
  const about = notice.case
  const title = sort === 'lost' ? 'noticeLost' : sort === 'lesson' ? 'noticeLesson' : KINDS[kind]
  return (
    <li class={`notice ${state}`}>
      <p class="head">
        <strong>
          {number} {t(title)}
        </strong>
        {refers !== null && <span class="refers">→ {refers}</span>}
        {about !== null && (
          <button type="button" class="plain" onClick={() => go({ case: about })}>
            #{about}
          </button>
        )}
        <span class="state">{t(STATES[state])}</span>
      </p>
      <p class="said">{text}</p>
      <progress max={Math.max(1, groups)} value={told} aria-label={t('noticeTold')} />
      <p class="foot">
        <span>
          {t('noticeTold')} {told}/{groups}
        </span>
        {sort === 'word' && kind !== 'cancel' && (
          <span>
            {t('noticeAnswered')} {answered}
          </span>
        )}
        {waiting > 0 && (
          <span>
            {t('noticeWaits')} {waiting}
          </span>
        )}
        {goes && (
          <span>
            {t('until')} {moment(ends, now)}
          </span>
        )}
        <span class="by">{by}</span>
        <span class="age">{moment(at, now)}</span>
      </p>
      {notice.seen.length > 0 && (
        <ol class="seen" aria-label={t('seenAt')}>
          {notice.seen.map((one, place) => (
            <li key={`${one.at} ${place}`}>
              <time>{moment(one.at, now)}</time> {one.text}
            </li>
          ))}
        </ol>
      )}
      {state !== 'asked' && <SpreadGroups notice={notice} now={now} />}
    </li>
  )
}
