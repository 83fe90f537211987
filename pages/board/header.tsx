import { clock, fullDay } from '../shared/time-format.ts'
import { spoken, switchLanguage, t } from '../words/words.ts'
import { signOut } from './board-connection.ts'
import { go, type View } from './hash-route.ts'
import type { Model } from './model.ts'
import { Search } from './search.tsx'

const VIEWS = [
  'scene',
  'registers',
  'stock',
  'teams',
  'rotas',
  'visits',
  'notices',
  'figures',
] as const

export function Header({
  model,
  now,
  live,
  view,
}: {
  readonly model: Model
  readonly now: number
  readonly live: boolean
  readonly view: View
}) {
  const { me } = model
  return (
    <header class="top">
      <h1>
        <span class="street">{me.street}</span>
        <span class="title">{t('board')}</span>
      </h1>
      <nav class="views-nav" aria-label={t('board')}>
        {VIEWS.map((to) => (
          <button
            type="button"
            key={to}
            aria-current={view === to || (to === 'scene' && view === 'cases') ? 'page' : undefined}
            onClick={() => go({ view: to })}
          >
            {t(to)}
          </button>
        ))}
      </nav>
      <Search model={model} />
      <div class="moment">
        <time>{clock(now)}</time>
        <span>{fullDay(now)}</span>
      </div>
      <p class={live ? 'line live' : 'line lost'} role="status">
        {live ? t('live') : t('offline')}
      </p>
      <div class="me">
        <span class="name">{me.name}</span>
        <button type="button" class="plain" onClick={() => print()}>
          {t('print')}
        </button>
        <button
          type="button"
          class="plain"
          lang={spoken() === 'zh' ? 'en' : 'zh-CN'}
          onClick={switchLanguage}
        >
          {t('language')}
        </button>
        <button type="button" class="plain" onClick={() => void signOut(model)}>
          {t('signOut')}
        </button>
      </div>
    </header>
  )
}
