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
import { cityOf } from '../city/of-street.ts'
import { enterCity, type InCity } from '../city/standby/running.ts'
import { createMeter } from '../server/meter.ts'
import { loginBy } from '../server/sign-in.ts'
import { inputKind } from '../simulation/input.ts'
import { worldPages } from '../simulation/page/pages.ts'
import type { Store } from '../store/store.ts'
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
  /** It waits for the place of another host. */
  readonly standby?: boolean
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
  const named = cityOf(config.street)
  if (options.standby === true && named?.standby == null) throw new Refusal(NO_STANDBY)
  const end = awaitEnding()
  // A street that a city started ends with it: its folder is wanted by the next.
  process.once('disconnect', end.ask)
  const { street } = config
  const asked = { standby: options.standby === true, account: kind === 'account' }
  const city =
    named &&
    (await enterCity({
      ...asked,
      city: named,
      street,
      data,
      ending: end.begun,
      log: createLog('info'),
    }))
  if (named !== null && city === null) return 0
  const store = await opened(() => ownStore(data, named?.feeding, city?.tailed), city)
  let well = false
  let listens = `http://${host}:${port}`
  // What people type may be another name, behind a proxy that speaks TLS.
  const base = () => url ?? listens
  try {
    await city?.opened(store)
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
    await city?.logsIn()
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
        ...(city === null ? {} : { speech: city.speech }),
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
    city?.begin(store, { ...bot, now, lost: end.fail })
    const how = await end.ending
    heads.stop()
    await inTime([city?.lastLetters()])
    // Side by side: what hangs in one keeps no other from its end.
    await inTime([stop(), served?.close(), nights?.stop(), record?.close(), city?.quiet()])
    await watch?.stop(how.kind === 'broken' ? how.error : null)
    if (how.kind === 'broken') throw how.error
    well = true
    return 0
  } finally {
    if (city === null) store.close()
    else await city.close(store.close, well)
  }
}

const NO_STANDBY =
  '--standby needs in street.yaml a city with the folder and the key of its backups, such as {database: CITY_DATABASE, standby: /srv/standby, seal: BACKUP_KEY}'

/** Who cannot open its records lets go of what it took before them. */
async function opened(open: () => Store, city: InCity | null): Promise<Store> {
  try {
    return open()
  } catch (error) {
    await city?.close(() => {}, false)
    throw error
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
