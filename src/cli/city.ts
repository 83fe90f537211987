import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { awaitEnding } from '../bot/ending.ts'
import { variable } from '../bot/environment.ts'
import { createLog } from '../bot/log.ts'
import { accepted, Refusal } from '../bot/refusal.ts'
import { PAGES, publicAddress } from '../bot/serve.ts'
import { type CityFile, readCity } from '../city/city-file.ts'
import { cityView } from '../city/city-view.ts'
import { openCityWeb } from '../city/city-web.ts'
import { embedded } from '../city/database/embedded.ts'
import { keepDatabase } from '../city/keeper.ts'
import { bulletins } from '../city/letters/city-bulletin.ts'
import { type Sender, sendersOf } from '../city/letters/notice-web.ts'
import { CITY_SECRET, ownWord, secretOf } from '../city/letters/sealed.ts'
import { PARENT } from '../city/of-street.ts'
import { keepStreet } from '../city/street-process.ts'
import { byDatabase } from '../city/way.ts'
import { loadConfig } from '../config/load.ts'
import { LOOPBACK } from '../server/server.ts'

/** ms until it ends without what does not: its streets have their own patience, and PostgreSQL within closes last. */
const PATIENCE = { asked: 9_500, broken: 20_000 }

/**
 * Runs a city: its streets as processes of their own, its sums in PostgreSQL, its page. Answers with the exit code when it
 * was told to stop.
 */
export async function city(options: { readonly config: string }): Promise<number> {
  const file = accepted(readCity(options.config))
  const log = createLog('info')
  const key = keyOf(file)
  checkStreets(file)
  const url = addressOf(file)
  const end = awaitEnding(PATIENCE)
  const within = url === null ? await embedded(file.data) : null
  try {
    const keeper = await keepDatabase(url ?? within?.url ?? '', file, log)
    const way = byDatabase(url ?? within?.url ?? '')
    const word = wordOf(file)
    const senders = sendersIn(file)
    const made =
      word === null
        ? null
        : bulletins(keeper.db, { secret: secretOf(word), city: file.name, now: Date.now })
    const notices = made && { bulletins: made, senders, now: Date.now }
    const streets = file.streets.flatMap((street) =>
      street.data === null
        ? []
        : keepStreet({
            street: { ...street, data: street.data },
            program: process.argv[1] ?? '',
            host: file.board.host,
            memory: file.memory,
            // A server hears each street itself; the one within has one connection, the city's.
            city: file.database ?? PARENT,
            secret: word,
            way,
            print: (line) => process.stdout.write(`${line}\n`),
            log,
          }),
    )
    try {
      let listens = `http://${file.board.host}:${file.board.port}`
      const base = () => publicAddress() ?? listens
      const web = await openCityWeb(
        {
          pages: PAGES,
          key,
          base,
          log,
          notices,
          ...cityView(file.name, keeper, streets, Date.now, {
            bulletins: made,
            senders: made === null ? 'none' : sendersOf(senders),
          }),
        },
        file.board,
      ).catch((error: NodeJS.ErrnoException) => {
        const { host, port } = file.board
        if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
        throw new Refusal(
          `${host}:${port} cannot be served (${error.code}); give the board another port`,
        )
      })
      listens = web.address
      process.stdout.write(`${file.name}的总览 The city: ${base()}\n`)
      const how = await end.ending
      await web.close()
      if (how.kind === 'broken') throw how.error
      return 0
    } finally {
      await Promise.allSettled(streets.map((street) => street.stop()))
      await way.close()
      await keeper.close()
    }
  } finally {
    await within?.stop()
  }
}

/** What lets people in. Who listens to more than this machine names one. */
function keyOf({ board }: CityFile): string | null {
  if (board.key === null) {
    if (LOOPBACK.includes(board.host)) return null
    throw new Refusal(
      `the board listens on ${board.host}, where others reach it: add "key:" to it, with the name of the environment variable that holds the word that lets in`,
    )
  }
  const key = variable(board.key)
  if (key !== undefined && key.length >= 12) return key
  throw new Refusal(`${board.key} is to hold the word that lets in, of at least 12 characters`)
}

/** The word that city and streets share. With PostgreSQL within all is on this machine, and one is drawn. */
function wordOf({ database, data }: CityFile): string | null {
  return variable(CITY_SECRET) ?? (database === null ? ownWord(data) : null)
}

/** Who may send in the city's name. Null: whoever sits at this machine, where nobody else reaches the page. */
function sendersIn({ senders, board }: CityFile): readonly Sender[] | null {
  if (senders.length === 0) return board.key === null ? null : []
  const words = senders.map(({ name, key: named }) => ({ name, key: variable(named) ?? '', named }))
  const wrong = words.filter(({ key }) => key.length < 12)
  if (wrong.length > 0)
    throw new Refusal(
      ...wrong.map(
        ({ name, named }) => `${named} is to hold the word of ${name}, of at least 12 characters`,
      ),
    )
  if (new Set(words.map(({ key }) => key)).size < words.length)
    throw new Refusal('two senders of city.yaml have one word: give each a word of their own')
  return words
}

function addressOf({ database }: CityFile): string | null {
  if (database === null) return null
  const url = variable(database)
  if (url !== undefined) return url
  throw new Refusal(
    `PostgreSQL's address is looked for in ${database}, which is not set: set it, or take "database:" out of city.yaml for the one within`,
  )
}

/** A street that cannot be read is down by itself, and told; one of another name would be told under that. */
function checkStreets({ streets }: CityFile): void {
  const wrong = streets.flatMap(({ name, data }) => {
    if (data === null) return []
    if (!existsSync(join(data, 'street.yaml')))
      return [`${name}: there is no ${join(data, 'street.yaml')}`]
    const read = loadConfig(data)
    return read.ok && read.value.street.name !== name
      ? [
          `${name}: ${join(data, 'street.yaml')} calls it ${read.value.street.name}; write one of the two in both`,
        ]
      : []
  })
  if (wrong.length > 0) throw new Refusal(...wrong)
}
