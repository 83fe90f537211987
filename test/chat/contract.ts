import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Address, Chat, Health, Incoming, Message } from '../../src/chat/chat.ts'
import { CARD_KINDS } from '../../src/world/happening.ts'
import { createWorld, type World } from '../../src/world/world.ts'

const TOPIC = '1号楼居民群'
const GROUP: Address = { kind: 'group', topic: TOPIC }
const START = Date.parse('2020-02-10T07:30:00+08:00')

/** A street with one group of three, the bot aside. */
export function sampleWorld(now: () => number = () => START): World {
  const world = createWorld({ bot: { id: 'bot', name: '小微' }, now })
  world.seat({ topic: TOPIC, id: 'zhang', name: '张三', alias: '1-502 张三' })
  world.seat({ topic: TOPIC, id: 'wang', name: '王芳', alias: '1-301 王芳' })
  world.seat({ topic: TOPIC, id: 'li', name: '李姐' })
  world.room('第1网格工作群')
  return world
}

export interface Ears {
  readonly heard: Incoming[]
  readonly health: Health[]
  readonly deliver: (incoming: Incoming) => void
}

export function ears(): Ears {
  const heard: Incoming[] = []
  return { heard, health: [], deliver: (incoming) => void heard.push(incoming) }
}

/** Starts a chat and waits until it is logged in. */
export async function listen(chat: Chat): Promise<Ears> {
  const each = ears()
  await chat.start({ deliver: each.deliver, health: (health) => void each.health.push(health) })
  await vi.waitFor(
    () => expect(each.health.map((health) => health.kind)).toContain('login'),
    10_000,
  )
  return each
}

const WAIT = { timeout: 20_000, interval: 5 }

