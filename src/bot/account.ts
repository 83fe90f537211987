import qrcode from 'qrcode-terminal'
import { servicePuppet } from '../wechat/service.ts'
import { wechatChat } from '../wechat/wechat-chat.ts'
import { startBot } from './bot.ts'
import { machineClock } from './clock.ts'
import { createLog } from './log.ts'
import { patience } from './patience.ts'
import type { Work } from './work.ts'

/** Runs the bot in a real WeChat account, through a puppet service. */
export async function runAccount({ config, store, data, end, health, ...web }: Work) {
  const now = machineClock()
  const bot = await startBot({
    ...web,
    config,
    store,
    data,
    chat: wechatChat({
      puppet: servicePuppet(),
      patience: patience(),
    }),
    now,
    pace: 'real',
    log: createLog('info'),
    fatal: end.fail,
    health(told) {
      health(told)
      if (told.kind === 'scan') showCode(told.qr)
    },
  })
  const talk = (page: string | null) => process.stderr.write(`指挥大屏 The board: ${page}/board\n`)
  return { bot, now, world: null, talk, stop: bot.stop }
}

/** To standard error, which is where a person looks and no program reads. */
function showCode(qr: string): void {
  process.stderr.write('请用机器人的微信扫码登录。Scan with the account that is to be the bot:\n')
  qrcode.generate(qr, { small: true }, (drawn) => process.stderr.write(`${drawn}\n`))
}
