import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { CaseEvent, EventName } from '../../src/domain/model/case.ts'
import { life, says } from '../engine/street.ts'
import {
  BUILDING_1,
  BUILDING_2,
  BUILDING_5,
  inside,
  NEIGHBOURS,
  type Neighbour,
} from '../street/neighbourhood.ts'
import { trespass } from '../street/rights.ts'
import { cells, type Outcome } from './cells.ts'

/**
 * Who may say what where, told without the program's own rules: every command in every kind of chat by everybody there is
 * on the street. Where someone may, it is done; where not, there is one short answer or none, and nothing is told.
 */

type Cells = Awaited<ReturnType<typeof cells>>

/** Any of them may stand in any chat: who sits in a group is not the bot's to say. */
const CHATS = [
  { room: '1号楼居民群', reaches: [BUILDING_1], kind: 'residents' },
  { room: '第1网格工作群', reaches: [BUILDING_1, BUILDING_2], kind: 'staff' },
  { room: '海悦府5号楼群', reaches: [BUILDING_5], kind: 'residents' },
  { room: '安居物业群', reaches: [BUILDING_1, BUILDING_2], kind: 'partner' },
  { room: null, reaches: [], kind: 'alone' },
] as const
type Chat = (typeof CHATS)[number]

interface Saying {
  readonly say: string
  /** What it comes to where it may be said. */
  readonly comes?: Outcome
  readonly may: (who: Neighbour, chat: Chat) => boolean
}

const always = () => true
const looksAfter = ({ duty }: Neighbour, area: string) => duty !== null && inside(area, duty)
const livesIn = ({ home }: Neighbour, area: string, household: string) =>
  home?.area === area && home.household === household
const asked = ({ contact }: Neighbour, ...contacts: readonly string[]) => contacts.includes(contact)

/** Buildings that a chat speaks for; alone with the bot those that somebody lives in or looks after. */
function reach(who: Neighbour, { room, reaches }: Chat): readonly string[] {
  if (room !== null) return reaches
  return [BUILDING_1, BUILDING_2, BUILDING_5].filter(
    (building) => who.home?.area === building || looksAfter(who, building),
  )
}

/** As `rights.ts` has it, of a case as it stands in the scene. */
const may =
  (number: number, event: EventName): Saying['may'] =>
  (who, chat) => {
    const about = scene.store.cases.numbered(number)
    if (about === undefined) throw new Error(`there is no #${number}`)
    const { contact } = who
    const where = chat.room === null ? `contact:${contact}` : `group:${chat.room}`
    const by = { contact, name: contact }
    const deed: CaseEvent = { at: 0, event, by, where, text: '', changes: {} }
    return trespass(about, deed) === null
  }

