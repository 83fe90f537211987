import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { layPages } from '../../src/store/database/page-batch.ts'
import { openToWrite, transactions } from '../../src/store/database/sqlite.ts'
import { type Tail, tailOf } from '../../src/store/database/tail.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'weiliandong-tail-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A database that is followed, and the copy that follows. */
async function followed(within = folder(), most?: number) {
  const [path, copy] = [join(within, 'own.db'), join(within, 'copy.db')]
  const db = openToWrite(path)
  db.exec('create table if not exists kept (id integer primary key, text text, pad blob)')
  const tail = tailOf(db, path, most)
  const changes = transactions(db, path, tail.around)
  await copyTo(tail, copy)
  onTestFinished(() => {
    if (db.open) db.close()
  })

  function tell(): void {
    const piece = tail.cut()
    if (piece === null) return
    const file = openSync(copy, 'r+')
    layPages(file, piece.bytes)
    closeSync(file)
  }

  /** The file as it is when all of its log is brought home. */
  function own(): Buffer {
    changes.emptyLog()
    return readFileSync(path)
  }

  return { path, copy, db, tail, changes, tell, own }
}

async function copyTo(tail: Tail, copy: string): Promise<boolean> {
  const file = openSync(copy, 'w')
  try {
    return (await tail.copy(file)) !== null
  } finally {
    closeSync(file)
  }
}

const DEEDS = [
  'shrink',
  'add',
  'change',
  'delete',
  'many',
  'fail',
  'tell',
  'empty',
  'outside',
  'table',
  'copy',
] as const

it('makes of a copy, whatever was committed in between, the same file byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat(9)), { minLength: 1, maxLength: 40 }),
      async (deeds) => {
        const { path, copy, db, tail, changes, tell, own } = await followed()
        const insert = db.prepare('insert into kept (text, pad) values (?, zeroblob(?))')
        for (const [deed, n] of deeds) {
          if (deed === 'add') changes.whole(() => insert.run(`row ${n}`, 100 * n))
          if (deed === 'many')
            changes.whole(() => {
              for (let i = 0; i < 60 * n; i++) insert.run(`row ${i}`, 300)
            })
          if (deed === 'change')
            changes.whole(() =>
              db.exec(`update kept set text = text || '${n}' where id % 7 = ${n % 7}`),
            )
          if (deed === 'delete')
            changes.whole(() => db.exec(`delete from kept where id % 5 < ${n}`))
          if (deed === 'table')
            changes.whole(() =>
              db.exec(`create table if not exists t${n} (a text); insert into t${n} values (${n})`),
            )
          if (deed === 'fail')
            expect(() =>
              changes.whole(() => {
                for (let i = 0; i < 3000; i++) insert.run('undone', 4000)
                throw new Error('no')
              }),
            ).toThrow('no')
          // The file grows shorter, and its pages are others afterwards.
          if (deed === 'shrink') db.exec('vacuum')
          if (deed === 'tell') tell()
          if (deed === 'empty') changes.emptyLog()
          if (deed === 'outside') {
            const other = new Sqlite(path)
            other.exec(`insert into kept (text) values ('from outside ${n}')`)
            other.close()
          }
          if (deed === 'copy') {
            tell()
            const copied = copyTo(tail, copy)
            if (n % 2 === 0) changes.whole(() => insert.run('meanwhile', 10))
            expect(await copied).toBe(true)
          }
          tail.look()
          // Who writes from outside first of all after the log was emptied leaves no trace of whether that was all.
          if (tail.broken()) expect(await copyTo(tail, copy)).toBe(true)
        }
        tell()
        expect(readFileSync(copy).equals(own())).toBe(true)
        expect(readFileSync(copy).length).toBeGreaterThan(0)
        db.close()
        tail.close()
      },
    ),
    { numRuns: 60 },
  )
})

