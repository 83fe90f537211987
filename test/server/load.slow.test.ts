import { afterAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Area, streetOf } from '../../src/domain/model/area.ts'
import type { Frame } from '../../src/server/protocol/board-messages.ts'
import { noBrowser } from '../beside.ts'
import { says } from '../engine/street.ts'
import { closeBrowser, enter, office, open, signedIn } from './office.ts'

const COMMUNITIES = 10
const GRIDS = 5
const BUILDINGS = 10
const ROOMS = Array.from(
  { length: 48 },
  (_, i) => `${1 + Math.floor(i / 24)}-${1 + (Math.floor(i / 2) % 12)}0${1 + (i % 2)}`,
)
const NOBODY = { model: null, compound: null, staff: [], groups: [], partners: [], households: [] }

afterAll(closeBrowser)

/** A street of 24,000 households in 500 buildings, each with its group. */
function bigStreet() {
  const areas: Area[] = [
    {
      ...NOBODY,
      path: '大街道',
      name: '大街道',
      level: 'street',
      parent: null,
      staff: [{ name: '值班室', role: 'duty', wechat: 'duty' }],
      groups: [{ topic: '大街道指挥群', id: null }],
    },
  ]
  for (let c = 1; c <= COMMUNITIES; c++) {
    const community = `大街道/第${c}社区`
    areas.push({
      ...NOBODY,
      path: community,
      name: `第${c}社区`,
      level: 'community',
      parent: '大街道',
      model: 'community',
    })
    for (let g = 1; g <= GRIDS; g++) {
      const grid = `${community}/第${g}网格`
      areas.push({ ...NOBODY, path: grid, name: `第${g}网格`, level: 'grid', parent: community })
      for (let b = 1; b <= BUILDINGS; b++) {
        areas.push({
          ...NOBODY,
          path: `${grid}/${b}号楼`,
          name: `${b}号楼`,
          level: 'building',
          parent: grid,
          groups: [{ topic: topicOf(c, g, b), id: null }],
          households: ROOMS,
        })
      }
    }
  }
  return streetOf({ name: '大街道', code: null, bot: '小微' }, areas)
}

function topicOf(c: number, g: number, b: number): string {
  return `第${c}社区第${g}网格${b}号楼`
}

/** The morning's check-ins, a household after the other through all buildings. */
function* morning() {
  for (const room of ROOMS)
    for (let c = 1; c <= COMMUNITIES; c++)
      for (let g = 1; g <= GRIDS; g++)
        for (let b = 1; b <= BUILDINGS; b++) {
          const sender = `${c}-${g}-${b}-${room}`
          yield says(topicOf(c, g, b), `${room} 住户`, '36.5', { sender })
        }
}

async function bigOffice() {
  const setting = { street: bigStreet() }
  const there = await office({ engine: setting, web: setting })
  there.engine.receive(
    [says(null, '值班室', '点名 今天10点前', { sender: 'duty' })],
    there.clock.now,
  )
  const coming = morning()
  /** Takes in so many more check-ins. */
  const checkIns = (count: number) => {
    const batch = Array.from({ length: count }, () => coming.next().value).filter(
      (said) => said !== undefined,
    )
    there.engine.receive(batch, there.clock.now)
  }
  return { ...there, checkIns }
}

describe('a street of 24,000 households', () => {
  it('is told of in one frame of sums, and of what changes in far fewer frames than there are changes', async () => {
    const there = await bigOffice()
    for (let batch = 0; batch < 24; batch++) there.checkIns(500)
    const { cookie } = await signedIn(there, 'duty')
    const socket = new WebSocket(`${there.address.replace('http', 'ws')}/board/live`, {
      headers: { cookie, origin: there.address },
    })
    const frames: { readonly frame: Frame; readonly bytes: number }[] = []
    socket.on('message', (data) => {
      const text = String(data)
      frames.push({ frame: JSON.parse(text), bytes: text.length })
    })
    await expect.poll(() => frames.length, { interval: 5 }).toBe(1)
    const hello = frames[0]
    const sums = hello?.frame.kind === 'hello' ? hello.frame.sums : []
    expect(sums).toHaveLength(500)
    expect(sums.reduce((all, { answered }) => all + answered, 0)).toBe(12_000)
    // Sums alone: households come when their building is opened.
    expect(hello?.bytes ?? 0).toBeLessThan(200_000)

    for (let change = 0; change < 1_000; change++) {
      there.checkIns(1)
      await new Promise((resolve) => setImmediate(resolve))
    }
    const told = () => {
      const now = new Map(sums.map((sum) => [sum.call, sum.answered]))
      for (const { frame } of frames.slice(1)) {
        if (frame.kind === 'changes')
          for (const sum of frame.sums ?? []) now.set(sum.call, sum.answered)
      }
      return [...now.values()].reduce((all, answered) => all + answered, 0)
    }
    await expect.poll(told, { timeout: 20_000 }).toBe(13_000)
    expect(frames.length).toBeLessThan(1_000 / 4)
    socket.close()
  })

  it.skipIf(noBrowser)(`keeps up with 500 changes a second on the screen`, async () => {
    const there = await bigOffice()
    const { page, errors } = await open()
    await enter(page, there, 'duty')
    let frames = 0
    page.on('websocket', (socket) => socket.on('framereceived', () => (frames += 1)))
    await page.reload()
    const count = page.locator('.figures-strip .wide dd')
    await count.waitFor()
    await page.evaluate(`{
        window.renders = 0
        new MutationObserver(() => { window.renders += 1 })
          .observe(document.body, { subtree: true, childList: true, characterData: true })
      }`)
    for (let slice = 0; slice < 40; slice++) {
      there.checkIns(50)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await expect.poll(() => count.textContent()).toBe('2000/24000')
    // Two thousand changes come bundled, and each bundle is drawn once or twice, however slow the machine.
    const renders = await page.evaluate<number>('window.renders')
    expect(renders).toBeGreaterThan(0)
    expect(renders).toBeLessThanOrEqual(2 * frames)
    expect(frames).toBeLessThan(2_000 / 10)
    expect(errors).toEqual([])
  })
})
