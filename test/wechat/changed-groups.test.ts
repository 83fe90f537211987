import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { payloads } from 'wechaty-puppet'
import { startBot } from '../../src/bot/bot.ts'
import { loadFiles } from '../../src/config/load.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { servicePuppet } from '../../src/wechat/service.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { startGateway } from '../../src/world/gateway.ts'
import { WorldPuppet } from '../../src/world/puppet.ts'
import { createWorld } from '../../src/world/world.ts'

const TOKEN = 'puppet_groups'
const TOPIC = '2号楼居民群'
const WAIT = { timeout: 20_000, interval: 10 }

/** As some puppets do: a room that the account was put out of is listed on. */
class ListsOn extends WorldPuppet {
  readonly #rooms = new Map<string, payloads.Room>()
  override async roomList(): Promise<string[]> {
    for (const id of await super.roomList()) this.#rooms.set(id, await super.roomRawPayload(id))
    return [...this.#rooms.keys()]
  }
  override async roomRawPayload(id: string): Promise<payloads.Room> {
    const there = (await super.roomList()).includes(id)
    return there
      ? await super.roomRawPayload(id)
      : (this.#rooms.get(id) ?? super.roomRawPayload(id))
  }
  override async roomMemberList(id: string): Promise<string[]> {
    if ((await super.roomList()).includes(id)) return await super.roomMemberList(id)
    return (this.#rooms.get(id)?.memberIdList ?? []).filter((who) => who !== 'bot')
  }
}

/** A street's bot in a simulated WeChat, over the real wire; `start` is another life of it on the same database. */
async function scene() {
  const read = loadFiles({
    street: join(import.meta.dirname, '../transcripts/street.yaml'),
    policy: null,
    forms: null,
  })
  if (!read.ok) throw new Error('the street cannot be read')
  const config = read.value
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const world = createWorld({ bot: { id: 'bot', name: '小微' }, now: Date.now })
  for (const topic of config.street.seats.keys()) world.room(topic)
  world.seat({ topic: TOPIC, id: 'laozhou', name: '老周' })
  for (const [id, room] of Object.entries({ sun: '1-101', hao: '1-102', ming: '1-201' }))
    world.seat({ topic: TOPIC, id, name: id, alias: `${room} ${id}` })
  const puppet = new ListsOn({ world })
  const gateway = await startGateway({ world, port: 0, token: TOKEN, puppet })
  const lives: (() => Promise<void>)[] = []
  async function start() {
    const store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: '' })
    const bot = await startBot({
      config,
      store,
      data: folder,
      chat: wechatChat({
        puppet: servicePuppet({ token: TOKEN, endpoint: gateway.endpoint, plain: true }),
        rest: 0,
      }),
      now: Date.now,
      pace: 'paper',
      log: () => {},
      notice: false,
      fatal: () => {},
    })
    await vi.waitFor(() => expect(roomOf(store)?.id ?? null).not.toBeNull(), WAIT)
    await bot.met()
    const stop = async () => {
      await bot.stop()
      store.close()
    }
    lives.push(stop)
    return {
      store,
      async stop() {
        lives.pop()
        await stop()
      },
    }
  }
  onTestFinished(async () => {
    for (const stop of lives) await stop()
    await gateway.stop()
    rmSync(folder, { recursive: true })
  })
  return { world, start }
}

const roomOf = (store: Store) => store.rooms.all().find(({ topic }) => topic === TOPIC)

it('hears a group that was renamed before it was restarted', async () => {
  const { world, start } = await scene()
  const first = await start()
  world.retitle({ topic: TOPIC, to: '我们楼', by: 'laozhou' })
  await vi.waitFor(() => expect(roomOf(first.store)?.title).toBe('我们楼'), WAIT)
  await first.stop()
  world.retitle({ topic: TOPIC, to: '我们的楼', by: 'laozhou' })
  const { store } = await start()
  world.say({ topic: TOPIC, from: 'sun', text: '上报 着火了，三楼着火了' })
  await vi.waitFor(() => expect(store.cases.all()).toMatchObject([{ urgent: true }]), WAIT)
  const said = () => world.history({ kind: 'group', topic: TOPIC })
  await vi.waitFor(() => expect(said().some(({ own }) => own)).toBe(true), WAIT)
})

it('knows that it was put out, and that it was taken in again', async () => {
  const { world, start } = await scene()
  const { store } = await start()
  world.expel({ topic: TOPIC, by: 'laozhou' })
  await vi.waitFor(() => expect(roomOf(store)?.lost).toEqual(expect.any(Number)), WAIT)
  world.admit({ topic: TOPIC, by: 'laozhou' })
  await vi.waitFor(() => expect(roomOf(store)?.lost).toBeNull(), WAIT)
})

it('asks which room it is where it was made anew, and goes there once it is told', async () => {
  const { world, start } = await scene()
  const first = await start()
  world.expel({ topic: TOPIC, by: 'laozhou' })
  await vi.waitFor(() => expect(roomOf(first.store)?.lost).toEqual(expect.any(Number)), WAIT)
  await first.stop()
  world.found({ name: 'anew', topic: '二号楼新群' })
  for (const id of ['laozhou', 'sun', 'hao']) {
    world.seat({ topic: 'anew', id, name: world.person(id)?.name ?? id })
  }
  const { store } = await start()
  await vi.waitFor(() => expect(store.rooms.likely()).toHaveLength(1), WAIT)
  const [likely] = store.rooms.likely()
  expect(likely).toMatchObject({ topic: TOPIC, title: '二号楼新群', known: 3 })
  world.say({ topic: null, from: 'laozhou', text: `认群 ${likely?.number}` })
  await vi.waitFor(() => expect(roomOf(store)).toMatchObject({ id: likely?.id, lost: null }), WAIT)
  world.say({ topic: 'anew', from: 'hao', text: '报修 楼道灯坏了' })
  await vi.waitFor(() => expect(store.cases.all()).toHaveLength(1), WAIT)
})
