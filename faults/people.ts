import { CARD_KINDS } from '../src/world/happening.ts'
import type { World } from '../src/world/world.ts'
import type { Chance } from './chance.ts'
import { lookedFor } from './notices.ts'
import { offeredIn } from './offer-witness.ts'
import {
  BUILDINGS,
  captainOf,
  GATE,
  GATE_TOPIC,
  GOER,
  GOERS_TOPIC,
  GRID_TOPIC,
  GUARD,
  HEAD,
  HOLDERS,
  HOLDERS_TOPIC,
  HOUSEHOLDS,
  PARTS,
  TEAM_TOPIC,
  topicOf,
  VOLUNTEERS,
} from './street.ts'

/** So many pictures come from one at once. */
const TOGETHER = 5

/** What a message must result in, once it was taken in: exactly once. */
export type Duty =
  /** A reading of this home: `1号楼 1-101`. */
  | { readonly kind: 'check-in'; readonly home: string }
  /** Danger of now, in words that nobody else uses: an alert, or a word to one that there is. */
  | { readonly kind: 'cry'; readonly words: string }
  /** A case with these words. */
  | { readonly kind: 'case'; readonly words: string }
  | { readonly kind: 'claim' | 'resolve' | 'withdraw' | 'found'; readonly number: number }
  /** Word to the groups of a building, in words that no other has. */
  | { readonly kind: 'notice'; readonly words: string }
  /** Somebody is of the volunteers' team, once. */
  | { readonly kind: 'join'; readonly who: string }
  /** Neighbours counted at the gate. */
  | { readonly kind: 'count'; readonly in: number; readonly out: number }
  /** A visitor written down there. */
  | { readonly kind: 'visit'; readonly who: string }
  /** A round that was made, at a place and in these parts of it; one of no name where it has none. */
  | {
      readonly kind: 'round'
      readonly name: string
      readonly place: string
      readonly parts: readonly string[]
    }
  /** A movement of stock, written by this very message. */
  | { readonly kind: 'stock' }
  /** A movement that is signed. */
  | { readonly kind: 'sign'; readonly number: number }
  | { readonly kind: 'talk' }

/** A message that the gateway was to hand over. */
export interface Handed {
  readonly id: string
  readonly duty: Duty
  /** The connection it went over; null: it could not be handed over whole. */
  readonly session: number | null
}

const TALK = ['谁家的快递放门口了', '今天真冷', '[呲牙]', '收到，谢谢楼长', '明天还下雪吗'] as const
/** Of one home each: what several share would be one case. */
const GOODS =
  '鸡蛋 土豆 白菜 萝卜 苹果 香蕉 豆腐 面粉 大米 豆角 茄子 黄瓜 西红柿 芹菜 菠菜 韭菜 大葱 洋葱 生姜 大蒜 橘子 梨 葡萄 花生 红薯 山药 莲藕 冬瓜 南瓜 玉米'.split(
    ' ',
  )
const TROUBLES = ['家里马桶堵了', '厨房水龙头坏了', '阳台窗户关不上', '卫生间灯坏了'] as const

/** Danger in plain words, to nobody. */
const DANGERS = ['厨房着火了快来人啊', '煤气味好大，快来人', '我爸晕倒了叫不醒，快来人'] as const

/** Whom people look for. */
const LOST = '我爸78岁 蓝棉袄 认不得路'

