import { mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { iso } from '../../domain/model/time.ts'
import { hold } from '../../store/database/owner.ts'

/** A PostgreSQL in this process. */
export interface Embedded {
  /** What a client connects to, this machine's alone. */
  readonly url: string
  stop(): Promise<void>
}

/**
 * Runs PostgreSQL in this process, on a folder of its own, behind a socket: the same client speaks to it as to a server.
 * It takes seconds and much memory, and has one connection. Throws StoreError where another program has the folder.
 */
export async function embedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const owner = { pid: process.pid, host: hostname(), since: iso(Date.now()) }
  const held = hold(join(folder, 'postgres'), owner)
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const { PGLiteSocketServer } = await import('@electric-sql/pglite-socket')
    const db = await PGlite.create(join(folder, 'postgres'))
    const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 8 })
    await server.start()
    return {
      url: `postgresql://postgres@${server.getServerConn()}/postgres?sslmode=disable`,
      async stop() {
        await server.stop()
        await db.close()
        held.release()
      },
    }
  } catch (error) {
    held.release()
    throw error
  }
}