const EXPECTED: Readonly<Record<string, readonly Saying[]>> = {
  checkin: [
    // Whose household is not known is asked for it, where neighbours are or alone.
    { say: '36.5', may: ({ home }, { kind }) => home !== null || /residents|alone/.test(kind) },
  ],
  // Nobody in the scene changes an errand of theirs.
  amend: [{ say: '药不要了，再加一袋盐', may: () => false }],
  request: [{ say: '帮买 面粉1袋', may: always }],
  report: [{ say: '报修 楼道堆了垃圾', may: always }],
  // No alert stands in the scene: to nobody do these words mean anything.
  verify: [{ say: '虚惊一场', may: () => false }],
  claim: [{ say: '接单 1', may: may(1, 'claimed') }],
  confirm: [{ say: '确认 5', may: may(5, 'confirmed') }],
  reopen: [{ say: '没解决 5', may: may(5, 'reopened') }],
  // Whoever has it, and nobody for them.
  'give-back': [{ say: '去不了 4', may: ({ contact }) => contact === 'liu' }],
  resolve: [
    { say: '办结 4', may: may(4, 'resolved') },
    { say: '办结 1', may: may(1, 'resolved') },
  ],
  cancel: [{ say: '取消 1', may: may(1, 'cancelled') }],
  transfer: [{ say: '1 转物业', may: may(1, 'transferred') }],
  'hand-over': [{ say: '移交 浮山街道 1', may: may(1, 'transferred') }],
  widen: [{ say: '扩到邻街 8', may: (who, chat) => may(8, 'escalated')(who, chat) }],
  // Who comes from where is nobody's business among neighbours.
  foretell: [
    {
      say: '预告 浮山街道 2号楼 1-301 两口人 后天从济南回来',
      may: (who, { kind }) => /staff|alone/.test(kind) && who.duty !== null,
    },
  ],
  escalate: [
    // Above the street there is nobody.
    { say: '升级 1', may: (who, chat) => who.duty !== STREET && may(1, 'escalated')(who, chat) },
  ],
  note: [{ say: '备注 1 下午来', may: may(1, 'note') }],
  merge: [
    {
      say: '合并 1 7',
      may: (who, chat) => may(1, 'closed')(who, chat) && may(7, 'closed')(who, chat),
    },
  ],
  split: [{ say: '拆分 6', may: may(6, 'closed') }],
  status: [
    {
      say: '查 1',
      comes: 'tells',
      may: (who, { room, kind }) =>
        // The neighbours, his wife and who joined it hear how it stands; its words are the asker's and the staff's.
        room === '安居物业群' ||
        (kind === 'staff' && looksAfter(who, BUILDING_1)) ||
        (kind === 'alone' && (looksAfter(who, BUILDING_1) || asked(who, 'wx_张三'))),
    },
    {
      // Of a fever the neighbours read nothing, and the property neither.
      say: '查 2',
      comes: 'tells',
      may: (who, { kind }) =>
        kind === 'staff' ||
        (kind === 'alone' && (looksAfter(who, BUILDING_1) || asked(who, 'wx_王芳'))),
    },
    {
      // Their own, but among neighbours what they asked for there; of a fever alone, and where it was told. Who joined
      // reads how it stands.
      say: '我的',
      comes: 'tells',
      may: (who, { room, kind }) => {
        // What he has in hand, where it was told.
        if (who.contact === 'liu')
          return kind === 'alone' || room === '1号楼居民群' || room === '安居物业群'
        if (kind === 'residents') return asked(who, 'wx_张三') && room === '1号楼居民群'
        if (asked(who, 'wx_王芳')) return kind === 'alone' || kind === 'staff'
        return asked(who, 'wx_张三', 'wx_小钱')
      },
    },
  ],
  rollcall: [
    {
      say: '点名 台风平安 今天18点前',
      may: (who, { room }) =>
        room === null ? who.duty !== null : looksAfter(who, SPEAKS_FOR[room]),
    },
  ],
  missing: [
    {
      say: '谁没报',
      comes: 'tells',
      may: (who, chat) => chat.kind !== 'partner' && reach(who, chat).includes(BUILDING_1),
    },
  ],
  remind: [{ say: '催一下', may: overTheRoll }],
  extend: [{ say: '延长到23点', may: overTheRoll }],
  close: [{ say: '结束点名', may: overTheRoll }],
  enroll: [
    // Where several buildings have such a household it is asked for.
    { say: '登记 1-101', may: (who, chat) => reach(who, chat).length === 1 },
  ],
  away: [
    {
      say: '1-502 外出到3月5日',
      may: (who, chat) =>
        livesIn(who, BUILDING_1, '1-502') ||
        (looksAfter(who, BUILDING_1) && reach(who, chat).includes(BUILDING_1)),
    },
  ],
  observe: [
    {
      say: '居家观察 1号楼1-301 到3月5日',
      may: (who, { kind }) => /staff|alone/.test(kind) && looksAfter(who, BUILDING_1),
    },
  ],
  // Neighbours visit each other, too, and may say so: it is no business of the bot's.
  visit: [{ say: '走访 1号楼1-301 王奶奶 一切都好', may: overTheRoll }],
  // Who lives where is the captain's word, or of those above.
  vouch: [
    { say: '认人 1号楼1-502 张三', may: overTheRoll },
    { say: '退出 1号楼1-502 张三', may: overTheRoll },
  ],
  // Who has the code is who the code is for; said where others read it, it is nothing.
  identify: [{ say: '认证 CODE1', may: (_, { kind }) => kind === 'alone' }],
  // Which room is the building's group.
  adopt: [{ say: '认群 1', may: (who) => looksAfter(who, BUILDING_1) }],
  login: [{ say: '登录', may: ({ duty }, { kind }) => kind === 'alone' && duty !== null }],
  forget: [{ say: '删除我的信息', may: always }],
  teach: [
    {
      say: '记住：快递放哪？放东门快递柜',
      may: (
        who,
        { kind }, // Above the street's duty room there is nobody who could approve.
      ) => kind === 'alone' && who.duty !== null && who.contact !== 'duty',
    },
  ],
  // Whoever leads more than a building; among neighbours they hear alone where to say it.
  inspect: [
    {
      say: '督导 1号楼 楼道堆了纸箱 今天18点前改',
      may: (who, { kind }) =>
        who.duty !== null &&
        who.duty !== BUILDING_1 &&
        !asked(who, 'duty', 'laozhou') &&
        (kind === 'residents' || looksAfter(who, BUILDING_1)),
    },
  ],
  // There is no finding in the scene: of other cases the words mean what is usual there.
  mend: [{ say: '整改 1 已安排双人', may: may(1, 'resolved') }],
  recheck: [{ say: '复查 5 通过', may: may(5, 'confirmed') }],
  postpone: [{ say: '延期 1 到明天12点 等额温枪', may: () => false }],
  // Nobody's list is read among neighbours: staff hear it alone.
  backlog: [
    { say: '整改清单', may: ({ duty }, { kind }) => kind === 'residents' && duty !== null },
  ],
  // Nobody is expected by the clock, either.
  rota: [{ say: '到岗', may: () => false }],
  // This street's file has no teams.
  team: [{ say: '退队', may: () => false }],
  // Nothing is expected of anybody by this street's file.
  round: [{ say: '今天还差哪些', may: () => false }],
  // No shift waits for whoever comes on.
  'register-entry': [{ say: '接班 少一把额温枪', may: () => false }],
  // Word goes to groups by who answers for them, and not from among neighbours.
  notice: [
    {
      say: '通知 1号楼 明天停水',
      may: (who, { kind }) => kind !== 'residents' && looksAfter(who, BUILDING_1),
    },
  ],
  // The whole street hears it by the word of another who leads the street.
  send: [{ say: '发 N1', may: (who) => asked(who, 'sun') }],
  revise: [{ say: '更正 N2 停水改到14点', may: (who) => looksAfter(who, BUILDING_1) }],
  withdraw: [{ say: '取消 N2', may: (who) => looksAfter(who, BUILDING_1) }],
  'how-far': [{ say: 'N2 到哪了', comes: 'tells', may: (who) => looksAfter(who, BUILDING_1) }],
  // Who looks after the group, there or alone.
  acknowledge: [
    {
      say: '收到 N2',
      may: (who, { room }) => asked(who, 'lijie') && (room === null || room === '1号楼居民群'),
    },
  ],
  // Who lives nowhere and has no duty is asked where it was.
  lost: [
    {
      say: '寻人 我爸78岁 蓝棉袄 9点出1号楼',
      may: (who, { kind }) => kind !== 'alone' || who.home !== null || who.duty !== null,
    },
  ],
  found: [{ say: '找到了 8', may: hearsOfLost }],
  sighting: [{ say: '刚才在早市见过', may: hearsOfLost }],
  // Nothing is held in the scene.
  supplies: [{ say: '签收 W1', may: () => false }],
  // Nothing waits for anybody, and nothing was taught.
  approve: [{ say: '同意', may: () => false }],
  unteach: [{ say: '忘掉：快递放哪？', may: () => false }],
  guide: [{ say: '帮助', comes: 'answers', may: always }],
}

