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
  /** Where two sensible people could differ. */
  doubt: z.array(z.string()).optional(),
})

/** A scene, and what stands behind the number that it speaks of, in the words of who asked for it. */
export type Scene = z.infer<typeof Scene> & { readonly asked: string }

/** The scenes of a file. What a number stands for is told by the post that offers it, in the scenes before. */
export function scenesIn(file: string): readonly Scene[] {
  const known = new Map(Object.entries(KNOWN))
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const scene = Scene.parse(JSON.parse(line))
      const { number = '', sort = '', what = '' } = OFFERED.exec(scene.before)?.groups ?? {}
      if (number !== '' && !known.has(number)) known.set(number, wordsFor(sort, what))
      const spoken = /#(\d+)/.exec(scene.before)?.[1] ?? ''
      const errand = /马上去|一起去吗/.test(scene.before)
      return { ...scene, asked: known.get(spoken) ?? (errand ? '帮买 盐一袋' : '报修 单元门坏了') }
    })
}

/** `【#9 代买】鸡蛋两板、盐一袋，能去的回「接单 9」` */
const OFFERED = /^【#(?<number>\d+) (?<sort>\S+?)】(?:\d+号楼(?:\d单元)?)?(?<what>.+)，能去的/

function wordsFor(sort: string, what: string): string {
  if (sort === '报修') return `报修 ${what}`
  return /^[帮陪送接给]/.test(what) ? `求助 ${what}` : `帮买 ${what}`
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

/** What stands behind numbers of which the scenes say no more. */
const KNOWN: Readonly<Record<number, string>> = {
  7: '报修 2单元电梯不动',
  9: '帮买 鸡蛋两板、盐一袋',
}

const TAKER = /(李大哥|孙姐|老魏)接了/

/** A case of a number: how it was asked for, who has it, whether it is done. */
function ofNumber(
  { before, asked: words }: Pick<Scene, 'before' | 'asked'>,
  number: number,
  stage: 'open' | 'taken' | 'done',
): Pick<Staging, 'lines' | 'speaks'> {
  const wish = !words.startsWith('报修')
  const asked = wish ? `${BUILDING} 1-601 赵奶奶: ${words}` : `${BUILDING} 1-502 张三: ${words}`
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

function staged(scene: Omit<Scene, 'who' | 'meant'>): Staging {
  const { before } = scene
  const stands = STANDS.exec(before)?.groups
  if (stands !== undefined) return stagedAt(stands)
  // Which number it is matters only where it is said.
  const told = /#(\d+)/.exec(before)?.[1] ?? '1'
  const number = scene.text.includes(told) ? Number(told) : 1
  const lead = others(number - 1)
  const staged = (stage: 'open' | 'taken' | 'done') => {
    const { lines, speaks } = ofNumber(scene, number, stage)
    return { number, lines: [...lead, ...lines], speaks }
  }
  if (before.startsWith('【#')) return staged('open')
  if (before.includes('您接了') || before.includes('马上去')) return staged('taken')
  if (before.includes('您看好了没有')) return staged('done')
  if (before.includes('还要一起去吗')) {
    const { lines, speaks, ...rest } = staged('taken')
    // The asker is who was asked.
    const second = { ...speaks, asker: `${VOLUNTEERS} 小毕` }
    return { ...rest, speaks: second, lines: [...lines, `${second.asker}: 接单 ${number}`] }
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
  if (before.startsWith('要报给'))
    return { number, lines: [`${BUILDING} 1-502 张三: 2单元电梯又坏了，没人管`], speaks: OF_REPAIR }
  const [, room, figure] = /^(\d{3,4}) 的 ([\d.]+)，是替/.exec(before) ?? []
  if (room !== undefined) {
    const nextDoor = Number(room) + (room.endsWith('01') ? 1 : -1)
    const asker = `${BUILDING} 1-${nextDoor} 老冯`
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
export async function played(scene: Scene): Promise<Came> {
  const { who, text } = scene
  const { number, lines, speaks } = staged(scene)
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
      if (before.startsWith('要报给')) return opened.length === 1
      if (AFTER.test(before)) return does('confirmed')
      return before.includes('还要一起去') ? !nothing : booked.length > 0
    case 'no':
      if (before.startsWith('【#') || before.includes('马上去') || STANDS.test(before))
        return does('cancelled')
      // The reading is one's own then.
      return before.includes('，是替 ')
        ? opened.every((door) => door !== `1-${before.split(' ')[0]}`)
        : nothing
  }
}
