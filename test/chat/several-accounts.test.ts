import { describe, expect, it } from 'vitest'
import type { AccountPort } from '../../src/chat/account-seat.ts'
import type { Chat, Health, Incoming, Sent } from '../../src/chat/chat.ts'
import { severalAccounts } from '../../src/chat/several-accounts.ts'
import { createWorld } from '../../src/world/world.ts'
import { worldChat } from '../../src/world/world-chat.ts'

const BOTH = '1号楼居民群'
const FIRST = '2号楼居民群'
const SECOND = '3号楼居民群'
const START = Date.parse('2020-02-10T07:30:00+08:00')
const MINUTE = 60_000

/** Two accounts of a street, one group in which both sit, and one each. */
async function scene(more: { readonly failing?: (by: string) => Sent | null } = {}) {
  let now = START
  const world = createWorld({
    bot: { id: 'bot', name: '小微' },
    others: [{ id: 'bot2', name: '小微二号' }],
    now: () => now,
  })
  for (const topic of [BOTH, FIRST, SECOND]) {
    world.seat({ topic, id: 'zhang', name: '张三', alias: '1-502 张三' })
    if (topic !== FIRST) world.admit({ topic, by: 'zhang', account: 'bot2' })
  }
  world.expel({ topic: SECOND, by: 'zhang' })
  const ears = new Map<string, Parameters<Chat['start']>[0]>()
  const starts = new Map<string, number>()
  const stops: string[] = []
  function portOf(name: string, id: string, key = ''): AccountPort {
    const chat = worldChat(world.seenBy(id))
    return {
      name,
      key,
      chat: {
        ...chat,
        async start(given) {
          ears.set(name, given)
          starts.set(name, (starts.get(name) ?? 0) + 1)
          await chat.start(given)
        },
        async stop() {
          stops.push(name)
          await chat.stop()
        },
        say: async (outgoing) => more.failing?.(name) ?? (await chat.say(outgoing)),
      },
    }
  }
  const works: { readonly at: number; readonly work: () => void }[] = []
  const one = portOf('一号', 'bot')
  const two = portOf('二号', 'bot2')
  const chat = severalAccounts({
    ports: [one, two],
    now: () => now,
    later: (ms, work) => void works.push({ at: now + ms, work }),
  })
  const heard: Incoming[] = []
  const health: Health[] = []
  chat.bind([BOTH, FIRST, SECOND].map((topic) => ({ topic, id: null, title: null })))
  await chat.start({
    deliver: (incoming) => void heard.push(incoming),
    health: (each) => void health.push(each),
  })
  await chat.rooms()
  return {
    world,
    chat,
    one,
    two,
    portOf,
    heard,
    health,
    starts,
    stops,
    /** Lets time pass, and what was put off happen. */
    async pass(ms: number) {
      now += ms
      for (const { work } of works.splice(0).filter(({ at }) => at <= now)) work()
      await chat.rooms()
    },
    tell: (name: string, told: Health) => ears.get(name)?.health(told),
    say: (text: string, topic: string | null = BOTH, account?: string) =>
      world.say({ topic, from: 'zhang', text, ...(account === undefined ? {} : { account }) }),
    texts: () => heard.flatMap((each) => (each.kind === 'message' ? [each.text] : [])),
    post: (text: string, topic = BOTH) =>
      chat.say({ address: { kind: 'group', topic }, text, mentions: [], file: null }),
    speakers: (topic = BOTH) =>
      world.history({ kind: 'group', topic }).flatMap(({ own, from }) => (own ? [from] : [])),
  }
}

const LOST: Health = { kind: 'error', why: 'the gateway is lost', lost: true }

