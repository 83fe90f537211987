import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** What a street that was killed lost or has twice, read by plain SQL: `acked` answers were said to be kept. */
export function lostBy(folder: string, acked: number): readonly string[] {
  const db = new Sqlite(join(folder, 'weiliandong.db'), { readonly: true, timeout: 5_000 })
  try {
    const one = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0
    // The roll-call is a message too.
    const inbox = one('select count(*) from inbox') - 1
    const kept = one('select count(*) from checkin')
    const twice = one(
      'select count(*) from (select 1 from checkin group by message having count(*) > 1)',
    )
    return [
      ...(inbox < acked ? [`${acked} were kept, ${inbox} are there`] : []),
      ...(kept === inbox ? [] : [`${inbox} messages, ${kept} check-ins`]),
      ...(twice === 0 ? [] : [`${twice} messages are booked twice`]),
    ]
  } finally {
    db.close()
  }
}
