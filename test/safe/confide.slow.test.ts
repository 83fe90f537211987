import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Case } from '../../src/domain/model/case.ts'
import type { Post } from '../../src/domain/model/post.ts'
import { life, says } from '../engine/street.ts'
import { NEIGHBOURS, type Neighbour, neighbour, RESIDENTS } from '../street/neighbourhood.ts'
import { CONFIG } from '../street/scene.ts'
import { fixedSentences, WAKES } from '../street/witness.ts'
import { linesOf } from './words/words.ts'

/**
 * Everybody says every command in every chat, with words that are nobody's business. None of them is read in a residents'
 * group, nor by anybody but who said it, staff, the one who asked and the one who has it; and whatever was said, each case
 * that lives on has something that will wake it.
 */

/**
 * Of street.yaml, who speak in no chat here: 街道老孙 answers for all of the street, and 侯主任 for the grid whose own head
 * may have said it of themselves.
 */
const ABOVE = ['sun', 'hou']

const CHATS = [null, '1号楼居民群', '2号楼居民群', '第1网格工作群', '安居物业群'] as const
const fixed = fixedSentences(CONFIG).sentences.join('\n')
const SECRETS = ['health-words', 'numbers', 'accusations'] as const
const secrets = SECRETS.flatMap((name) => linesOf(name)).filter(
  (line) => line.length > 2 && !fixed.includes(line),
)

/** What is asked for or reported, so that there are cases of all sorts. */
const BEGUN = ['报修 灯坏了，', '上报 ', '帮买 鸡蛋2斤，', '帮买药 ', '投诉 ', '求助 ', '取件 ']

it('leaves nobody’s secret where it may not be read', async () => {
  const bot = life({ ...CONFIG })
  const { store } = bot.begin()
  const spoken = new Map<string, Set<string>>()
  let place = 0
  const next = <T>(all: readonly T[], step: number): T => {
    place += step
    return all[place % all.length] as T
  }

  async function say(who: Neighbour, room: string | null, text: string): Promise<void> {
    bot.clock.now += 61_000
    const alias = who.alias.replace(/#\d$/, '')
    const special = { sender: who.contact, at: bot.clock.now }
    await bot.hear(says(room, alias, text, special))
  }

  /** The cases that live on, and that nothing would wake. */
  const unwoken = (): readonly string[] =>
    store.cases.all().flatMap(({ number, state }) => {
      if (state !== 'open' && state !== 'claimed' && state !== 'resolved') return []
      const wakes = store.timers.ofCase(number).some(({ kind }) => WAKES[state].includes(kind))
      return wakes ? [] : [`#${number}, ${state}`]
    })

  for (const who of NEIGHBOURS) {
    for (const { words } of commands) {
      for (const [i, word] of [words[0] ?? '', next(BEGUN, 3)].entries()) {
        const secret = next(secrets, 7)
        const count = store.cases.all().length
        const number = i === 0 && count > 0 ? ` ${1 + (place % count)} ` : ''
        const text = `${word}${number || ' '}${place % 2 === 0 ? '' : '已疏通，'}${secret}`
        const by = spoken.get(secret) ?? new Set()
        spoken.set(secret, by.add(who.contact))
        await say(who, next(CHATS, 1), text)
        expect(unwoken(), `after «${text}» of ${who.alias}`).toEqual([])
      }
    }
  }
  // A night passes: what waited leaves as lists, and steps climb.
  await bot.until(bot.clock.now + 26 * 3_600_000)
  expect(unwoken()).toEqual([])

  const cases = new Map(store.cases.all().map((about) => [about.number, about]))
  const leaks = store.outbox.all().flatMap((post) => {
    const read = secrets.filter((secret) => post.text.includes(secret))
    return read
      .filter((secret) => !mayRead(post, spoken.get(secret) ?? new Set(), cases))
      .map((secret) => ({ to: post.to, secret, text: post.text }))
  })
  expect(cases.size).toBeGreaterThan(100)
  expect(leaks).toEqual([])
}, 300_000)

/** By the neighbourhood as it is told by hand, and not by the program's own rules. */
function mayRead(
  post: Post,
  spoken: ReadonlySet<string>,
  cases: ReadonlyMap<number, Case>,
): boolean {
  const { to, about } = post
  switch (to.kind) {
    case 'hook':
      return true
    case 'group':
      return !RESIDENTS.has(to.topic) || isNotice(post, spoken, cases)
    case 'contact': {
      const { contact } = to
      if (spoken.has(contact) || neighbour(contact)?.duty != null || ABOVE.includes(contact))
        return true
      return about.some((number) => {
        const one = cases.get(number)
        return one?.by.contact === contact || one?.assignee?.contact === contact
      })
    }
  }
}

/** A notice goes out as its sender gave it, who signs it, and a search as its asker did: their own words, and no other's. */
function isNotice(
  { text, about }: Post,
  spoken: ReadonlySet<string>,
  cases: ReadonlyMap<number, Case>,
): boolean {
  if (text.startsWith('【寻人 #'))
    return about.some((number) => spoken.has(cases.get(number)?.by.contact ?? ''))
  if (!/^【[^】]*N\d+】/.test(text)) return false
  return [...spoken].some((contact) => {
    const sender = neighbour(contact)
    return sender?.duty != null && text.includes('\n——') && text.endsWith(sender.alias)
  })
}
