import { clock, DAY, HOUR, span } from '../domain/model/time.ts'
import { type Trouble, type TroubleKind, troubleParts } from './trouble.ts'

/** The troubles that are, since when, and when they were last told of (Unix ms; null: not yet). */
export type Standing = ReadonlyMap<
  Trouble,
  { readonly since: number; readonly told: number | null }
>

export interface Bulletin {
  readonly standing: Standing
  /** What is to be said by another road; null: nothing. */
  readonly text: string | null
}

/** How long, ms, the same is not told again. What comes slowly and lasts is told once, and again after a week. */
export function againAfter(trouble: Trouble): number {
  return trouble === 'files' ? 7 * DAY : HOUR
}

/** So many groups are named. */
const MOST = 10

const WORDS: Readonly<Record<TroubleKind, string>> = {
  'logged-out':
    '微信掉线了，群里的话收不到也发不出。拿机器人的手机看看是不是被挤下线了，重新扫码登录',
  database: '数据库被别的程序占着，话收不进也发不出。看看是不是有人在拷贝、备份或打开它，关掉就好',
  gateway: '该说的话发不出去：网关连着，但不答应。看看机器人的手机能不能发消息，不行就重启网关',
  silent: '一个小时没收到任何消息，可能连着但聋了。在群里说句话试试，没反应就重启机器人',
  unread: '有些消息取不下来，网关不太稳。这一小时报的事可能有漏的，请楼长看一眼群里',
  outbox: '有话堵着发不出去。看看机器人的微信能不能在群里发言，是不是被限制了',
  group: '有群里没有机器人了，那里说什么都听不到。把机器人拉回去；换了新群也拉它进去，它会问楼长',
  partner: '有联动单位自己的系统一直不答应，给它的单子没送到，请打电话问一声',
  pictures: '图片发不出去，文字照常。看看机器人的手机能不能发图',
  timers: '到点的事没有做，程序可能卡住了，请重启机器人',
  backup: '昨夜的备份没有做成，看看备份的盘满没满',
  files:
    '收下的图片和文件快存满了。满了先删已关工单里最早的，再不够，新图片就不收了；policy.yaml 里 keep 的 files 可以改大，先看看盘够不够',
}

const SHORT: Readonly<Record<TroubleKind, string>> = {
  'logged-out': '微信掉线',
  database: '数据库被占',
  gateway: '网关不答应',
  silent: '收不到消息',
  unread: '消息取不全',
  outbox: '发不出话',
  group: '群里没有机器人',
  partner: '联动单位的系统不答应',
  pictures: '图片发不出',
  timers: '到点没做',
  backup: '备份没做成',
  files: '图片快存满',
}

/**
 * What is said when these are the troubles: each once, again after an hour, and a word when the last one of
 * those told of is over. `lostGroups`: where the bot is no more; `silentOf`: where nobody speaks because of one account.
 */
export function bulletin(
  before: Standing,
  troubles: readonly Trouble[],
  street: string,
  now: number,
  lostGroups: readonly string[] = [],
  silentOf: (account: string) => readonly string[] = () => [],
): Bulletin {
  const over = [...before].filter(
    ([trouble, { told }]) => told !== null && !troubles.includes(trouble),
  )
  const standing = new Map(
    troubles.map((trouble) => {
      const { since = now, told = null } = before.get(trouble) ?? {}
      return [
        trouble,
        { since, told: told === null || now - told >= againAfter(trouble) ? now : told },
      ] as const
    }),
  )
  const news = [...standing].filter(([, { told }]) => told === now)
  const lines = [
    ...news.map(
      ([trouble, { since }]) =>
        `${named(trouble, WORDS)}。${whereText(trouble, lostGroups, silentOf)}${sinceText(since, now)}`,
    ),
    ...over.map(
      ([trouble, { since }]) =>
        `${named(trouble, SHORT)}：好了，${clock(since)} 起，${lasted(since, now)}。`,
    ),
    ...(over.length > 0 && standing.size === 0 ? ['现在一切正常。'] : []),
  ]
  const text = lines.length === 0 ? null : [`【微联动 ${street}】`, ...lines].join('\n')
  return { standing: standing, text }
}

/** What is said of a trouble, with the account it is of. */
function named(trouble: Trouble, words: Readonly<Record<TroubleKind, string>>): string {
  const { kind, account } = troubleParts(trouble)
  const text = kind === undefined ? trouble : words[kind]
  return account === null ? text : `【${account}】${text}`
}

function whereText(
  trouble: Trouble,
  lostGroups: readonly string[],
  silentOf: (account: string) => readonly string[],
): string {
  const { kind, account } = troubleParts(trouble)
  if (kind === 'group') return groupsText(lostGroups)
  const silent = account === null ? [] : silentOf(account)
  return silent.length === 0 ? '' : `现在没有小微说话的群：${groupsText(silent)}`
}

function groupsText(topics: readonly string[]): string {
  const more = topics.length > MOST ? ` 等 ${topics.length} 个` : ''
  return `${topics.slice(0, MOST).join('、')}${more}。`
}

function sinceText(since: number, now: number): string {
  return now - since < 60_000 ? '' : `从 ${clock(since)} 起，已经 ${lasted(since, now)}。`
}

function lasted(since: number, now: number): string {
  return span(Math.max(60_000, Math.round((now - since) / 60_000) * 60_000))
}

/** What is said when the program cannot go on; its supervisor starts it again. */
export function dying(street: string, why: string): string {
  return `【微联动 ${street}】\n程序出错退出了：${why}\n应当会自己重启；没有起来就请人看看。`
}

/** What is said when it is up again after it had died without a word. */
export function risen(street: string, down: number, now: number): string {
  return `【微联动 ${street}】\n程序 ${clock(down)} 左右断了（断电、死机或被杀掉），现在又起来了，停了 ${lasted(down, now)}。`
}
