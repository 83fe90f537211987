import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PARTNER_KINDS } from '../../src/domain/model/area.ts'
import { ActionBody, proposalOf } from '../../src/server/board/act.ts'
import type { Action } from '../../src/server/protocol/board-messages.ts'
import { says } from '../engine/street.ts'
import { cells } from '../safe/cells.ts'
import { NEIGHBOURS } from '../street/neighbourhood.ts'
import { CONFIG } from '../street/scene.ts'
import { office, signedIn } from './office.ts'

/** Every action of the board, and what one would say in the chat instead. */
const ACTIONS: readonly (readonly [say: string, Action])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 99].flatMap((number): (readonly [string, Action])[] => [
    [`接单 ${number}`, { do: 'claim', case: number }],
    [`确认 ${number}`, { do: 'confirm', case: number }],
    [`升级 ${number}`, { do: 'escalate', case: number }],
    [`办结 ${number}`, { do: 'resolve', case: number, text: '' }],
    [`办结 ${number} 已换 2 个灯泡`, { do: 'resolve', case: number, text: '已换 2 个灯泡' }],
    [`备注 ${number} 师傅三点来`, { do: 'note', case: number, text: '师傅三点来' }],
    [`没解决 ${number} 还在漏`, { do: 'reopen', case: number, text: '还在漏' }],
    [`取消 ${number}`, { do: 'cancel', case: number, text: '' }],
    [`取消 ${number} 自己修好了`, { do: 'cancel', case: number, text: '自己修好了' }],
    [`${number} 转物业 请看看`, { do: 'transfer', case: number, to: 'property', text: '请看看' }],
  ]),
  ...PARTNER_KINDS.map((to): readonly [string, Action] => {
    const said = { property: '物业', police: '派出所', health: '社区医院', volunteer: '志愿者' }
    const names = { ...said, social: '社工', unit: '共建单位' }
    return [`1 转${names[to]}`, { do: 'transfer', case: 1, to, text: '' }]
  }),
  ...CONFIG.forms.flatMap(({ name: form }): (readonly [string, Action])[] => [
    [`点名 ${form} 18:30前`, { do: 'rollcall', area: 1, form, until: '18:30' }],
    [`点名 ${form} 07:05前`, { do: 'rollcall', area: 1, form, until: '07:05' }],
    [`结束${form}点名`, { do: 'close', form }],
  ]),
  ['点名 没有的表 18:30前', { do: 'rollcall', area: 1, form: '没有的表', until: '18:30' }],
]

describe('an action of the board', () => {
  let scene: Awaited<ReturnType<typeof cells>>
  beforeAll(async () => {
    scene = await cells()
  }, 60_000)
  afterAll(() => scene.end())

  it.each(ACTIONS)('comes to what «%s» comes to, whoever does it wherever', (say, action) => {
    const room = action.do === 'rollcall' ? '1号楼居民群' : null
    for (const { contact } of NEIGHBOURS) {
      for (const where of [null, room]) {
        const said = scene.said(contact, where, say)
        expect([contact, said]).not.toEqual([contact, []])
        expect([contact, scene.done(contact, where, proposalOf(action))]).toEqual([contact, said])
      }
    }
  })

  it('has its place in the table', () => {
    const kinds = ActionBody.options.flatMap(({ shape }) =>
      'options' in shape.do ? shape.do.options : [...shape.do.values],
    )
    expect([...new Set(ACTIONS.map(([, action]) => action.do))].toSorted()).toEqual(
      kinds.toSorted(),
    )
  })
})

const ROOM = '1号楼居民群'

describe('a click', () => {
  it('does one thing, whatever was typed beside the number', async () => {
    const there = await office()
    await there.hear(says(ROOM, '1-502 张三', '报修 楼道灯坏了'))
    await there.hear(says(ROOM, '1-502 张三', '帮买 面条2斤'))
    const { post } = await signedIn(there, 'liu')
    const text = '取消 2，@所有人\u202e\n体温 38.9 转物业'
    expect((await post('/board/api/act', { do: 'note', case: 1, text })).status).toBe(200)
    const history = there.store.cases.history(1)
    expect(history.at(-1)).toMatchObject({
      event: 'note',
      text: '取消 2，所有人 体温 38.9 转物业',
      by: { contact: 'liu', name: '刘网格' },
      where: 'contact:liu',
    })
    expect(there.store.cases.numbered(2)?.state).toBe('open')
    expect(there.store.checkIns.all()).toEqual([])
  })

  it('is answered on the board and nowhere else, and others hear as they would from the chat', async () => {
    const there = await office()
    await there.hear(says(ROOM, '1-502 张三', '报修 楼道灯坏了'))
    const { post } = await signedIn(there, 'liu')
    const before = there.said.length
    const response = await post('/board/api/act', { do: 'claim', case: 1 })
    expect(await response.json()).toMatchObject({ text: expect.stringContaining('#1 归您了') })
    await there.engine.flush(there.clock.now)
    expect(there.said.slice(before).map(({ address, text }) => [address, text])).toEqual([
      [{ kind: 'group', topic: ROOM }, expect.stringContaining('刘网格接了您的 #1')],
    ])
    expect(there.store.outbox.waiting()).toEqual([])
    expect(there.store.audit.latest(1)).toMatchObject([
      { who: 'liu', deed: 'claim', about: 'case 1' },
    ])
  })

  it('that may not be done is refused in the words of the chat', async () => {
    const there = await office()
    await there.hear(says(ROOM, '1-502 张三', '报修 楼道灯坏了'))
    const { post } = await signedIn(there, 'captain2')
    const response = await post('/board/api/act', { do: 'claim', case: 1 })
    expect(await response.json()).toEqual({ text: '没有 #1，看看号码？' })
    expect(there.store.cases.numbered(1)?.state).toBe('open')
  })

  it('whose command throws changes nothing, says so, and is kept for doctor', async () => {
    const there = await office()
    const who = { contact: 'liu', name: '刘网格', alias: '刘网格' }
    const where = { kind: 'contact', contact: 'liu' } as const
    const broken = {
      command: 'broken',
      decide: () => {
        throw new Error('not today')
      },
    }
    const act = () => there.engine.act(who, where, broken, there.clock.now, 'one')
    expect(act()).toEqual({ kind: 'failed' })
    expect(act()).toEqual({ kind: 'again' })
    expect(there.store.inbox.failed()).toMatchObject([
      { id: 'one', text: '', why: 'Error: not today' },
    ])
  })
})
