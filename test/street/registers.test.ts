import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../src/rehearsal/script.ts'

const STREET = join(import.meta.dirname, '../transcripts/gates.street.yaml')
const NAMES = ['张强', '李明', '王丽', '赵刚'] as const

type Deed =
  | { readonly kind: 'visit'; readonly who: number; readonly tenths: number }
  | { readonly kind: 'correct'; readonly who: number; readonly tenths: number }
  | { readonly kind: 'count'; readonly in: number; readonly out: number }
  | { readonly kind: 'recall' }

const who = fc.nat({ max: NAMES.length - 1 })
const tenths = fc.integer({ min: 360, max: 372 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('visit' as const), who, tenths }),
  fc.record({ kind: fc.constant('correct' as const), who, tenths }),
  fc.record({
    kind: fc.constant('count' as const),
    in: fc.nat({ max: 99 }),
    out: fc.nat({ max: 99 }),
  }),
  fc.record({ kind: fc.constant('recall' as const) }),
)

const figure = (of: number) => (of / 10).toFixed(1)

function lineOf(deed: Deed): string {
  switch (deed.kind) {
    case 'visit':
      return `来访 ${NAMES[deed.who]} ${figure(deed.tenths)} 去1-201`
    case 'correct':
      return `更正 ${NAMES[deed.who]} ${figure(deed.tenths)}`
    case 'count':
      return `进${deed.in} 出${deed.out}`
    case 'recall':
      return '(撤回)'
  }
}

/** What stands at the end, by a model of its own: the last line of each deed, and what it did before it. */
function standing(deeds: readonly Deed[]): readonly string[] {
  let lines: readonly { readonly who: number | null; readonly text: string }[] = []
  let before: typeof lines | null = null
  for (const deed of deeds) {
    const now = lines
    switch (deed.kind) {
      case 'visit':
        lines = [...lines, { who: deed.who, text: `${NAMES[deed.who]} ${deed.tenths / 10}` }]
        break
      case 'count':
        lines = [...lines, { who: null, text: `进${deed.in} 出${deed.out}` }]
        break
      case 'correct': {
        const at = lines.findLastIndex((line) => line.who === deed.who)
        const text = `${NAMES[deed.who]} ${deed.tenths / 10}`
        lines = lines.map((line, place) => (place === at ? { ...line, text } : line))
        break
      }
      case 'recall':
        lines = before ?? lines
        break
    }
    before = deed.kind === 'recall' ? null : now
  }
  return lines.map(({ text }) => text).toSorted()
}

async function played(chat: string, registers: string | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  try {
    const file = join(folder, 'gate.chat')
    const own = join(folder, 'registers.yaml')
    if (registers !== null) writeFileSync(own, registers)
    const named = registers === null ? '' : `registers: ${own}\n`
    writeFileSync(
      file,
      `street: ${STREET}\n${named}start: 2020-02-10 08:05\nstrict: false\n\n${chat}\n`,
    )
    const script = readScript(file)
    if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
    const { street } = script.value.config
    const result = await rehearsed(script.value, { restless: false, log: () => {} }, (store, now) =>
      accountOf(store, street, now),
    )
    if (!result.ok) throw new Error(result.mistakes.map(mistakeLine).join('\n'))
    return result.value.account
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const said = (deeds: readonly Deed[]) =>
  deeds.map((each) => `[南门值守群] 老孙: ${lineOf(each)}`).join('\n')

test('what is corrected or taken back folds to what stands, and nothing is overwritten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      // A recall of a recall, or of nothing, takes back what is not the model's matter.
      const plain = deeds.filter(
        (each, place) =>
          each.kind !== 'recall' || (place > 0 && deeds[place - 1]?.kind !== 'recall'),
      )
      const { entries } = await played(said(plain))
      const stands = entries
        .filter(({ struck }) => !struck)
        .map(({ fields }) =>
          fields.来人 === undefined
            ? `进${fields.进} 出${fields.出}`
            : `${fields.来人} ${fields.体温}`,
        )
      expect(stands.toSorted()).toEqual(standing(plain))
      expect(entries.length).toBeGreaterThanOrEqual(stands.length)
    }),
    { numRuns: 25 },
  )
}, 60_000)

const hourly = fc.record({
  deed: fc.oneof(
    fc.record({ kind: fc.constant('visit' as const), who, tenths }),
    fc.record({
      kind: fc.constant('count' as const),
      in: fc.nat({ max: 99 }),
      out: fc.nat({ max: 99 }),
    }),
  ),
  /** It is taken back at once. */
  recalled: fc.boolean(),
  /** Minutes until the next. */
  minutes: fc.integer({ min: 1, max: 95 }),
})

