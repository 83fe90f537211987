import { drawCodes } from '../assembly/staff-code.ts'
import { keepHeads } from '../bot/audit-heads.ts'
import type { Bot } from '../bot/bot.ts'
import { machineClock } from '../bot/clock.ts'
import { configOf, ownStore } from '../bot/data.ts'
import { awaitEnding } from '../bot/ending.ts'
import { createLog } from '../bot/log.ts'
import { clearMemory } from '../bot/memory-folder.ts'
import { nightly } from '../bot/nightly.ts'
import { unsigned } from '../bot/partner-hook.ts'
import { Refusal } from '../bot/refusal.ts'
import { passphraseIn } from '../bot/seal.ts'
import { PAGES, publicAddress, serveWeb } from '../bot/serve.ts'
import { noteSettings } from '../bot/settings.ts'
import { watchOver } from '../bot/watchdog.ts'
import type { Work } from '../bot/work.ts'
import { claimFolder, type WorldKind, worldKind } from '../bot/world-kind.ts'
import { mail } from '../city/letters/mail.ts'
import { cityOf } from '../city/of-street.ts'
import { telling } from '../city/telling.ts'
import { createMeter } from '../server/meter.ts'
import { loginBy } from '../server/sign-in.ts'
import { inputKind } from '../simulation/input.ts'
import { worldPages } from '../simulation/page/pages.ts'
import { alarmRoads } from './alarm.ts'
import { plainUntil, type RecordOptions, recordOf } from './recording.ts'

export interface StartOptions extends RecordOptions {
  readonly data: string
  readonly port: number
  readonly host: string
  /** Where backups are put each night. */
  readonly backup?: string
  readonly keep: number
  readonly keyEnv?: string
}

/**
 * Runs the bot: in the WeChat account of `WECHATY_PUPPET_SERVICE_TOKEN`, or in a simulated WeChat at
 * the terminal and in the browser where there is none; with the command board either way. Answers with
 * the exit code when it was told to stop.
 */
export async function start(options: StartOptions): Promise<number> {
  const { data, host, port } = options
  const config = configOf(data)
  const passphrase = passphraseIn(options.keyEnv)
  const roads = alarmRoads()
  const kind = worldKind(config.street, data)
  const url = publicAddress()
  plainUntil(options, Date.now())
  clearMemory()
  const city = cityOf(config.street)
  const store = ownStore(data, city?.feeding)
  const end = awaitEnding()
  // A street that a city started ends with it: its folder is wanted by the next.
  process.once('disconnect', end.ask)
  let listens = `http://${host}:${port}`
  // What people type may be another name, behind a proxy that speaks TLS.
  const base = () => url ?? listens
  try {
    claimFolder(store, kind, data, Date.now())
    const { accounts } = config.street
    if (accounts !== undefined && kind === 'simulation') {
      const names = accounts.map(({ token }) => token).join(', ')
      const what = 'no account has its token: the simulated WeChat seats them'
      createLog('warn')({ level: 'warn', what, why: `none of ${names} is set` })
    }
    drawCodes(store, config.street, Date.now())
    noteSettings(store, data, Date.now())
    const record = recordOf(options, config, store, Date.now)
    const meter = createMeter()
    let nights: ReturnType<typeof nightly> | null = null
    let working: Pick<Bot, 'late' | 'kept' | 'accounts'> | null = null
    const watch =
      kind === 'account'
        ? watchOver({
            config,
            store,
            roads,
            backupFailed: () => nights?.failed() ?? false,
            late: () => working?.late() ?? null,
            kept: () => working?.kept() ?? 0,
            accounts: () => working?.accounts() ?? [],
            now: machineClock(),
            log: createLog('info'),
          })
        : null
    const { bot, now, world, talk, stop } = await run(
      {
        config,
        store,
        data,
        end,
        meter,
        ...(record === null ? {} : { record: record.take }),
        login: loginBy(store, base),
        // A real account's people can't reach this machine by its own address.
        guides: () => (kind === 'account' ? (url ?? null) : base()),
        health: (health) => watch?.hear(health),
      },
      kind,
    )
    working = bot
    const served = await serveWeb(
      { config, store, bot, now, meter, base, world },
      { host, port },
    ).catch((error) => withoutPage(error, world !== null))
    if (served !== null) listens = served.address
    if (world === null && url === undefined) {
      const what = 'WEILIANDONG_URL is not set: links to the board work on this machine alone'
      createLog('warn')({ level: 'warn', what, about: listens })
    }
    if (options.backup !== undefined) {
      const { backup: to, keep } = options
      nights = nightly({
        store,
        data,
        to,
        keep,
        passphrase,
        kept: { ...config.policy.keep, alerts: config.policy.alerts.keep },
        registers: config.registers,
        now,
        log: createLog('info'),
      })
    }
    const heads = keepHeads({
      store,
      folders: options.backup === undefined ? [data] : [data, options.backup],
      now,
      log: createLog('info'),
    })
    for (const what of unsigned(config.street, process.env)) {
      createLog('warn')({ level: 'warn', what })
    }
    talk(served === null ? null : base())
    const told =
      city === null
        ? null
        : telling({
            store,
            street: config.street,
            way: city.way,
            now: machineClock(),
            log: createLog('info'),
          })
    const letters =
      city === null
        ? null
        : mail({
            store,
            street: config.street.name,
            way: city.way,
            secret: city.secret,
            take: (letter) => bot.take(letter),
            now,
            log: createLog('info'),
          })
    const how = await end.ending
    heads.stop()
    await inTime([letters?.stop()])
    // Side by side: what hangs in one keeps no other from its end.
    await inTime([stop(), served?.close(), nights?.stop(), record?.close(), told?.stop()])
    await watch?.stop(how.kind === 'broken' ? how.error : null)
    if (how.kind === 'broken') throw how.error
    return 0
  } finally {
    store.close()
  }
}

/** ms that each part has to end in good order. */
const IN_ORDER = 3_500

/** Resolves when all have ended, or their time is over; what failed in ending is of no use to anybody. */
async function inTime(endings: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  const over = new Promise((resolve) => setTimeout(resolve, IN_ORDER).unref())
  await Promise.race([Promise.allSettled(endings), over])
}

async function run(work: Work, kind: WorldKind) {
  if (kind === 'account') {
    return await (await import('../bot/account/account.ts')).runAccount(work)
  }
  const { runSimulation } = await import('../simulation/simulation.ts')
  const { scene, theatre, ...running } = await runSimulation(work)
  return { ...running, world: worldPages({ street: scene, theatre, pages: PAGES }) }
}

/** What is piped into the simulated WeChat needs no page: it goes on without where the address is taken. */
function withoutPage(error: unknown, simulated: boolean): null {
  if (!(error instanceof Refusal) || !simulated || inputKind() !== 'piped') throw error
  for (const line of error.lines) process.stderr.write(`weiliandong: ${line}\n`)
  return null
}
