import { MORNING } from '../../bench/street.ts'
import { commands as all } from '../../commands/index.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { Message } from '../../src/chat/chat.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import type { Proposal } from '../../src/domain/model/proposal.ts'
import { chatsOf } from '../../src/engine/chats.ts'
import { occasionOf, saidIn, senderOf, viewOf, whereOf } from '../../src/engine/intake/reading.ts'
import { factsOf, knowledgeOf } from '../../src/engine/knowledge.ts'
import { readUtterance } from '../../src/language/read-utterance.ts'
import { life, says } from '../engine/street.ts'
import { NEIGHBOURS } from '../street/neighbourhood.ts'
import { CONFIG } from '../street/scene.ts'

const ROOM = '1号楼居民群'

/**
 * What every command finds: a broken door (#1), a fever (#2), an errand (#3), one that 刘网格 has (#4), one that is done
 * (#5), one that was merged into #1 (#6), a trouble of another building (#7), a roll-call that is open, a room that may
 * be the group of the building, a notice to the street that waits for another's word (N1), one to a building (N2), and
 * somebody of another building who is looked for (#8).
 */
const BEFORE: readonly (readonly [room: string, contact: string, text: string])[] = [
  [ROOM, 'wx_张三', '报修 单元门关不上'],
  [ROOM, 'wx_王芳', '孩子38.6，咳嗽'],
  [ROOM, 'wx_张三', '帮买 面条2斤'],
  [ROOM, 'wx_张三', '报修 厨房水龙头坏了'],
  [ROOM, 'wx_张三', '报修 马桶堵了'],
  [ROOM, 'wx_老郑', '报修 阳台窗户关不上'],
  ['2号楼居民群', 'wx_小钱', '报修 卫生间漏水'],
  ['第1网格工作群', 'liu', '接单 4'],
  ['第1网格工作群', 'liu', '接单 5'],
  ['第1网格工作群', 'liu', '办结 5 通了'],
  ['第1网格工作群', 'liu', '合并 1 6'],
  [ROOM, 'lijie', '点名 今天12点前'],
  ['九水街道指挥群', 'duty', '通知 全街道 明天停水'],
  ['第1网格工作群', 'liu', '通知 1号楼 明天8点到12点停水'],
  ['2号楼居民群', 'wx_老吴', '寻人 我妈 穿红羽绒服 刚出2号楼'],
]

/** What a command came to where somebody said it. */
export type Outcome =
  /** Records were to change. */
  | 'does'
  /** A person’s words on a case, or the rooms of a roll-call, were told. */
  | 'tells'
  /** One short answer in the chat it was said in, and nothing else. */
  | 'answers'
  | 'silent'

const SECRETS = /面条|水龙头|单元门关不上|38\.6|马桶|卫生间漏水|还差|已到 /

/** The scene, and what each command decides in it: nothing is done, so that every cell finds the same. */
export async function cells(commands = all) {
  let end = () => {}
  const bot = life({ ...CONFIG }, (over) => {
    end = over
  })
  const { store } = bot.begin()
  store.whole(() => {
    const area = '九水街道/侯家庄社区/第2网格/5号楼'
    const room = { number: 1, id: 'r9@chatroom', title: '1号楼新群', people: 9, known: 6 }
    store.rooms.putLikely([{ ...room, topic: ROOM }])
    store.staff.add({ code: 'CODE1', area, name: '小于', role: 'captain', made: bot.clock.now })
  })
  for (const [room, contact, text] of BEFORE) {
    bot.clock.now += 61_000
    await bot.hear(from(contact, room, text, bot.clock.now))
  }
  const known = knowledgeOf(store, CONFIG)
  const chats = chatsOf(known)

  function from(contact: string, room: string | null, text: string, at = MORNING): Message {
    const who = NEIGHBOURS.find((one) => one.contact === contact)
    const alias = who?.alias.replace(/#\d$/, '') ?? contact
    return says(room, alias, text, { sender: contact, at })
  }

  /** Who says it lives where they live, whatever chat they say it in. */
  for (const { contact, home } of NEIGHBOURS) {
    if (home !== null) store.whole(() => store.people.bind(contact, home, 'said', MORNING))
  }

  /** Who says or does something, and what is known then: numbers are handed out as if nobody had asked for one before. */
  function standing(contact: string, room: string | null, text: string) {
    const message = from(contact, room, text, bot.clock.now)
    const chat = chats(message.address)
    const who = senderOf(message)
    store.numbers.reread()
    const facts = factsOf(known, bot.clock.now)
    const { view } = viewOf(known, facts, who, chat, occasionOf(known, message))
    return { message, view, where: whereOf(known, facts, who, chat, message) }
  }

  return {
    store,
    end,
    /** What is decided upon a text, by the commands that it is understood as. */
    said(contact: string, room: string | null, text: string): readonly Effect[] {
      const { message, view, where } = standing(contact, room, text)
      return route(saidIn(known, message), where).flatMap((proposal) => proposal.decide(view))
    },
    /** What is decided upon typed fields. */
    done: (contact: string, room: string | null, { decide }: Proposal): readonly Effect[] =>
      decide(standing(contact, room, '').view),
    /** What a named command makes of a text, whatever another would. */
    outcome(name: string, contact: string, room: string | null, text: string): Outcome {
      const { message, view, where } = standing(contact, room, text)
      const command = commands.find((one) => one.name === name)
      const proposal =
        command?.consider(readUtterance(saidIn(known, message), where), where) ?? null
      if (proposal === null) return 'silent'
      return outcomeOf(proposal.decide(view), addressKey(message.address))
    },
  }
}

function outcomeOf(effects: readonly Effect[], here: string): Outcome {
  if (effects.length === 0) return 'silent'
  const posts = effects.flatMap((effect) => (effect.do === 'say' ? [effect.post] : []))
  if (posts.length < effects.length) return 'does'
  if (posts.some(({ text }) => SECRETS.test(text))) return 'tells'
  const elsewhere = posts.filter(({ to }) => addressKey(to) !== here)
  return posts.length === 1 && elsewhere.length === 0 ? 'answers' : 'does'
}