test('what the gate is told on the hour adds up to what stands, each line once, an hour a post at most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hourly, { minLength: 1, maxLength: 10 }), async (all) => {
      const chat = all.map(({ deed: one, recalled, minutes }) =>
        [
          `[南门值守群] 老孙: ${lineOf(one)}`,
          ...(recalled ? ['[南门值守群] 老孙: (撤回)'] : []),
          `+${minutes}m`,
        ].join('\n'),
      )
      const { posts } = await played(`${chat.join('\n')}\n@2020-02-11 12:00`)
      const told = posts.filter(({ room, text }) => room === '南门值守群' && /^南门 /.test(text))
      const sum = (word: string) =>
        told.reduce(
          (before, { text }) => before + Number(new RegExp(`${word} (\\d+)`).exec(text)?.[1] ?? 0),
          0,
        )
      const standing = all.filter(({ recalled }) => !recalled).map((each) => each.deed)
      const counts = standing.filter((each) => each.kind === 'count')
      expect(sum('进')).toBe(counts.reduce((before, each) => before + each.in, 0))
      expect(sum('出')).toBe(counts.reduce((before, each) => before + each.out, 0))
      expect(sum('来访')).toBe(standing.length - counts.length)
      const hours = told.map(({ at }) => at.slice(0, 13))
      expect(new Set(hours).size).toBe(hours.length)
    }),
    { numRuns: 20 },
  )
}, 60_000)

test('nothing is left once its time to keep is over, and the day before all is', async () => {
  const chat = '[南门值守群] 老孙: 来访 张强 36.6 找2-301 修空调\n[南门值守群] 老孙: 进86 出73'
  const kept = await played(`${chat}\n@2020-02-23 12:00`)
  expect(kept.entries).toHaveLength(2)
  const gone = await played(`${chat}\n@2020-02-25 12:00`)
  expect(gone.entries).toEqual([])
}, 60_000)

test('no group of residents hears what stands in a line, and no number of an id card is kept', async () => {
  const chat = [
    '[1号楼居民群] 1-502 张三: 返青 1-502 3人 昨天从武汉回来 37.6',
    '[南门值守群] 老孙: 来访 张强 38.2 找1-502 送饭',
    '[1号楼居民群] 1-401 李四: 谁还没走',
    '[1号楼居民群] 1-401 李四: 更正 1-502 4人',
    '[南门值守群] 老孙: 来访 王丽 370202199001011234 36.6 去1-201',
    '@2020-02-11 08:00',
  ].join('\n')
  const account = await played(chat)
  const heard = account.posts.filter(({ room }) => room?.endsWith('居民群')).map(({ text }) => text)
  expect(heard.length).toBeGreaterThan(0)
  for (const secret of ['武汉', '37.6', '张强', '38.2', '送饭', '3人', '1-502'])
    expect(heard.join('\n')).not.toContain(secret)
  expect(JSON.stringify(account)).not.toContain('37020219900101')
}, 60_000)

test('the account of a day tells what is not private, and neighbours nothing of it', async () => {
  const own = `
- name: 来访
  words: [来访登记]
  at: [checkpoint, building]
  fields:
    - {name: 来人, is: name, private: true}
    - {name: 车牌, is: plate, private: true, optional: true}
    - {name: 去向, is: household}
    - {name: 体温, is: temperature, private: true, optional: true}
  tells: {to: community, in: digest}
  keep: 14d
`
  const chat = [
    '[南门值守群] 老孙: 来访登记 张强 鲁B·A1234 36.9 去2-301',
    '[1号楼居民群] 李姐: 来访登记 王丽 36.8 去1-201',
    '@2020-02-11 08:00',
  ].join('\n')
  const { posts, entries } = await played(chat, own)
  expect(entries).toHaveLength(2)
  const told = posts.filter(({ room }) => room === '宾川路社区工作群').map(({ text }) => text)
  expect(told.join('\n')).toContain('来访 2 件')
  expect(told.join('\n')).toContain('2-301')
  const all = posts.map(({ text }) => text).join('\n')
  for (const secret of ['张强', '王丽', '鲁B', 'A1234', '36.9', '36.8'])
    expect(all).not.toContain(secret)
  const heard = posts.filter(({ room }) => room?.endsWith('居民群')).map(({ text }) => text)
  expect(heard.join('\n')).not.toMatch(/2-301|1-201/)
}, 60_000)
