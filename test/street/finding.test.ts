import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { live } from './scene.ts'

const HEAD = ['street: street.yaml', 'strict: false', 'start: 2026-03-02 09:00', '']
/** Found by the community's head, mended by the grid's. */
const FOUND = '[宾川路社区工作群] 王书记: 督导 第1网格 夜班没登记 今天18点前改'
const MENDED = '[第1网格工作群] 刘网格: 整改 1 已安排双人'

async function stateAfter(...lines: readonly string[]): Promise<string | undefined> {
  const cases = await live([...HEAD, ...lines].join('\n'))
  return cases[0]?.state
}

describe('what was mended', () => {
  test.each([
    ['who found it', '[宾川路社区工作群] 王书记: 复查 1 通过', 'closed'],
    ['who found it, by another word', '[宾川路社区工作群] 王书记: 确认 1', 'closed'],
    ['who found it, not well', '[宾川路社区工作群] 王书记: 复查 1 不行，还是一个人', 'open'],
    ['who found it, as no finding', '[宾川路社区工作群] 王书记: 取消 1 看错了', 'cancelled'],
    ['who found it, by thanks', '[宾川路社区工作群] 王书记: 好的，谢谢', 'resolved'],
    ['who found it, by having got it', '[宾川路社区工作群] 王书记: 收到', 'resolved'],
    ['who leads from above', '[@街道老孙] 复查 1 通过', 'closed'],
    ['who is on duty above', '[九水街道指挥群] 值班室: 复查 1 通过', 'closed'],
    ['who mended it', '[第1网格工作群] 刘网格: 复查 1 通过', 'resolved'],
    ['who mended it, by another word', '[第1网格工作群] 刘网格: 确认 1', 'resolved'],
    ['who mended it, to be rid of it', '[第1网格工作群] 刘网格: 取消 1', 'resolved'],
    ['who mended it, into another', '[第1网格工作群] 刘网格: 合并 2 1', 'resolved'],
    ['who mended it, as well', '[第1网格工作群] 刘网格: 好了', 'resolved'],
    ['a captain below', '[第1网格工作群] 李姐: 复查 1 通过', 'resolved'],
    ['the head of another grid', '[@谭经理] 复查 1 通过', 'resolved'],
    ['a neighbour', '[1号楼居民群] 1-301 王芳: 复查 1 通过', 'resolved'],
    ['who calls himself as who found it', '[1号楼居民群] 王书记#2: 复查 1 通过', 'resolved'],
    ['a partner', '[安居物业群] 物业小王: 复查 1 通过', 'resolved'],
    ['nobody, for two weeks', '+14d', 'resolved'],
    ['who took the mending back', '[第1网格工作群] 刘网格: (撤回)', 'open'],
  ])('looked at by %s', async (_, line, state) => {
    expect(await stateAfter(FOUND, MENDED, line)).toBe(state)
  })
})

describe('what was found', () => {
  test.each([
    ['is not over before it is mended', '[宾川路社区工作群] 王书记: 复查 1 通过', 'open'],
    ['is not well because who found it says so', '[宾川路社区工作群] 王书记: 确认 1', 'open'],
    ['is taken back by who found it', '[宾川路社区工作群] 王书记: (撤回)', 'cancelled'],
    ['is not taken back by who holds the place', '[第1网格工作群] 刘网格: 取消 1', 'open'],
    ['stays for two weeks', '+14d', 'open'],
  ])('%s', async (_, line, state) => {
    expect(await stateAfter(FOUND, line)).toBe(state)
  })
})

const VOICES = [
  '[宾川路社区工作群] 王书记:',
  '[第1网格工作群] 刘网格:',
  '[第1网格工作群] 李姐:',
  '[1号楼居民群] 李姐:',
  '[@李姐]',
  '[九水街道指挥群] 值班室:',
  '[安居物业群] 物业小王:',
  '[1号楼居民群] 1-301 王芳:',
]
const ACTS = [
  ...['接单 1', '去不了 1', '整改 1 清走了', '整改 1', '办结 1', '修好了'],
  ...['复查 1 通过', '复查 1 不行', '确认 1', '好了', '收到', '没解决 1', '取消 1', '(撤回)'],
  ...['转物业 1', '升级 1', '合并 1 2', '合并 2 1', '延期 1 到明天12点 等人', '备注 1 在弄'],
]
const BEGINNINGS = [FOUND, '[@王书记] 督导 1号楼 楼道堆了纸箱', '[@刘网格] 督导 2号楼 门禁坏了']

/** Every life is played under the witness, which holds each end of a finding against who mended it. */
test('no path ends a finding without a check by another', { timeout: 600_000 }, async () => {
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...VOICES), fc.constantFrom(...ACTS)) },
    { weight: 1, arbitrary: fc.constantFrom(['+5h', ''], ['+1d1h', ''], ['(重启)', '']) },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEGINNINGS),
      fc.array(line, { minLength: 3, maxLength: 14, size: 'max' }),
      async (first, lines) => {
        const said = new Map<string, number>()
        const written = lines.flatMap(([voice, act]) => {
          const left = said.get(voice) ?? 0
          if (act === '(撤回)' && left === 0) return []
          said.set(voice, act === '(撤回)' ? left - 1 : left + 1)
          return [`${voice} ${act}`.trim()]
        })
        await live(
          [...HEAD, first, '[1号楼居民群] 1-301 王芳: 报修 电梯坏了', ...written].join('\n'),
        )
      },
    ),
    { numRuns: 40, ...(process.env.STREET_SEED ? { seed: Number(process.env.STREET_SEED) } : {}) },
  )
})