describe('several accounts', () => {
  it('one alone is heard where two sit, each in its own groups, and people by ids of each', async () => {
    const { say, heard, pass, texts } = await scene()
    await pass(MINUTE)
    say('两个都在')
    say('只有一号', FIRST)
    say('只有二号', SECOND)
    expect(texts()).toEqual(['两个都在', '只有一号', '只有二号'])
    expect(heard.flatMap((each) => (each.kind === 'message' ? [each.sender] : []))).toEqual([
      '一号|zhang',
      '一号|zhang',
      '二号|zhang@bot2',
    ])
    expect(heard.map((each) => each.kind === 'message' && each.shared === true)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('one-to-one is heard by whoever was written to, and answered by that one', async () => {
    const { say, heard, chat, world } = await scene()
    say('在吗', null, 'bot2')
    expect(heard.map(({ address }) => address)).toEqual([
      { kind: 'contact', contact: '二号|zhang@bot2' },
    ])
    const contact = '二号|zhang@bot2'
    await chat.say({ address: { kind: 'contact', contact }, text: '在', mentions: [], file: null })
    const [, answer] = world.seenBy('bot2').history({ kind: 'contact', contact: 'zhang@bot2' })
    expect(answer).toMatchObject({ own: true, text: '在', account: 'bot2' })
  })

  it('what the second heard while the first was deaf is told once that is noticed', async () => {
    const { say, tell, texts, pass, one, post, speakers } = await scene()
    await pass(MINUTE)
    await one.chat.stop()
    say('着火了')
    expect(texts()).toEqual([])
    await pass(MINUTE)
    tell('一号', LOST)
    expect(texts()).toEqual(['着火了'])
    say('还在烧')
    expect(texts()).toEqual(['着火了', '还在烧'])
    await post('快打 119')
    expect(speakers()).toEqual(['bot2'])
  })

  it('what was overheard long ago is not told again', async () => {
    const { say, tell, texts, pass, one } = await scene()
    await pass(MINUTE)
    await one.chat.stop()
    say('早上好')
    await pass(3 * MINUTE)
    tell('一号', LOST)
    expect(texts()).toEqual([])
  })

  it('the first is heard again once it is back; for a moment both are, lest one line falls between', async () => {
    const { say, tell, heard, pass } = await scene()
    await pass(MINUTE)
    tell('一号', LOST)
    await pass(MINUTE)
    tell('一号', { kind: 'login', self: 'bot', name: '小微' })
    say('刚回来')
    const ids = heard.map(({ id }) => id.split('|')[0])
    expect(ids.toSorted()).toEqual(['一号', '二号'])
    await pass(MINUTE)
    say('回来了')
    expect(heard.slice(2).map(({ id }) => id.split('|')[0])).toEqual(['一号'])
  })

  it('hears none of its own: what the other posts is no message', async () => {
    const { post, texts, pass, tell } = await scene()
    tell('一号', LOST)
    await pass(1)
    await post('大家好')
    tell('一号', { kind: 'login', self: 'bot', name: '小微' })
    await post('又是我')
    expect(texts()).toEqual([])
  })

  it('who is called by the name of the other account is called', async () => {
    const { say, heard, pass } = await scene()
    await pass(MINUTE)
    say('@小微二号 明天停水吗')
    expect(heard).toMatchObject([{ mentioned: true, called: ['小微', '小微二号'] }])
  })

  it('an account that takes nothing in three chats is mute: the other speaks where it sits', async () => {
    let mute = true
    const { post, speakers, chat, pass, world } = await scene({
      failing: (by) => (by === '一号' && mute ? { kind: 'failed', why: '发送过于频繁' } : null),
    })
    world.room('4号楼居民群')
    chat.bind([{ topic: '4号楼居民群', id: null, title: null }])
    await pass(MINUTE)
    for (const topic of [BOTH, FIRST, '4号楼居民群']) await post('一句', topic)
    expect(chat.accounts.standing().map(({ name, mute, silent }) => [name, mute, silent])).toEqual([
      ['一号', true, [FIRST, '4号楼居民群']],
      ['二号', false, []],
    ])
    await post('两句')
    expect(speakers()).toEqual(['bot2'])
    mute = false
    await pass(11 * MINUTE)
    await post('三句')
    expect(speakers()).toEqual(['bot2', 'bot'])
    expect(chat.accounts.standing().every((each) => !each.mute)).toBe(true)
  })

  it('one chat that refuses makes no account mute', async () => {
    const { post, chat } = await scene({ failing: () => ({ kind: 'failed', why: '已被禁言' }) })
    for (let i = 0; i < 5; i++) await post('一句', FIRST)
    expect(chat.accounts.standing().some(({ mute }) => mute)).toBe(false)
  })

  it('one that gives up is begun anew while the other goes on; all that give up end it', async () => {
    const { tell, health, starts, pass, say, texts } = await scene()
    tell('一号', { kind: 'dead', why: 'the token was refused' })
    expect(health.at(-1)).toMatchObject({ kind: 'error', lost: true, account: '一号' })
    say('二号听着', SECOND)
    expect(texts()).toEqual(['二号听着'])
    expect(starts.get('一号')).toBe(1)
    await pass(2 * MINUTE)
    expect(starts.get('一号')).toBe(2)
    tell('二号', { kind: 'dead', why: 'no login' })
    tell('一号', { kind: 'dead', why: 'no login' })
    expect(health.at(-1)).toMatchObject({ kind: 'dead' })
  })

  it('accounts come and go while the rest go on', async () => {
    const { chat, one, portOf, starts, stops, pass, say, texts } = await scene()
    await pass(MINUTE)
    await chat.seat([one])
    expect([starts.get('一号'), stops]).toEqual([1, ['二号']])
    say('二号的群', SECOND)
    expect(texts()).toEqual([])
    await chat.seat([one, portOf('二号', 'bot2', 'another token')])
    await pass(MINUTE)
    expect([starts.get('一号'), starts.get('二号')]).toEqual([1, 2])
    say('又听到了', SECOND)
    expect(texts()).toEqual(['又听到了'])
    expect(chat.accounts.via({ kind: 'group', topic: SECOND })).toBe('二号')
  })

  it('lists a group once, by the account that is heard there; we do not count among its people', async () => {
    const { chat, pass } = await scene()
    await pass(MINUTE)
    const rooms = await chat.rooms()
    const ours = [BOTH, FIRST, SECOND]
    expect(rooms.flatMap(({ topic }) => topic ?? []).toSorted()).toEqual(ours.toSorted())
    expect((await chat.members(BOTH)).map(({ contact }) => contact)).toEqual(['一号|zhang'])
    expect((await chat.members(SECOND)).map(({ contact }) => contact)).toEqual(['二号|zhang@bot2'])
  })

  it('where an account was deaf alone is told, and nowhere else', async () => {
    const { tell, health } = await scene()
    tell('一号', { kind: 'gap', from: START, to: START + MINUTE })
    expect(health.at(-1)).toMatchObject({ kind: 'gap', topics: [FIRST], account: '一号' })
  })
})
