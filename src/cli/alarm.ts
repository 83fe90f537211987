import { type Road, roadsOf, sendByAll } from '../alarm/road.ts'
import { Refusal } from '../bot/refusal.ts'

/** The roads that the environment names, none perhaps. Throws a `Refusal` where one is named by half. */
export function alarmRoads(): readonly Road[] {
  const { roads, mistakes } = roadsOf(process.env)
  if (mistakes.length > 0) throw new Refusal(...mistakes)
  return roads
}

/** Sends a text by every road, and tells which led through. Answers with the exit code. */
export async function alarm(text: string): Promise<number> {
  const roads = alarmRoads()
  if (roads.length === 0) {
    throw new Refusal(
      'no road is set: WEILIANDONG_ALARM_WECOM, WEILIANDONG_ALARM_WEBHOOK or WEILIANDONG_ALARM_SMTP',
    )
  }
  const { through, failed } = await sendByAll(roads, `【微联动】\n${text}`, Date.now())
  for (const why of failed) process.stderr.write(`weiliandong: ${why}\n`)
  if (through) process.stdout.write('sent\n')
  return through ? 0 : 1
}
