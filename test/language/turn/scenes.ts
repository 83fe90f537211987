import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { CaseEvent, CaseState } from '../../../src/domain/model/case.ts'
import { accountOf } from '../../../src/engine/snapshot.ts'
import { rehearsed } from '../../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../../src/rehearsal/script.ts'

/** A little scene by other hands: what the bot had said, who speaks then, and what a person would take it for. */
export const Scene = z.strictObject({
  before: z.string(),
  who: z.enum(['asker', 'holder', 'neighbour', 'staff', 'captain']),
  text: z.string(),
  meant: z.enum(['talk', 'yes', 'no', 'claim', 'done', 'notdone', 'giveback']),
})
export type Scene = z.infer<typeof Scene>

export function scenesIn(file: string): readonly Scene[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Scene.parse(JSON.parse(line)))
}

/** What the words brought about. */
export interface Came {
  readonly state: CaseState
  /** What the speaker did to the case that the scene is about. */
  readonly did: readonly CaseEvent['event'][]
  /** Of which doors cases were opened by it. */
  readonly opened: readonly string[]
  /** Whether the bot said anything. */
  readonly said: readonly string[]
  /** Of which doors it booked check-ins. */
  readonly booked: readonly string[]
}

const transcripts = join(import.meta.dirname, '..', '..', 'transcripts')
const BUILDING = '[1号楼居民群]'
const PROPERTY = '[安居物业群]'
const VOLUNTEERS = '[宾川路志愿者群]'

interface Staging {
  /** The number that the scene's words speak of. */
  readonly number: number
  readonly lines: readonly string[]
  /** Who speaks where. */
  readonly speaks: Readonly<Record<Scene['who'], string>>
}

/** Cases elsewhere, until the next one has the number that the scene speaks of. */
function others(count: number): readonly string[] {
  const doors = ['1-101', '1-102', '1-201', '1-202']
  return Array.from(
    { length: count },
    (_, i) => `[海悦府5号楼群] ${doors[i % 4]} 邻居${i}: 帮买 第${i}种青菜${i + 1}斤`,
  )
}

const OF_REPAIR = {
  asker: `${BUILDING} 1-502 张三`,
  holder: `${PROPERTY} 小郭`,
  neighbour: `${BUILDING} 1-302 钱婶`,
  staff: `${PROPERTY} 小郭`,
  captain: `${BUILDING} 李姐`,
}
const OF_ERRAND = {
  asker: `${BUILDING} 1-601 赵奶奶`,
  holder: `${VOLUNTEERS} 李大哥`,
  neighbour: `${VOLUNTEERS} 小毕`,
  staff: `${VOLUNTEERS} 小陈`,
  captain: `${BUILDING} 李姐`,
}

/** What stands behind numbers of which a scene says no more. */
const WHAT: Readonly<Record<number, string>> = {
  7: '2单元电梯不动',
  9: '帮买 鸡蛋两板、盐一袋',
  14: '楼道灯全灭',
  18: '帮买 盐两袋、酱油一瓶',
  21: '1单元水管往外滋水',
  26: '单元门锁不上',
  30: '帮买 降压药一盒',
}

const TAKER = /(李大哥|孙姐|老魏)接了/

/** A case of a number: how it was asked for, who has it, whether it is done. */
function ofNumber(
  before: string,
  number: number,
  stage: 'open' | 'taken' | 'done',
): Pick<Staging, 'lines' | 'speaks'> {
  const what = WHAT[number] ?? '单元门坏了'
  const wish = what.startsWith('帮买')
  const asked = wish ? `${BUILDING} 1-601 赵奶奶: ${what}` : `${BUILDING} 1-502 张三: 报修 ${what}`
  const taker = TAKER.exec(before)?.[1] ?? '李大哥'
  const speaks = wish ? { ...OF_ERRAND, holder: `${VOLUNTEERS} ${taker}` } : OF_REPAIR
  const lines = [
    asked,
    ...(stage === 'open' ? [] : [`${speaks.holder}: 接单 ${number}`]),
    ...(stage === 'done' ? ['+30m', `${speaks.holder}: 办结 ${number}`] : []),
  ]
  return { lines, speaks }
}

/** Whom a case was handed to, what it was, and who answers there. */
const HANDED = [
  ['物业', '反映 楼道太脏没人扫', `${PROPERTY} 小郭`],
  ['派出所', '反映 楼下天天有人聚众喝酒闹事', '[宾川路警务群] 小韩'],
  ['社区医院', '反映 隔壁老人咳嗽好几天了没人管', '[发热门诊群] 小任'],
] as const

/** `暖气不热｜小郭接了`: what was reported or wished for, and how it stands. */
const STANDS = /^(?<what>.+)｜(?<how>没人接|小郭接了|李大哥接了|办好了)$/

function stagedAt({ what = '', how = '' }: Readonly<Record<string, string>>): Staging {
  const wish = what.startsWith('帮买')
  const opened = wish ? `${BUILDING} 1-601 赵奶奶: ${what}` : `${BUILDING} 1-502 张三: 报修 ${what}`
  const taken =
    how === '没人接' ? [] : [wish ? `${VOLUNTEERS} 李大哥: 接单 1` : `${PROPERTY} 小郭: 接单 1`]
  const done = how === '办好了' ? ['+30m', `${PROPERTY} 小郭: 办结 1`] : []
  return { number: 1, lines: [opened, ...taken, ...done], speaks: wish ? OF_ERRAND : OF_REPAIR }
}

