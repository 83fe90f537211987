import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import qrcode from 'qrcode-terminal'
import type { AccountPort } from '../../chat/account-seat.ts'
import type { Chat } from '../../chat/chat.ts'
import { type SeveralAccounts, severalAccounts } from '../../chat/several-accounts.ts'
import type { Street } from '../../domain/model/area.ts'
import { reason } from '../../engine/log-line.ts'
import { servicePuppet } from '../../wechat/service.ts'
import { wechatChat } from '../../wechat/wechat-chat.ts'
import { startBot } from '../bot.ts'
import { machineClock } from '../clock.ts'
import { configOf } from '../data.ts'
import { createLog } from '../log.ts'
import { patience } from '../patience.ts'
import type { Work } from '../work.ts'
import { accessTo, TOKENS } from './account-token.ts'

/** ms between two looks whether accounts were added or taken out. */
const LOOK = 5_000

/** Runs the bot in the real WeChat accounts of the street, each through a puppet service. */
export async function runAccount({ config, store, data, end, health, ...web }: Work) {
  const now = machineClock()
  const { chat, stop: stopLooking } = chatOf(config.street, data, now)
  const bot = await startBot({
    ...web,
    config,
    store,
    data,
    chat,
    now,
    pace: 'real',
    log: createLog('info'),
    fatal: end.fail,
    health(told) {
      health(told)
      if (told.kind === 'scan') showCode(told.qr, told.account)
    },
  })
  const talk = (page: string | null) => process.stderr.write(`指挥大屏 The board: ${page}/board\n`)
  const stop = async () => {
    stopLooking()
    await bot.stop()
  }
  return { bot, now, world: null, talk, stop }
}

function chatOf(
  { accounts }: Street,
  data: string,
  now: () => number,
): { readonly chat: Chat; stop(): void } {
  if (accounts === undefined) {
    const chat = wechatChat({ puppet: servicePuppet(), patience: patience() })
    return { chat, stop() {} }
  }
  const later = (ms: number, work: () => void) => void setTimeout(work, ms).unref()
  const chat = severalAccounts({ ports: portsOf(accounts, data), now, later })
  return { chat, stop: keepSeated(chat, data) }
}

function portsOf(accounts: NonNullable<Street['accounts']>, data: string): readonly AccountPort[] {
  return accessTo(accounts, data).map(({ name, token, endpoint }) => ({
    name,
    key: `${token} ${endpoint}`,
    chat: wechatChat({
      puppet: servicePuppet({ token, ...(endpoint === undefined ? {} : { endpoint }) }),
      patience: patience(),
    }),
  }))
}

/** Takes in accounts that are added to the street's file, and lets go of those taken out, while the rest go on. */
function keepSeated(chat: SeveralAccounts, data: string): () => void {
  const files = [join(data, 'street.yaml'), join(data, TOKENS)]
  const state = () => files.map((file) => (existsSync(file) ? statSync(file).mtimeMs : null)).join()
  const log = createLog('info')
  let before = state()
  const timer = setInterval(() => {
    const after = state()
    if (after === before) return
    before = after
    try {
      const { accounts } = configOf(data).street
      if (accounts === undefined) {
        const what = 'street.yaml lists no accounts any more: that needs a restart'
        log({ level: 'warn', what })
        return
      }
      void chat.seat(portsOf(accounts, data))
      log({ level: 'info', what: 'the accounts are', about: accounts.map((a) => a.name).join(' ') })
    } catch (error) {
      log({ level: 'warn', what: 'the accounts stay as they were', why: reason(error) })
    }
  }, LOOK)
  timer.unref()
  return () => clearInterval(timer)
}

/** To standard error, which is where a person looks and no program reads. */
function showCode(qr: string, account: string | undefined): void {
  const who = account === undefined ? '' : `【${account}】`
  process.stderr.write(
    `${who}请用机器人的微信扫码登录。Scan with the account that is to be the bot:\n`,
  )
  qrcode.generate(qr, { small: true }, (drawn) => process.stderr.write(`${drawn}\n`))
}