/** What every port on a chat keeps to, whichever wire is behind it. */
export function chatContract(
  name: string,
  open: (world: World) => Promise<{ chat: Chat; close(): Promise<void> }>,
): void {
  describe(`the chat port: ${name}`, () => {
    let world: World
    let chat: Chat
    let ears: Ears
    let close: () => Promise<void>

    beforeEach(async () => {
      world = sampleWorld()
      const opened = await open(world)
      chat = opened.chat
      close = opened.close
      ears = await listen(chat)
    })

    afterEach(async () => {
      await chat.stop()
      await close()
    })

    async function heard(count: number): Promise<readonly Incoming[]> {
      await vi.waitFor(() => expect(ears.heard.length).toBeGreaterThanOrEqual(count), WAIT)
      return ears.heard
    }

    async function message(index = 0): Promise<Message> {
      const incoming = (await heard(index + 1))[index]
      if (incoming?.kind !== 'message') throw new Error(`no message, but ${incoming?.kind}`)
      return incoming
    }

    it('tells who logged in', () => {
      expect(ears.health).toContainEqual({ kind: 'login', self: 'bot', name: '小微' })
    })

    it('tells a message with its sender, alias, group and moment', async () => {
      const said = world.say({ topic: TOPIC, from: 'zhang', text: '36.5' })
      expect(await message()).toEqual({
        kind: 'message',
        id: said.id,
        at: START,
        address: GROUP,
        sender: 'zhang',
        name: '张三',
        alias: '1-502 张三',
        text: '36.5',
        mentioned: false,
        called: ['小微'],
        quote: null,
        chain: null,
        attachment: null,
      })
    })

    it('shows the own name of somebody without an alias', async () => {
      world.say({ topic: TOPIC, from: 'li', text: '收到' })
      expect(await message()).toMatchObject({ name: '李姐', alias: '李姐' })
    })

    it('keeps the order of a group', async () => {
      const texts = Array.from({ length: 200 }, (_, index) => `第${index}条`)
      const senders = ['zhang', 'wang', 'li']
      texts.forEach((text, index) => {
        world.say({ topic: TOPIC, from: senders[index % 3] ?? 'li', text })
      })
      const all = await heard(200)
      expect(all.map((each) => (each.kind === 'message' ? each.text : each.kind))).toEqual(texts)
    })

    it('tells of a direct message', async () => {
      world.meet({ id: 'zhao', name: '赵奶奶' })
      world.say({ topic: null, from: 'zhao', text: '帮我买鸡蛋' })
      expect(await message()).toMatchObject({
        address: { kind: 'contact', contact: 'zhao' },
        sender: 'zhao',
        alias: '赵奶奶',
        text: '帮我买鸡蛋',
      })
    })

    it.each([
      ['by contact id', '@小微\u2005帮助', ['bot'], true],
      ['by the name, from a phone', '@小微\u2005帮助', [], true],
      ['by the name, from a PC', '在吗 @小微 帮助', [], true],
      ['by the name at the end', '帮助 @小微', [], true],
      ['not by a longer name', '@小微店 帮助', [], false],
      ['not by somebody else', '@李姐 帮助', ['li'], false],
    ])('knows a mention %s', async (_, text, mentions, mentioned) => {
      world.say({ topic: TOPIC, from: 'zhang', text, mentions })
      expect(await message()).toMatchObject({ text, mentioned })
    })

    it('knows a mention by the bot’s group alias', async () => {
      world.rename({ topic: TOPIC, id: 'bot', alias: '楼管小助手' })
      world.say({ topic: TOPIC, from: 'zhang', text: '@楼管小助手 状态' })
      expect(await message()).toMatchObject({ mentioned: true, called: ['小微', '楼管小助手'] })
    })

    it('knows a notice to all, which is said to nobody', async () => {
      const mentions = world.members(TOPIC).map(({ contact }) => contact)
      world.say({ topic: TOPIC, from: 'li', text: '@所有人 明天停水 @小微', mentions })
      expect(await message()).toMatchObject({ toAll: true, mentioned: false })
    })

    it('shows a new alias at once', async () => {
      world.say({ topic: TOPIC, from: 'li', text: '一' })
      await heard(1)
      world.rename({ topic: TOPIC, id: 'li', alias: '1-101 李姐' })
      world.say({ topic: TOPIC, from: 'li', text: '二' })
      expect(await message(1)).toMatchObject({ text: '二', alias: '1-101 李姐' })
    })

    it.each(CARD_KINDS)('tells nothing of what stands in a card (%s)', async (card) => {
      world.say({ topic: TOPIC, from: 'zhang', text: '@小微 报修 水管漏水', card })
      expect(await message()).toMatchObject({ sender: 'zhang', text: '', mentioned: false })
      expect((await message()).card).toMatchObject({ size: expect.any(Number) })
    })

    it('tells a quote apart from what is said', async () => {
      await chat.say({ address: GROUP, text: '【#3 维修】1号楼：灯坏', mentions: [], file: null })
      const post = world.history(GROUP).at(-1)
      world.say({ topic: TOPIC, from: 'li', text: '接单', quote: post?.id ?? '' })
      expect(await message()).toMatchObject({
        text: '接单',
        quote: { id: post?.id, from: '小微', own: true, text: '【#3 维修】1号楼：灯坏' },
      })
    })

    it('tells the writers of a chain', async () => {
      const lines = [
        { writer: 'wang', at: START - 60_000, text: '1-301 36.5🙂' },
        { writer: 'zhang', at: START, text: '1-502 <36.7> & 36.8\n都好' },
      ]
      world.chain({ topic: TOPIC, from: 'zhang', title: '今日体温', lines })
      expect(await message()).toMatchObject({
        text: '#接龙\n今日体温\n\n1. 1-301 36.5🙂\n2. 1-502 <36.7> & 36.8\n都好',
        chain: lines,
      })
    })

    it.each([true, false])('tells of a recall (with its id: %s)', async (named) => {
      const said = world.say({ topic: TOPIC, from: 'zhang', text: '39.5' })
      await heard(1)
      world.recall({ topic: TOPIC, from: 'zhang', named })
      expect((await heard(2))[1]).toMatchObject({
        kind: 'recall',
        address: GROUP,
        sender: 'zhang',
        recalled: named ? said.id : null,
      })
    })

    it.each(['image', 'file'] as const)('hands over a %s', async (kind) => {
      const bytes = new Uint8Array([137, 80, 78, 71, 1, 2, 3])
      world.say({
        topic: TOPIC,
        from: 'zhang',
        text: '',
        enclosure: { kind, name: 'a.png', bytes },
      })
      const { attachment } = await message()
      expect(attachment).toMatchObject({ kind, name: 'a.png' })
      expect(await bytesOf(attachment?.load() ?? [])).toEqual(bytes)
      const { id } = await message()
      expect(await bytesOf(chat.load(id, kind))).toEqual(bytes)
    })

    it('tells who joins and who leaves', async () => {
      world.join({ topic: TOPIC, id: 'sun', name: '孙大爷', alias: '1-602 孙' })
      world.say({ topic: TOPIC, from: 'sun', text: '大家好' })
      await heard(2)
      world.leave({ topic: TOPIC, id: 'sun' })
      const who = { address: GROUP, sender: 'sun', alias: '1-602 孙' }
      expect(await heard(3)).toMatchObject([
        { kind: 'join', ...who },
        { kind: 'message', ...who },
        { kind: 'leave', ...who },
      ])
    })

    it('never tells of what the bot says', async () => {
      await chat.say({ address: GROUP, text: '大家好', mentions: [], file: null })
      world.say({ topic: TOPIC, from: 'li', text: '你好' })
      expect(await message()).toMatchObject({ sender: 'li' })
      expect(ears.heard).toHaveLength(1)
    })

    it('tells a message that comes twice with the same id', async () => {
      world.say({ topic: TOPIC, from: 'zhang', text: '36.5' })
      world.redeliver()
      const [first, second] = await heard(2)
      expect(second).toEqual({ ...first })
    })

    it('says something in a group, with mentions', async () => {
      const sent = await chat.say({
        address: GROUP,
        text: '@张三 已收到',
        mentions: ['zhang'],
        file: null,
      })
      const post = world.history(GROUP).at(-1)
      expect(post).toMatchObject({ own: true, text: '@张三 已收到', mentions: ['zhang'] })
      expect(sent).toEqual({ kind: 'sent', id: post?.id })
    })

    it('says something to one person', async () => {
      const address: Address = { kind: 'contact', contact: 'zhang' }
      expect(await chat.say({ address, text: '您的 #1', mentions: [], file: null })).toMatchObject({
        kind: 'sent',
      })
      expect(world.history(address)).toMatchObject([{ own: true, text: '您的 #1' }])
    })

    it('shows a picture', async () => {
      const file = join(await mkdtemp(join(tmpdir(), 'weiliandong-')), '点名.png')
      await writeFile(file, 'png')
      const sent = await chat.say({ address: GROUP, text: '', mentions: [], file })
      const shown = world.history(GROUP).at(-1)
      expect(shown).toMatchObject({ text: '', enclosure: { kind: 'image', name: '点名.png' } })
      expect(sent).toEqual({ kind: 'sent', id: shown?.id })
    })

    it('fails, and does not throw, where there is no such group', async () => {
      const address: Address = { kind: 'group', topic: '没有的群' }
      expect(await chat.say({ address, text: '在吗', mentions: [], file: null })).toMatchObject({
        kind: 'failed',
      })
      expect(await chat.members('没有的群')).toEqual([])
    })

    it('lists groups and members', async () => {
      expect((await chat.rooms()).map(({ title }) => title).sort()).toEqual([
        '1号楼居民群',
        '第1网格工作群',
      ])
      expect(await chat.members(TOPIC)).toEqual(
        expect.arrayContaining([
          { contact: 'bot', name: '小微', alias: '小微' },
          { contact: 'zhang', name: '张三', alias: '1-502 张三' },
          { contact: 'li', name: '李姐', alias: '李姐' },
        ]),
      )
    })

    it.each([
      ['100 kB', '发烧'.repeat(50_000)],
      ['control characters', '\u0000\u0007\u001b[31m36.5\u202e'],
      ['markup', '<msg><appmsg><title>x</title><type>57</type>'],
      ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa">]><msg>&a;</msg>'],
      ['half a pair', '体温 \u{1f600} 36.5'],
      ['nothing', ''],
    ])('bears %s', async (_, text) => {
      world.say({ topic: TOPIC, from: 'zhang', text })
      world.say({ topic: TOPIC, from: 'zhang', text: '36.5' })
      expect(await message()).toMatchObject({ sender: 'zhang' })
      expect(await message(1)).toMatchObject({ text: '36.5' })
    })

    it('bears an alias of 2,000 emoji', async () => {
      const alias = '🐉'.repeat(2_000)
      world.seat({ topic: TOPIC, id: 'dragon', name: '龙', alias })
      world.say({ topic: TOPIC, from: 'dragon', text: '36.5' })
      expect(await message()).toMatchObject({ sender: 'dragon', alias })
    })

    it('bears a message of somebody who has left', async () => {
      world.leave({ topic: TOPIC, id: 'wang' })
      world.say({ topic: TOPIC, from: 'wang', text: '36.5' })
      expect(await message(1)).toMatchObject({ sender: 'wang', name: '王芳', text: '36.5' })
    })
  })
}

async function bytesOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}
