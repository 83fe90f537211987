import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assemble } from '../assembly/assembly.ts'
import { createLog } from '../bot/log.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Incoming, Outgoing, Sent, Source } from '../chat/chat.ts'
import type { Config } from '../config/config.ts'
import { NO_DUTIES } from '../domain/model/duty/duty.ts'
import { NO_ROTAS } from '../domain/model/duty/rota.ts'
import { NO_INFO } from '../domain/model/information/info.ts'
import { NO_REGISTERS } from '../domain/model/register/register.ts'
import { NO_STOCKS } from '../domain/model/stock/stock.ts'
import { mechanismOf, moveOn } from '../engine/paper-clock.ts'
import { accountOf } from '../engine/snapshot.ts'
import { type RecordLine, type StreetPlan, streetFrom } from '../record/line.ts'
import { openStore } from '../store/store.ts'

/** Plays a record on a database of its own, which is gone afterwards, and prints the chat that comes of it. */
export async function replay(file: string, options: { readonly json?: boolean }): Promise<number> {
  const { config, lines } = readRecord(file)
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const owner = { pid: process.pid, host: 'replay', since: '' }
  const store = openStore(join(folder, 'weiliandong.db'), owner)
  const said: string[] = []
  let now = lines[0]?.at ?? 0
  const tell = (line: string) => {
    if (options.json) said.push(line)
    else process.stdout.write(`${line}\n`)
  }
  try {
    const engine = assemble(config, {
      store,
      chat: {
        ...NO_FILES,
        bind: () => {},
        accept: async () => {},
        say: async (outgoing) => sayOf(outgoing, config.street.bot, tell),
      },
      hook: async ({ name }, text) => sayIn(`@${name}`, config.street.bot, text, tell),
      notice: false,
      files: join(folder, 'files'),
      pictures: join(folder, 'pictures'),
      now: () => now,
      pace: 'paper',
      log: createLog('error'),
    })
    const set = (at: number) => {
      now = at
    }
    const mechanism = mechanismOf(() => engine, { now: () => now, set })
    for (const { at, hear } of lines) {
      await moveOn(mechanism, Math.max(at, now))
      tell(heardLine(hear))
      engine.receive([withFile(hear)], now)
      await engine.flush(now)
      await moveOn(mechanism, now)
    }
    engine.close()
    if (options.json)
      process.stdout.write(`${JSON.stringify({ file, ...accountOf(store, config.street, now) })}\n`)
    return 0
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const NO_FILES = {
  load: () => {
    throw new Error('a record keeps no files')
  },
}

/** Throws a `Refusal` where it is no record. */
export function readRecord(file: string): { config: Config; lines: readonly RecordLine[] } {
  const [first = '', ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n')
  try {
    const head: { record: number; street: StreetPlan } & Pick<Config, 'policy' | 'forms'> =
      JSON.parse(first)
    if (head.record !== 1) throw new Error('not a record')
    const { policy, forms } = head
    // The last line may be cut where the program was killed.
    const lines = rest.flatMap((line, i): readonly RecordLine[] => {
      try {
        return [JSON.parse(line)]
      } catch (error) {
        if (i === rest.length - 1) return []
        throw error
      }
    })
    return {
      config: {
        street: streetFrom(head.street),
        policy,
        forms,
        info: NO_INFO,
        registers: NO_REGISTERS,
        duties: NO_DUTIES,
        rotas: NO_ROTAS,
        stocks: NO_STOCKS,
      },
      lines,
    }
  } catch {
    throw new Refusal(`${file} is no record; weiliandong start --record writes one`)
  }
}

function withFile(hear: RecordLine['hear']): Incoming {
  if (hear.kind !== 'message') return hear
  const { attachment } = hear
  if (attachment === null) return { ...hear, attachment: null }
  const kind = attachment.kind as 'image'
  return { ...hear, attachment: { kind, name: attachment.name, load: NO_FILES.load } }
}

function heardLine(hear: RecordLine['hear']): string {
  switch (hear.kind) {
    case 'message':
      return `${placeOf(hear.address, hear.name)}${hear.address.kind === 'contact' ? '' : `${hear.alias}: `}${indented(hear.text)}`
    case 'recall':
      return `# ${hear.sender ?? '?'} (撤回 ${hear.recalled ?? '?'})`
    case 'friendship':
      return `[@${hear.name}] (${hear.what} ${indented(hear.hello)})`
    case 'join':
      return `${placeOf(hear.address, hear.name)}${hear.alias}: (入群)`
    case 'leave':
      return `${placeOf(hear.address, hear.name)}${hear.alias}: (退群)`
  }
}

function placeOf(address: Source, name: string): string {
  return address.kind === 'group' ? `[${address.topic}] ` : `[@${name}] `
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ')

function sayOf({ address, text }: Outgoing, bot: string, tell: (line: string) => void): Sent {
  const place = address.kind === 'group' ? address.topic : `@${address.contact}`
  return sayIn(place, bot, text, tell)
}

function sayIn(place: string, bot: string, text: string, tell: (line: string) => void): Sent {
  tell(`[${place}] ${bot}> ${indented(text)}`)
  return { kind: 'sent', id: null }
}
