import type pg from 'pg'
import type { Database } from './open.ts'

/** Does work in one transaction: all of it, or nothing. */
export async function whole<T>(
  db: Database,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await db.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((why: Error) => {
      broken = why
    })
    throw error
  } finally {
    client.release(broken)
  }
}
