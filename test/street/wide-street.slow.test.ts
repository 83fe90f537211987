import { describe, expect, it } from 'vitest'
import { households } from '../../bench/street.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { Message } from '../../src/chat/chat.ts'
import { type Area, type Street, streetOf } from '../../src/domain/model/area.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { life, says } from '../engine/street.ts'

const ROOMS = households(2, 6, 2)

describe('a street of 24,000 households', () => {
  // How quickly the top is summed is a line of `npm run bench`.
  it('is summed right at every level after one morning', async () => {
    const town = bigStreet()
    const bot = life({ understand: route, street: town })
    const top = '大街道指挥群'
    await bot.hear(says(top, '值班室', '点名 今天12点前', { sender: 'duty' }))
    const answered = new Map<string, number>()
    const abnormal = new Map<string, number>()
    const count = (sums: Map<string, number>, path: string) => {
      for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
        sums.set(at, (sums.get(at) ?? 0) + 1)
    }
    const messages: Message[] = []
    let dice = 7
    const next = (sides: number) => {
      dice = (dice * 1103515245 + 12345) % 2147483648
      return Math.floor((dice / 2147483648) * sides)
    }
    for (const { path, groups, households: homes } of buildings(town)) {
      const topic = groups[0]?.topic ?? ''
      // Most buildings are complete, the others miss some.
      const full = next(3) > 0
      for (const home of homes) {
        if (!full && next(5) === 0) continue
        const fever = next(400) === 0
        const sender = `${path}/${home}`
        const text = fever ? '38.4' : (['36.5', '全家正常', '我36.4 老伴36.6'][next(3)] ?? '36.5')
        messages.push(says(topic, `${home} 住户`, text, { sender, at: bot.clock.now }))
        count(answered, path)
        if (fever) count(abnormal, path)
      }
    }
    shuffle(messages, next)
    for (let i = 0; i < messages.length; i += 2000) {
      bot.clock.now += 2 * MINUTE
      await bot.hear(...messages.slice(i, i + 2000))
    }

    const account = accountOf(bot.now().store, town, bot.clock.now).rollcalls
    for (const { path, level } of town.areas.values()) {
      const own = account.find((one) => one.path === path)
      const parts = account.filter((one) => one.path.startsWith(`${path}/`) && level !== 'building')
      const sums = own ?? {
        answered: parts.reduce((sum, one) => sum + one.answered, 0),
        abnormal: parts.reduce((sum, one) => sum + one.abnormal, 0),
      }
      expect([path, sums.answered, sums.abnormal]).toEqual([
        path,
        answered.get(path) ?? 0,
        abnormal.get(path) ?? 0,
      ])
    }

    const ask = async (topic: string, sender: string) => {
      const message = says(topic, sender, '谁没报', { sender, at: bot.clock.now })
      await bot.hear(message)
      return bot.said.at(-1)?.text ?? ''
    }
    for (const [topic, path, sender] of [
      [top, town.root, 'duty'],
      ['第3社区群', `${town.root}/第3社区`, 'head3'],
      ['第3社区第4网格群', `${town.root}/第3社区/第4网格`, 'head3-4'],
    ] as const) {
      const text = await ask(topic, sender)
      const asked = buildings(town).filter((one) => one.path.startsWith(`${path}/`)).length * 24
      expect(text).toContain(`共报 ${answered.get(path)}/${asked} 户`)
      expect(text.length).toBeLessThan(2000)
    }
  })
})

function shuffle<T>(all: T[], next: (sides: number) => number): void {
  for (let i = all.length - 1; i > 0; i--) {
    const j = next(i + 1)
    const [a, b] = [all[i], all[j]]
    if (a !== undefined && b !== undefined) all.splice(i, 1, b) && all.splice(j, 1, a)
  }
}

const NOBODY = { model: null, compound: null, staff: [], groups: [], partners: [], households: [] }

/** Ten communities of ten grids of ten buildings of 24. */
function bigStreet(): Street {
  const ten = Array.from({ length: 10 }, (_, i) => i + 1)
  const root = '大街道'
  const area = (
    path: string,
    level: Area['level'],
    topic: string,
    head: string,
    homes: readonly string[] = [],
  ): Area => ({
    ...NOBODY,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    level,
    parent: path === root ? null : path.slice(0, path.lastIndexOf('/')),
    model: level === 'community' ? 'community' : null,
    staff: [{ name: head, role: 'head', wechat: head }],
    groups: [{ topic, id: null }],
    households: homes,
  })
  return streetOf({ name: root, code: null, bot: '小微' }, [
    area(root, 'street', '大街道指挥群', 'duty'),
    ...ten.flatMap((c) => [
      area(`${root}/第${c}社区`, 'community', `第${c}社区群`, `head${c}`),
      ...ten.flatMap((g) => [
        area(`${root}/第${c}社区/第${g}网格`, 'grid', `第${c}社区第${g}网格群`, `head${c}-${g}`),
        ...ten.map((b) =>
          area(
            `${root}/第${c}社区/第${g}网格/${b}号楼`,
            'building',
            `第${c}社区第${g}网格${b}号楼群`,
            `captain${c}-${g}-${b}`,
            ROOMS,
          ),
        ),
      ]),
    ]),
  ])
}

const buildings = (town: Street): readonly Area[] =>
  [...town.areas.values()].filter(({ level }) => level === 'building')
