import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { commandWords } from '../assembly/understanding.ts'
import { accepted, Refusal } from '../bot/refusal.ts'
import { loadConfig } from '../config/load.ts'
import { shippedFile } from '../config/reading/shipped-file.ts'
import { type FirstStreet, firstStreetText } from './first-street.ts'
import { INIT_WORDS } from './init-words.ts'
import { tongueOf } from './tongue.ts'

export interface InitOptions {
  readonly data: string
  readonly sample?: true
}

/** The files of the sample street, which belong to it alone. */
const SAMPLE = ['street.yaml', 'info.yaml', 'duties.yaml']

type Words = (typeof INIT_WORDS)['zh']

/** Writes the first `street.yaml` of a folder that has none: the sample street, or what is answered at the terminal. */
export async function init({ data, sample }: InitOptions): Promise<void> {
  const words = INIT_WORDS[tongueOf(process.env)]
  const file = join(data, 'street.yaml')
  if (existsSync(file)) {
    throw new Refusal(`${file}: there is a street already; nothing was changed`)
  }
  if (sample) {
    mkdirSync(data, { recursive: true })
    for (const each of SAMPLE) copyFileSync(shippedFile(each), join(data, each))
    process.stdout.write(`${words.written(file)}\n`)
    return
  }
  const lines = createInterface({ input: process.stdin })
  const first = await answered(lines, words).finally(() => lines.close())
  const text = firstStreetText(first)
  // Told before it is written, with its line: no street may have two groups of one name.
  accepted(loadConfig(data, commandWords, new Map([[file, text]])))
  mkdirSync(data, { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
  process.stdout.write(`${[words.written(file), ...words.next(data, first)].join('\n')}\n`)
}

async function answered(lines: Interface, words: Words): Promise<FirstStreet> {
  process.stdout.write(`${words.begin}\n`)
  const typed = lines[Symbol.asyncIterator]()
  /** Asks until what is said will do; `wrong` tells what is wrong with it. */
  const ask = async (
    key: keyof FirstStreet,
    usual: string,
    wrong: (said: string) => string | null,
  ): Promise<string> => {
    process.stdout.write(`${words.asked[key]}${usual === '' ? '' : ` [${usual}]`}: `)
    const { value, done } = await typed.next()
    if (done) throw new Refusal('the answers ended early: nothing was written')
    const said = value.trim() || usual
    const why = wrong(said)
    if (why === null) return said
    process.stdout.write(`${why}\n`)
    return ask(key, usual, wrong)
  }
  const name = (key: keyof FirstStreet, usual = '') =>
    ask(key, usual, (said) => (said === '' ? words.needed : null))
  const maybe = (key: keyof FirstStreet) => ask(key, '', () => null)
  const count = async (key: keyof FirstStreet, usual: number, most: number) =>
    Number(
      await ask(key, String(usual), (said) =>
        /^\d+$/.test(said) && Number(said) >= 1 && Number(said) <= most
          ? null
          : words.notNumber(1, most),
      ),
    )
  return {
    street: await name('street'),
    community: await name('community'),
    grid: await name('grid', '第1网格'),
    gridHead: await maybe('gridHead'),
    gridGroup: await maybe('gridGroup'),
    building: await name('building', '1号楼'),
    units: await count('units', 2, 20),
    floors: await count('floors', 6, 99),
    rooms: await count('rooms', 2, 50),
    captain: await maybe('captain'),
    group: await name('group'),
  }
}