const STREET = '九水街道'

/** Where it is known that somebody is looked for; alone anybody may say that they saw them. */
function hearsOfLost(who: Neighbour, { room }: Chat): boolean {
  return (
    room === null ||
    room === '第1网格工作群' ||
    asked(who, 'wx_老吴') ||
    looksAfter(who, BUILDING_2)
  )
}

/** The area that a group speaks for: a roll is called by those who look after all of it. */
const SPEAKS_FOR: Readonly<Record<NonNullable<Chat['room']>, string>> = {
  '1号楼居民群': BUILDING_1,
  第1网格工作群: '九水街道/宾川路社区/第1网格',
  海悦府5号楼群: BUILDING_5,
  安居物业群: '九水街道/宾川路社区',
}

function overTheRoll(who: Neighbour, chat: Chat): boolean {
  return looksAfter(who, BUILDING_1) && reach(who, chat).includes(BUILDING_1)
}

let scene: Cells
beforeAll(async () => {
  scene = await cells()
}, 30_000)
afterAll(() => scene.end())

it('every command has its place in the table', () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(commands.map(({ name }) => name).toSorted())
})

describe.each(Object.entries(EXPECTED))('%s', (name, sayings) => {
  it.each(sayings)(
    '«$say» is done where it may be said, and nowhere else',
    ({ say, comes, may }) => {
      const wrong = NEIGHBOURS.flatMap((who) =>
        CHATS.flatMap((chat) => {
          const outcome = scene.outcome(name, who.contact, chat.room, say)
          const allowed = may(who, chat)
          const fits = allowed
            ? outcome === (comes ?? 'does')
            : outcome === 'answers' || outcome === 'silent'
          const where = chat.room ?? 'alone with the bot'
          return fits
            ? []
            : [`${who.alias}, ${where}: ${allowed ? 'may' : 'may not'}, and ${outcome}`]
        }),
      )
      expect(wrong).toEqual([])
    },
  )
})

it('who says that they live somewhere changes no name and no telephone of it; staff of the building do', async () => {
  const bot = life({ understand: route })
  const { store } = bot.begin()
  const home = { area: BUILDING_1, household: '1-301' }
  const known = { home, name: '王芳', people: 3, phone: '13812345678', tags: [], away: null }
  store.whole(() => store.households.put(known))
  const register = (text: string, sender: string) => says('1号楼居民群', sender, text, { sender })
  await bot.hear(register('登记 1-301 坏人 5人 13900000000', '坏人'))
  bot.begin()
  const standing = () => bot.now().store.households.of(BUILDING_1)
  expect(standing()).toEqual([{ ...known, people: 5 }])
  await bot.hear(register('登记 1-301 王方 13700000000', 'captain1'))
  expect(standing()).toEqual([{ ...known, people: 5, name: '王方', phone: '13700000000' }])
})