it('follows who writes from outside, as commands do, without a copy anew', async () => {
  const { path, copy, db, tail, changes, tell, own } = await followed()
  for (let i = 0; i < 20; i++) {
    changes.whole(() => db.exec(`insert into kept (text) values ('own ${i}')`))
    const other = new Sqlite(path)
    other.exec(`insert into kept (text) values ('outside ${i}')`)
    other.close()
    if (i % 3 === 0) tell()
  }
  tail.look()
  expect(tail.broken()).toBe(false)
  tell()
  expect(readFileSync(copy).equals(own())).toBe(true)
})

it('sees that somebody else brought the log home and began it anew, and tells nothing more before a copy', async () => {
  const { path, copy, db, tail, changes, tell, own } = await followed()
  changes.whole(() => db.exec("insert into kept (text) values ('own')"))
  const other = new Sqlite(path)
  other.exec("insert into kept (text) values ('unseen')")
  other.pragma('wal_checkpoint(TRUNCATE)')
  other.exec("insert into kept (text) values ('seen')")
  other.close()
  changes.whole(() => db.exec("insert into kept (text) values ('own again')"))
  expect(tail.broken()).toBe(true)
  expect(tail.cut()).toBeNull()
  expect(await copyTo(tail, copy)).toBe(true)
  changes.whole(() => db.exec("insert into kept (text) values ('after')"))
  expect(tail.broken()).toBe(false)
  tell()
  expect(readFileSync(copy).equals(own())).toBe(true)
})

it('goes on in another process where the one before was killed', async () => {
  const within = folder()
  const first = await followed(within)
  first.changes.whole(() => first.db.exec("insert into kept (text) values ('told')"))
  first.tell()
  const place = first.tail.place()
  first.changes.whole(() => first.db.exec("insert into kept (text) values ('not told')"))
  // As a kill leaves it: the log beside the file.
  const [killed, kept] = [join(within, 'killed.db'), ['', '-wal']]
  for (const end of kept) copyFileSync(first.path + end, killed + end)
  const db = openToWrite(killed)
  onTestFinished(() => void db.close())
  const tail = tailOf(db, killed)
  expect(tail.follow({ ...place, salt: '00' })).toBe(false)
  expect(tail.follow(place)).toBe(true)
  const changes = transactions(db, killed, tail.around)
  changes.whole(() => db.exec("insert into kept (text) values ('new')"))
  const piece = tail.cut()
  const file = openSync(first.copy, 'r+')
  layPages(file, piece?.bytes ?? Buffer.alloc(0))
  closeSync(file)
  changes.emptyLog()
  expect(readFileSync(first.copy).equals(readFileSync(killed))).toBe(true)
})

it('goes on where the file was closed in good order, all of it told', async () => {
  const first = await followed()
  first.changes.whole(() => first.db.exec("insert into kept (text) values ('told')"))
  first.tell()
  first.db.close()
  first.tail.close()
  expect(readFileSync(first.copy).equals(readFileSync(first.path))).toBe(true)
  const db = openToWrite(first.path)
  onTestFinished(() => void db.close())
  const tail = tailOf(db, first.path)
  expect(tail.follow({ salt: tail.place().salt, frame: 0 })).toBe(true)
  const changes = transactions(db, first.path, tail.around)
  changes.whole(() => db.exec("insert into kept (text) values ('new')"))
  const file = openSync(first.copy, 'r+')
  layPages(file, tail.cut()?.bytes ?? Buffer.alloc(0))
  closeSync(file)
  changes.emptyLog()
  expect(readFileSync(first.copy).equals(readFileSync(first.path))).toBe(true)
})

it('holds no more than so much: what is not told for long is told by a copy', async () => {
  const { copy, db, tail, changes, tell, own } = await followed(folder(), 500)
  for (let i = 0; i < 3; i++) {
    changes.whole(() => {
      const insert = db.prepare('insert into kept (pad) values (randomblob(4000))')
      for (let row = 0; row < 200; row++) insert.run()
    })
  }
  expect(tail.broken()).toBe(true)
  expect(await copyTo(tail, copy)).toBe(true)
  tell()
  expect(readFileSync(copy).equals(own())).toBe(true)
})
