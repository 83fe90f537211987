import { join } from 'node:path'
import { loadFiles } from '../../src/config/load.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { type Office, office } from './office.ts'

const BESIDE = join(import.meta.dirname, '../transcripts')

export const ROTAS = valueIn(
  loadFiles({
    street: join(BESIDE, 'rotas.street.yaml'),
    duties: join(BESIDE, 'rotas.duties.yaml'),
    policy: null,
    forms: null,
  }),
)

/**
 * A Monday at a gate, as of twelve: in the afternoon 老孙 is there and 高婶 has not come; on Tuesday morning nobody is
 * lacking.
 */
export async function gate(): Promise<Office> {
  const there = await office({ engine: { ...ROTAS } })
  const { clock, hear, until } = there
  const say = (sender: string, alias: string, text: string, topic = '宾川路志愿者群') =>
    hear(says(topic, alias, text, { sender, at: clock.now }))
  // Slots are made at the full hour.
  await until(clock.now + HOUR)
  await say('laosun', '老孙', '报名 南门 今天下午')
  await say('gaoshen', '高婶', '我今天下午也行')
  await say('laosun', '老孙', '报名 南门 明天上午')
  await say('laozhou', '老周', '报名 南门 明天上午')
  await until(clock.now + 2 * HOUR + 25 * MINUTE)
  await say('laosun', '老孙', '到岗', '南门值守群')
  await until(clock.now + 35 * MINUTE)
  return there
}