/** The people of the street, drawn from a seed. Answers with what was said and what must come of it. */
export function peopleOf(world: World, chance: Chance) {
  let counted = 0
  let shown = 0
  let asked = 0
  let looking = 0
  let claimed = new Set<number>()
  let withdrawn = new Set<number>()
  let joined = 0
  const answered = new Set<string>()
  let foundOnes = new Set<number>()
  let resolved = new Set<number>()
  const talker = () => {
    const building = chance.pick(BUILDINGS)
    const household = HOUSEHOLDS[chance.between(0, HOUSEHOLDS.length - 1)] ?? ''
    return { building, topic: topicOf(building), from: `${building} ${household}` }
  }

  /** One of all in turn. */
  function turn(at: number) {
    const building = BUILDINGS[at % BUILDINGS.length] ?? BUILDINGS[0]
    const household = HOUSEHOLDS[Math.floor(at / BUILDINGS.length) % HOUSEHOLDS.length] ?? ''
    return { topic: topicOf(building), from: `${building} ${household}` }
  }

  /** Words that no other report has. */
  function marked(words: string): string {
    counted += 1
    return `${words}，第${counted}处`
  }

  /** A case of which the grid was notified, for its head to act on. */
  function told(known: ReadonlySet<number>, words: RegExp): number | null {
    const numbers = world
      .history({ kind: 'group', topic: GRID_TOPIC })
      // Who is looked for is found by who looks for them.
      .filter(({ own, text }) => own && !text.includes(LOST))
      .flatMap(({ text }) => [...text.matchAll(words)].map((found) => Number(found[1])))
      .filter((number) => !known.has(number))
    return numbers[chance.between(0, numbers.length - 1)] ?? null
  }

  function act(): { readonly id: string; readonly duty: Duty } | null {
    const kind = chance.happens(0.6) ? 'claim' : 'resolve'
    const number =
      kind === 'claim' ? told(claimed, /接单 (\d+)/g) : told(resolved, /#(\d+) 归您了/g)
    if (number === null) return null
    if (kind === 'claim') claimed = new Set([...claimed, number])
    else resolved = new Set([...resolved, number])
    const text = `${kind === 'claim' ? '接单' : '办结'} ${number}`
    const { id } = world.say({ topic: GRID_TOPIC, from: HEAD, text })
    return { id, duty: { kind, number } }
  }

  /** What nothing comes of: talk, what is sent on, a notice to all. */
  function idle(): string {
    const who = talker()
    const draw = chance.next()
    if (draw < 0.15) {
      const text = `报修 ${marked(chance.pick(TROUBLES))}`
      return world.say({ ...who, text, card: chance.pick(CARD_KINDS) }).id
    }
    if (draw < 0.25) {
      const mentions = world.members(who.topic).map(({ contact }) => contact)
      const text = `@所有人 ${chance.pick(TROUBLES)}的报修找物业，昨天有人38.5`
      return world.say({ ...who, text, mentions }).id
    }
    return world.say({ ...who, text: chance.pick(TALK) }).id
  }

  /** A reading of one's own, or now and then of the neighbour's whose door is named. */
  function report(): { readonly id: string; readonly duty: Duty } {
    const who = talker()
    const other = HOUSEHOLDS[chance.between(0, HOUSEHOLDS.length - 1)] ?? ''
    const named = chance.happens(0.15) ? `代报 ${other} ` : ''
    const { id } = world.say({ ...who, text: `${named}36.${chance.between(0, 9)}` })
    const home = named === '' ? who.from : `${who.building} ${other}`
    return { id, duty: { kind: 'check-in', home } }
  }

  /** A line at the gate: so many came and went, or somebody is written down. */
  function keepGate(): { readonly id: string; readonly duty: Duty } {
    if (chance.happens(0.5)) {
      const [come, gone] = [chance.between(0, 99), chance.between(0, 99)]
      const text = `进${come} 出${gone}`
      const { id } = world.say({ topic: GATE_TOPIC, from: GUARD, text })
      return { id, duty: { kind: 'count', in: come, out: gone } }
    }
    const who = `鲁B·${String(10_000 + ++counted)}`
    const text = `进门 ${who} 36.${chance.between(0, 9)} 去1号楼`
    return {
      id: world.say({ topic: GATE_TOPIC, from: GUARD, text }).id,
      duty: { kind: 'visit', who },
    }
  }

  /** A building is disinfected, or the bins at the gate are emptied; the captain sees to it, too. */
  function goRound(): { readonly id: string; readonly duty: Duty } {
    if (chance.happens(0.3)) {
      const { id } = world.say({ topic: GOERS_TOPIC, from: GOER, text: `口罩桶清了2袋 ${GATE}` })
      return { id, duty: { kind: 'round', name: '口罩清运', place: GATE, parts: [''] } }
    }
    const place = chance.pick(BUILDINGS)
    const parts = chance.happens(0.4) ? PARTS : ([chance.pick(PARTS)] as const)
    const words = parts.length > 1 ? `${parts.join('')}都做了` : `${parts[0]}做了`
    const who = chance.happens(0.8)
      ? { topic: GOERS_TOPIC, from: GOER }
      : { topic: topicOf(place), from: captainOf(place) }
    const { id } = world.say({ ...who, text: `消杀 ${place} ${words}` })
    return { id, duty: { kind: 'round', name: '消杀', place, parts } }
  }

  /** Goods come, and another than who wrote it signs; some go, as far as there are any. */
  function supply(): { readonly id: string; readonly duty: Duty } {
    const written = world
      .history({ kind: 'group', topic: HOLDERS_TOPIC })
      .filter(({ own }) => own)
      .flatMap(({ text }) => [...text.matchAll(/@(王书记|小林) 记 W(\d+)，[^。]*酒精\d+箱。/g)])
    const [from, other] = chance.happens(0.5) ? HOLDERS : [HOLDERS[1], HOLDERS[0]]
    const say = (text: string) => world.say({ topic: HOLDERS_TOPIC, from, text }).id
    const one = written[chance.between(0, written.length - 1)]
    if (one !== undefined && chance.happens(0.4)) {
      const signer = one[1] === '王书记' ? 'lin' : 'wang'
      const number = Number(one[2])
      const text = `签收 W${number}`
      const { id } = world.say({ topic: HOLDERS_TOPIC, from: signer, text })
      return { id, duty: { kind: 'sign', number } }
    }
    const count = chance.between(1, 9)
    if (chance.happens(0.5)) return { id: say(`入库 酒精${count}箱`), duty: { kind: 'stock' } }
    // Where there is less than that, it is refused.
    const text = chance.happens(0.5)
      ? `领 酒精${count}箱 安居物业`
      : `签收 ${other === 'lin' ? 'W1' : 'W2'}`
    return { id: say(text), duty: { kind: 'talk' } }
  }

  /** Word to a building; or what was sent is taken back. */
  function notify(): { readonly id: string; readonly duty: Duty } {
    const number = chance.happens(0.3) ? told(withdrawn, /N(\d+) 正发到/g) : null
    if (number !== null) {
      withdrawn = new Set([...withdrawn, number])
      const { id } = world.say({ topic: GRID_TOPIC, from: HEAD, text: `取消 N${number}` })
      return { id, duty: { kind: 'withdraw', number } }
    }
    const words = marked('后天8点到12点停水')
    const text = `通知 ${chance.pick(BUILDINGS)} ${words}`
    return {
      id: world.say({ topic: GRID_TOPIC, from: HEAD, text }).id,
      duty: { kind: 'notice', words },
    }
  }

  /** Somebody joins the volunteers; or one of them takes what they were asked for, or does not. */
  function volunteer(): { readonly id: string; readonly duty: Duty } {
    const who = VOLUNTEERS[joined]
    if (who !== undefined && (joined < 3 || chance.happens(0.3))) {
      joined += 1
      const { id } = world.say({ topic: TEAM_TOPIC, from: who, text: '报名 会买菜' })
      return { id, duty: { kind: 'join', who } }
    }
    const from = VOLUNTEERS[chance.between(0, joined - 1)] ?? VOLUNTEERS[0]
    const offers = world
      .history({ kind: 'contact', contact: from })
      .filter(({ own }) => own)
      .flatMap(({ text }) => offeredIn(text))
      .filter((number) => !answered.has(`${from} ${number}`) && !claimed.has(number))
    const number = offers.at(-1)
    if (number === undefined) {
      return {
        id: world.say({ topic: TEAM_TOPIC, from, text: '大家辛苦了' }).id,
        duty: { kind: 'talk' },
      }
    }
    answered.add(`${from} ${number}`)
    if (chance.happens(0.4)) {
      const { id } = world.say({ topic: null, from, text: `${number} 去不了` })
      return { id, duty: { kind: 'talk' } }
    }
    claimed = new Set([...claimed, number])
    const { id } = world.say({ topic: null, from, text: `接单 ${number}` })
    return { id, duty: { kind: 'claim', number } }
  }

  /** Somebody is lost, once a home; or who was looked for is found. */
  function look(): { readonly id: string; readonly duty: Duty } | null {
    const building = chance.pick(BUILDINGS)
    const topic = topicOf(building)
    const lost = lookedFor(world, topic).find(({ number }) => !foundOnes.has(number))
    if (lost !== undefined && chance.happens(0.7)) {
      foundOnes = new Set([...foundOnes, lost.number])
      const said = { topic, from: `${building} ${lost.home}`, text: `找到了 ${lost.number}` }
      return { id: world.say(said).id, duty: { kind: 'found', number: lost.number } }
    }
    if (looking >= BUILDINGS.length * HOUSEHOLDS.length) return null
    const words = marked(LOST)
    const { id } = world.say({ ...turn(looking++), text: `寻人 ${words}` })
    return { id, duty: { kind: 'case', words } }
  }

  function speak(): { readonly id: string; readonly duty: Duty } {
    const draw = chance.next()
    if (draw < 0.42) return report()
    if (draw < 0.45) {
      const words = marked(chance.pick(DANGERS))
      return { id: world.say({ ...talker(), text: words }).id, duty: { kind: 'cry', words } }
    }
    if (draw < 0.6) {
      const words = marked(chance.pick(TROUBLES))
      const { id } = world.say({ ...talker(), text: `报修 ${words}` })
      return { id, duty: { kind: 'case', words } }
    }
    if (draw < 0.67) {
      // The same thing asked for again by the same home would put the first errand right.
      const homes = BUILDINGS.length * HOUSEHOLDS.length
      const goods = GOODS[((asked % homes) + Math.floor(asked / homes)) % GOODS.length]
      const who = turn(asked++)
      const words = `帮买${goods} ${asked} 斤`
      const { id } = world.say({ ...who, text: `求助 ${words}` })
      return { id, duty: { kind: 'case', words } }
    }
    if (draw < 0.68) {
      // Whatever is open is nothing; of several it is asked which.
      const { id } = world.say({ topic: GRID_TOPIC, from: HEAD, text: '虚惊' })
      return { id, duty: { kind: 'talk' } }
    }
    if (draw > 0.96) return supply()
    if (draw > 0.93) return goRound()
    if (draw > 0.9) return volunteer()
    if (draw < 0.7) return notify()
    const sought = draw < 0.715 ? look() : null
    if (sought !== null) return sought
    const done = draw < 0.8 ? act() : null
    if (done !== null) return done
    if (draw < 0.88) return keepGate()
    return { id: idle(), duty: { kind: 'talk' } }
  }

  return {
    /** Seats everybody, as things stand before anyone speaks. */
    seat(): void {
      const alias = chance.pick(['', '楼里的小管家', '小微笑'])
      for (const building of BUILDINGS) {
        const topic = topicOf(building)
        world.seat({ topic, id: captainOf(building), name: `${building}楼长` })
        world.rename({ topic, id: world.bot.id, alias })
        for (const household of HOUSEHOLDS) {
          const name = `住户${household}`
          world.seat({ topic, id: `${building} ${household}`, name, alias: `${household} ${name}` })
        }
      }
      world.seat({ topic: GRID_TOPIC, id: HEAD, name: '刘网格' })
      world.seat({ topic: GATE_TOPIC, id: GUARD, name: '老孙' })
      for (const topic of ['九水街道指挥群', '宾川路社区工作群', TEAM_TOPIC]) {
        world.room(topic)
      }
      for (const name of VOLUNTEERS) world.seat({ topic: TEAM_TOPIC, id: name, name })
      world.meet({ id: 'duty', name: '值班室' })
      world.seat({ topic: GOERS_TOPIC, id: GOER, name: '老姜' })
      world.seat({ topic: HOLDERS_TOPIC, id: 'wang', name: '王书记' })
      world.seat({ topic: HOLDERS_TOPIC, id: 'lin', name: '小林' })
    },
    /** A captain asks for temperatures. */
    call(): readonly { readonly id: string; readonly duty: Duty }[] {
      return BUILDINGS.map((building) => {
        const said = { topic: topicOf(building), from: captainOf(building), text: '点名 3小时内' }
        return { id: world.say(said).id, duty: { kind: 'talk' } }
      })
    },
    /** Somebody says something. */
    speak,
    /** Somebody reports a trouble and sends pictures of it; of many, several do, each within their share of a day. */
    show(pictures: number): readonly { readonly id: string; readonly duty: Duty }[] {
      if (pictures > TOGETHER) return [...this.show(TOGETHER), ...this.show(pictures - TOGETHER)]
      // Who has sent much is refused.
      const who = turn(shown++)
      const words = marked(chance.pick(TROUBLES))
      const bytes = new Uint8Array([137, 80, 78, 71, chance.between(0, 255)])
      const report = world.say({ ...who, text: `报修 ${words}` })
      const sent = Array.from({ length: pictures }, (_, i) => {
        const enclosure = { kind: 'image', name: `${i}.png`, bytes } as const
        return world.say({ ...who, text: '', enclosure })
      })
      return [
        { id: report.id, duty: { kind: 'case', words } },
        ...sent.map(({ id }): { id: string; duty: Duty } => ({ id, duty: { kind: 'talk' } })),
      ]
    },
    /** Words that nothing comes of: they make the program look at its clock. */
    breathe: () =>
      world.say({ topic: topicOf(BUILDINGS[0]), from: captainOf(BUILDINGS[0]), text: '嗯嗯' }).id,
  }
}
