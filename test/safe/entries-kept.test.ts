import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import { backUp } from '../../src/bot/data-backup.ts'
import { thinned } from '../../src/bot/old-backup.ts'
import { loadConfig } from '../../src/config/load.ts'
import { DAY, HOUR } from '../../src/domain/model/time.ts'
import { KEEP_DOINGS, keepPlain } from '../../src/engine/apply.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'

const config = valueIn(loadConfig('data'))
const GATE = '南门值守群'
/** Words that stand nowhere else: if a byte of them is left, it is found. */
const SECRETS = ['欧阳青瓷', '鲁B·Q7731', '修青花瓷瓶', '皇甫白瓷']

function gate() {
  return life({
    street: config.street,
    policy: config.policy,
    forms: config.forms,
    registers: config.registers,
    understand: (text, where) => {
      const { chosen } = understand(text, where)
      return chosen === null ? [] : [chosen]
    },
  })
}

type Bot = ReturnType<typeof gate>

async function visited(bot: Bot): Promise<void> {
  const guard = (text: string) => says(GATE, '老孙', text, { sender: 'laosun', at: bot.clock.now })
  await bot.hear(guard('来访 欧阳青瓷 36.6 找2-301 修青花瓷瓶'))
  await bot.hear(guard('进门 鲁B·Q7731 去3号楼 36.4'))
  await bot.hear(guard('更正 欧阳青瓷 36.8'))
  await bot.hear(guard('来访 皇甫白瓷 36.5 去1-202'))
  await bot.hear(guard('谁还没走'))
  await bot.hear(guard('进86 出73'))
}

/** Which of the secrets stand in any file below a folder, as bytes. */
function left(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))
  return SECRETS.filter((secret) => files.some((bytes) => bytes.includes(secret)))
}

it('a line is gone from every file once its time to keep is over, with what was read out of it', async () => {
  const bot = gate()
  await visited(bot)
  expect(bot.said.some(({ text }) => text.includes('欧阳青瓷'))).toBe(true)
  expect(left(bot.folder)).toEqual(SECRETS)
  await bot.until(bot.clock.now + 13 * DAY)
  expect(bot.now().store.entries.all()).toHaveLength(5)
  await bot.until(bot.clock.now + 2 * DAY + HOUR)
  expect(bot.now().store.entries.all()).toEqual([])
  expect(left(bot.folder)).toEqual([])
  expect(bot.now().store.integrity()).toEqual(['ok'])
})

it('and from a backup of before', async () => {
  const bot = gate()
  await visited(bot)
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const old = join(folder, 'weiliandong-20200210-0759.db')
  await backUp(bot.now().store, bot.folder, old, null)
  expect(left(folder)).toEqual(SECRETS)
  const later = bot.clock.now + 15 * DAY
  const lost = {
    contacts: [],
    checkInsBefore: 0,
    casesBefore: 0,
    alertsBefore: 0,
    saidBefore: 0,
    plainSaidBefore: later - keepPlain(config.registers),
    entriesUntil: later,
    slotsBefore: later,
    bookingsBefore: later,
    doneBefore: later - KEEP_DOINGS,
  }
  expect(await thinned(old, lost, null)).toBe(true)
  expect(left(folder)).toEqual([])
})
