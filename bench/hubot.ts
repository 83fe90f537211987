import { Adapter, Robot, TextMessage, User } from 'hubot'
import { sweep } from './speed.ts'

/**
 * Hubot dispatching the same lines without any storage: a listener for each command, which only counts.
 * The first that hears a line ends it, as ours does.
 */
export async function hubotDispatch(
  lines: readonly string[],
  patterns: readonly RegExp[],
): Promise<{ readonly perSecond: number; readonly heard: number }> {
  process.env.HUBOT_LOG_LEVEL = 'error'
  const robot = new Robot(new Adapter(), false, '小微')
  robot.adapter.robot = robot
  let heard = 0
  for (const pattern of patterns) {
    robot.hear(pattern, ({ message }) => {
      heard += 1
      message.finish()
    })
  }
  const user = new User('1-502', { name: '张三', room: '1号楼居民群' })
  sweep()
  const begin = performance.now()
  for (const [i, text] of lines.entries()) {
    await robot.receive(new TextMessage(user, text, String(i)))
  }
  return { perSecond: (lines.length * 1000) / (performance.now() - begin), heard }
}