function staged(before: string): Staging {
  const stands = STANDS.exec(before)?.groups
  if (stands !== undefined) return stagedAt(stands)
  const number = Number(/#(\d+)/.exec(before)?.[1] ?? 1)
  const lead = others(number - 1)
  const staged = (stage: 'open' | 'taken' | 'done') => {
    const { lines, speaks } = ofNumber(before, number, stage)
    return { number, lines: [...lead, ...lines], speaks }
  }
  if (before.startsWith('【#')) return staged('open')
  if (before.includes('您接了') || before.includes('马上去')) return staged('taken')
  if (before.includes('您看好了没有')) return staged('done')
  if (before.includes('还要一起去吗')) {
    const { lines, ...rest } = staged('taken')
    return { ...rest, lines: [...lines, `${VOLUNTEERS} 小毕: 接单 ${number}`] }
  }
  const handed = HANDED.find(([to]) => before.includes(`转给${to}`))
  if (handed !== undefined) {
    const [to, what, staff] = handed
    return {
      number,
      lines: [...lead, `${BUILDING} 1-502 张三: ${what}`, `${BUILDING} 李姐: ${number} 转${to}`],
      speaks: { ...OF_REPAIR, staff, holder: staff },
    }
  }
  if (before.includes('要报给物业吗'))
    return { number, lines: [`${BUILDING} 1-502 张三: 2单元电梯又坏了，没人管`], speaks: OF_REPAIR }
  const [, room, figure] = /^(\d{3}) 的 ([\d.]+)，是替/.exec(before) ?? []
  if (room !== undefined) {
    const asker = `${BUILDING} 1-${Number(room) - 1} 老冯`
    return {
      number,
      lines: [`${asker}: 老孙头 ${figure}`],
      speaks: { ...OF_REPAIR, asker },
    }
  }
  if (before.includes('您是 1-402'))
    return {
      number,
      lines: [`${BUILDING} 小孟: 38.5`],
      speaks: { ...OF_REPAIR, asker: `${BUILDING} 小孟` },
    }
  if (before.includes('点名还有'))
    return { number, lines: [`${BUILDING} 李姐: 点名 今天10点前`], speaks: OF_REPAIR }
  throw new Error(`no stage for ${before}`)
}

const HEAD = [
  `street: ${join(transcripts, 'street.yaml')}`,
  `policy: ${join(import.meta.dirname, 'scenes.policy.yaml')}`,
  'start: 2020-02-10 09:00',
  'strict: false',
  '',
]

/** Plays a scene through the whole engine, without its words and with them, and tells what they brought about. */
export async function played({ before, who, text }: Scene): Promise<Came> {
  const { number, lines, speaks } = staged(before)
  const folder = mkdtempSync(join(tmpdir(), 'scene-'))
  const file = join(folder, 'scene.chat')
  const play = async (more: readonly string[]) => {
    writeFileSync(file, [...HEAD, ...lines, '+5s', ...more, ''].join('\n'))
    const script = readScript(file)
    if (!script.ok) throw new Error(JSON.stringify(script.mistakes))
    const { street } = script.value.config
    const result = await rehearsed(
      script.value,
      {
        log: ({ level, what, why }) => {
          if (level === 'error') throw new Error(`${what}: ${why}`)
        },
      },
      (store, now): Came => {
        const { checkins } = accountOf(store, street, now)
        const about = store.cases.numbered(number)
        const opened = store.cases.all().filter((one) => one.opened === now)
        return {
          state: about?.state ?? 'open',
          did: (about === undefined ? [] : store.cases.history(number))
            .filter(({ at }) => at === now)
            .map(({ event }) => event),
          opened: opened.map(({ household }) => household ?? ''),
          said: store.outbox
            .all()
            .filter(({ made }) => made === now)
            .map((post) => post.text),
          booked: checkins
            .filter(({ at }) => Date.parse(at) === now)
            .map(({ household }) => household),
        }
      },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.mistakes))
    return result.value.account
  }
  try {
    return await play([`${speaks[who]}: ${text.replaceAll('\n', '\n  ')}`])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const HELD = /您接了|小郭接了|李大哥接了|孙姐接了|老魏接了/
const AFTER = /您看好了没有|｜办好了/

/** Whether that is what a person would have made of it. A reading of one's own counts, whatever was spoken of. */
export function isRight({ before, who, meant }: Scene, came: Came): boolean {
  const { did, opened, said, booked } = came
  const does = (...events: readonly CaseEvent['event'][]) =>
    events.some((event) => did.includes(event))
  const nothing = did.length === 0 && opened.length === 0
  switch (meant) {
    case 'talk':
      return nothing && said.length === 0
    case 'claim':
      // Who comes second hears who was first.
      return does('claimed') || said.some((text) => text.includes('已经接了'))
    case 'done':
      return does('resolved', 'confirmed', 'closed', 'cancelled')
    case 'notdone':
      // Who has it yet says how it goes; who asked, that it is not done.
      return HELD.test(before) ? does('note') && came.state === 'claimed' : does('reopened')
    case 'giveback':
      // Who never had it says that it is not theirs: the next are told.
      return does('returned') || (who === 'staff' && does('note') && does('told'))
    case 'yes':
      if (before.includes('报给物业')) return opened.length === 1
      if (AFTER.test(before)) return does('confirmed')
      return before.includes('还要一起去') ? !nothing : booked.length > 0
    case 'no':
      if (before.startsWith('【#') || before.includes('马上去') || STANDS.test(before))
        return does('cancelled')
      // The reading is one's own then.
      return before.includes('，是替 ')
        ? opened.every((door) => door !== `1-${before.slice(0, 3)}`)
        : nothing
  }
}
