import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { sourceOf } from '../config/load.ts'
import { type Finding, read } from '../config/reading/file-reader.ts'
import type { Read } from '../config/reading/mistake.ts'
import type { Rough } from '../config/reading/rough.ts'
import { count, size, text } from '../config/value.ts'

/** A street of city.yaml. Without a folder somebody else starts it: it tells the city by itself. */
export interface ListedStreet {
  readonly name: string
  readonly district: string | null
  /** Its data folder. */
  readonly data: string | null
  readonly port: number
  readonly env: Readonly<Record<string, string>>
}

export interface CityFile {
  readonly name: string
  /** The environment variable with the address of PostgreSQL; null: it runs within. */
  readonly database: string | null
  /** Where PostgreSQL within keeps its files. */
  readonly data: string
  /** Bytes of memory that a street may take for what it remembers. */
  readonly memory: number
  readonly board: {
    readonly host: string
    readonly port: number
    /** The environment variable with the word that lets in; null: whoever reaches it sees it. */
    readonly key: string | null
  }
  /** Who may send a notice in its name, and the environment variable with the word of each. */
  readonly senders: readonly { readonly name: string; readonly key: string }[]
  readonly streets: readonly ListedStreet[]
}

const BOARD = { host: '127.0.0.1', port: 8700 } as const

const streetShape = z
  .strictObject({
    name: text('the name of the street as its street.yaml has it, such as 九水街道'),
    district: text('the name of its district, such as 李沧区').optional(),
    data: text('its data folder, or leave it out where it runs elsewhere').optional(),
    port: count(1, 65_535).optional(),
    env: z
      .record(z.string(), z.string())
      .describe('environment variables of its own, such as {WEILIANDONG_URL: "https://…"}')
      .optional(),
  })
  .meta({ title: 'a street', description: '{name: 九水街道, data: streets/jiushui}' })

const cityShape = z
  .strictObject({
    name: text('the name of the city, such as 青岛'),
    database: text(
      "the name of the environment variable that holds PostgreSQL's address, such as CITY_DATABASE",
    ).optional(),
    data: text('the folder of PostgreSQL within, such as city').optional(),
    memory: size('128MB', '16GB').optional(),
    board: z
      .strictObject({
        host: text('where to listen, such as 127.0.0.1').optional(),
        port: count(1, 65_535).optional(),
        key: text(
          'the name of the environment variable that holds the word that lets in, such as CITY_KEY',
        ).optional(),
      })
      .meta({ title: 'the board', description: '{port: 8700}' })
      .optional(),
    senders: z
      .array(
        z
          .strictObject({
            name: text('who sends, such as 市值班室'),
            key: text(
              'the name of the environment variable that holds their word, such as CITY_SENDER_1',
            ),
          })
          .meta({ title: 'a sender', description: '{name: 市值班室, key: CITY_SENDER_1}' }),
      )
      .min(2)
      .describe(
        'a list of two or more such as [{name: 市值班室, key: CITY_SENDER_1}, …]: one asks, another agrees',
      )
      .optional(),
    streets: z
      .array(streetShape)
      .min(1)
      .describe('a list of streets such as [{name: 九水街道, data: streets/jiushui}]'),
  })
  .meta({ title: 'a city', description: 'the city, beginning with "name: 青岛"' })

/** Reads city.yaml: the city, or every mistake with its line. Its folders are meant from where it stands. */
export function readCity(file: string): Read<CityFile> {
  const source = sourceOf(file)
  if (!source.ok) return source
  const from = (folder: string) => resolve(dirname(file), folder)
  return read(source.value, {
    shape: cityShape,
    rules: (rough) => cityRules(rough, from),
    build: ({
      name,
      database,
      data = 'city',
      memory = 512e6,
      board = {},
      senders = [],
      streets,
    }) => {
      const { host = BOARD.host, port: first = BOARD.port, key = null } = board
      return {
        name,
        database: database ?? null,
        data: from(data),
        memory,
        board: { host, port: first, key },
        senders,
        streets: streets.map(({ district, data: folder, port, env = {}, ...street }, place) => ({
          ...street,
          district: district ?? null,
          data: folder === undefined ? null : from(folder),
          port: port ?? first + 1 + place,
          env,
        })),
      }
    },
  })
}

function* cityRules(
  { board, streets }: Rough<z.input<typeof cityShape>>,
  from: (folder: string) => string,
): Generator<Finding> {
  const seen = new Map<string, string>()
  const first = board?.port ?? BOARD.port
  seen.set(`port ${first}`, 'the board')
  for (const [place, street] of (streets ?? []).entries()) {
    if (street === undefined) continue
    const { name, data, port } = street
    const said = name ?? `street ${place + 1}`
    const claims = [
      ['name', name === undefined ? null : `name ${name}`],
      ['data', data === undefined ? null : `folder ${from(data)}`],
      // One that runs elsewhere needs no port here.
      ['port', data === undefined ? null : `port ${port ?? first + 1 + place}`],
    ] as const
    for (const [key, claim] of claims) {
      if (claim === null) continue
      const other = seen.get(claim)
      if (other === undefined) {
        seen.set(claim, said)
        continue
      }
      yield {
        path: ['streets', place, ...(street[key] === undefined ? [] : [key])],
        what: `${said} has the ${claim} of ${other}`,
        instead: key === 'port' ? 'add "port:" with a free one' : `give it a ${key} of its own`,
      }
    }
  }
}
