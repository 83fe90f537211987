import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { pino } from 'pino'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { route } from '../../src/assembly/understanding.ts'
import { DAY } from '../../src/domain/model/time.ts'
import { buildingPicture } from '../../src/picture/building-drawing.ts'
import { pngOf, svgFor } from '../../src/picture/render.ts'
import { CASE_COLUMNS, CASE_NAMES, caseRows } from '../../src/sheet/case-sheet.ts'
import { ROSTER_COLUMNS, ROSTER_NAMES, rosterRows } from '../../src/sheet/roster-sheet.ts'
import { csvOf, sheetOf, xlsxOf } from '../../src/sheet/spreadsheet.ts'
import { life, street } from '../engine/street.ts'
import { office, signedIn } from '../server/office.ts'
import { HOSTILE } from './hostile.ts'
import { besiege } from './siege.ts'

/** Under siege once for all that only looks. */
let there: ReturnType<typeof life>
let end = () => {}
beforeAll(async () => {
  there = life({ understand: route }, (over) => {
    end = over
  })
  await besiege(there)
}, 60_000)
afterAll(() => end())

/** And once for each that looks by the web. */
async function officeUnderSiege() {
  const at = await office({ engine: { understand: route } })
  await besiege(at)
  return at
}

describe('what means to be something else comes in as words', () => {
  it('each report is a case with the words as they were typed', () => {
    const { store } = there.now()
    expect(store.inbox.failed()).toEqual([])
    expect(store.cases.all().map(({ by }) => by.contact)).toEqual(
      HOSTILE.map((_, place) => `h${place}`),
    )
    for (const [place, { text }] of HOSTILE.entries()) {
      const said = store.cases.numbered(place + 1)?.text ?? ''
      const letters = text.match(/[a-z]{4,}/g) ?? []
      for (const word of letters) expect(said, text).toContain(word)
    }
  })

  it('the database is whole, and every table is there with what it held', () => {
    const { store } = there.now()
    expect(store.integrity()).toEqual(['ok'])
    expect(store.signIn.session('x')).toBeUndefined()
    // What is looked for is looked for as it stands, and no sign of it stands for anything.
    expect(store.board.people('九水街道', `%' or '1'='1`, 20)).toHaveLength(1)
    expect(store.board.people('九水街道', 'c_nstructor', 20)).toEqual([])
  })

  it('nobody’s name gives them a duty, and nothing of JavaScript’s own is anybody', () => {
    const { store } = there.now()
    expect(store.staff.all().filter(({ contact }) => contact !== null)).toEqual([])
    expect(store.people.name('__proto__')).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('pwned')
  })
})

describe('in what the bot says', () => {
  it('@所有人 stands nowhere, however it was hidden', () => {
    const plain = (text: string) => text.replaceAll(/\p{Cf}/gu, '')
    const calling = there.said.filter(({ text }) => /[@＠]\s*(?:所有人|all\b)/i.test(plain(text)))
    expect(calling.map(({ text }) => text)).toEqual([])
  })

  it('the mentions are those that the bot means: who asked, and who should act', () => {
    const meant = new Set(['captain1', 'liu', ...HOSTILE.map((_, place) => `h${place}`)])
    expect(there.said.flatMap(({ mentions }) => mentions).filter((who) => !meant.has(who))).toEqual(
      [],
    )
    for (const { text, mentions } of there.said)
      expect(mentions.length, text).toBeLessThanOrEqual(2)
  })

  it('nothing is hidden: no control, no zero-width sign, no line turned round', () => {
    for (const { text } of there.said) {
      expect(text).not.toMatch(
        /(?![\t\n\r])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u,
      )
    }
  })
})

describe('on the disk', () => {
  it('what was sent lies under its hash in its folder, whatever it was called', () => {
    const names = readdirSync(join(there.folder, 'files'))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}(?:\.[a-z0-9]{1,5})?$/)
    expect(readdirSync(there.folder).toSorted()).toEqual(
      [
        'files',
        ...['', '-owner', '-owner-journal', '-shm', '-wal'].map((end) => `weiliandong.db${end}`),
      ]
        .filter((name) => existsSync(join(there.folder, name)))
        .toSorted(),
    )
    expect(existsSync(join(there.folder, '..', 'etc'))).toBe(false)
  })
})

describe('in a spreadsheet', () => {
  const sheets = () => {
    const book = { store: there.now().store, street: street() }
    const span = { area: '九水街道', from: MORNING - DAY, to: MORNING + DAY }
    return [
      sheetOf('工单', [...CASE_COLUMNS, ...CASE_NAMES], caseRows(book, span, true)),
      sheetOf('花名册', [...ROSTER_COLUMNS, ...ROSTER_NAMES], rosterRows(book, '九水街道')),
    ]
  }

  it('no cell of a CSV begins like a formula, in half width or full', async () => {
    for (const sheet of sheets()) {
      const rows: readonly (readonly string[])[] = parse(csvOf(sheet), { bom: true })
      expect(rows.length).toBeGreaterThan(HOSTILE.length - 1)
      const cells = rows.flat().filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell))
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell))).toEqual([])
    }
  })

  it('an .xlsx has texts and no formula, and reads as it was said', async () => {
    const file = await xlsxOf(sheets())
    const [cases] = await readXlsx(file)
    const told = cases?.data.flat().filter((cell) => typeof cell === 'string') ?? []
    expect(told.some((cell) => cell.includes(`=cmd|' /C calc'!A0`))).toBe(true)
    // A formula is an element of the sheet; its letters cannot stand in the packed file by chance alone.
    expect(await formulasIn(file)).toBe(0)
  })
})

describe('in a picture', () => {
  it.each(HOSTILE)('$aims is drawn as letters', async ({ text }) => {
    const svg = svgFor(
      buildingPicture({
        name: text,
        form: text,
        when: '2月10日 10:00',
        expected: 1,
        answered: 1,
        rooms: [{ household: `1-101${text}`, state: 'answered' }],
        staff: true,
      }),
    )
    const { elements, attributes } = namesIn(svg)
    expect(
      elements.filter((name) => !['svg', 'defs', 'path', 'use', 'g', 'rect'].includes(name)),
    ).toEqual([])
    expect(attributes.filter((name) => /^on/i.test(name))).toEqual([])
    expect(svg.match(/href="(?!#u)/)).toBeNull()
    expect((await pngOf(svg)).subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('in the log', () => {
  it('every line is one JSON object of ours, whatever a group is called, and holds nothing of what was said', () => {
    const lines: string[] = []
    const sink = new Writable({
      write(chunk, _, done) {
        lines.push(
          ...String(chunk)
            .split('\n')
            .filter((line) => line !== ''),
        )
        done()
      },
    })
    const logger = pino({ base: null }, sink)
    expect(there.log.length).toBeGreaterThanOrEqual(HOSTILE.length - 3)
    for (const { level, what, ...details } of there.log) logger[level](details, what)
    expect(lines).toHaveLength(there.log.length)
    for (const line of lines) {
      expect(line).not.toMatch(/\p{Cc}/u)
      const told = JSON.parse(line)
      expect(told.msg).not.toBe('forged')
      expect(told.level).toBeLessThan(50)
    }
    expect(lines.join()).not.toMatch(/水龙头/)
  })
})

describe('over the web', () => {
  it('JSON is JSON, and no page of ours holds what was said', async () => {
    const { get } = await signedIn(await officeUnderSiege(), 'liu')
    const detail = await get('/board/api/cases/11')
    expect(detail.headers.get('content-type')).toMatch(/^application\/json/)
    expect(detail.headers.get('x-content-type-options')).toBe('nosniff')
    expect(JSON.parse(await detail.text()).text).toContain('<script>')
    for (const { text } of HOSTILE.filter((one) => !/\p{Cs}/u.test(one.text))) {
      const found = await get(`/board/api/search?q=${encodeURIComponent(text.slice(0, 40))}`)
      expect([text, found.status]).toEqual([text, 200])
      const page = await get(`/login/${encodeURIComponent(text)}`)
      expect(await page.text()).not.toContain(text)
    }
  }, 30_000)

  it('no path leads out of the folder of the pages', async () => {
    const { address } = await office()
    for (const path of [
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/assets/..%2f..%2f..%2fetc%2fpasswd',
      '/assets/%00',
      '/guide/..%2f..%2fpackage.json',
      '/hook/..%2f..%2fetc',
    ]) {
      const answer = await fetch(address + path, { headers: { accept: 'text/html' } })
      expect([400, 404], path).toContain(answer.status)
      expect(await answer.text()).not.toMatch(/root:|"dependencies"/)
    }
  })
})

/** The names of all elements and attributes of a drawing, which is well-formed. */
function namesIn(svg: string): { elements: readonly string[]; attributes: readonly string[] } {
  expect(XMLValidator.validate(svg)).toBe(true)
  const [elements, attributes] = [new Set<string>(), new Set<string>()]
  const parser = new XMLParser({
    ignoreAttributes: false,
    updateTag(name, _, attrs) {
      elements.add(name)
      for (const attribute of Object.keys(attrs ?? {})) attributes.add(attribute.replace('@_', ''))
      return true
    },
  })
  parser.parse(svg)
  return { elements: [...elements], attributes: [...attributes] }
}

/** How many formulas the sheets of an .xlsx hold. */
async function formulasIn(file: Buffer): Promise<number> {
  const { inflateRawSync } = await import('node:zlib')
  let count = 0
  for (
    let at = file.indexOf('PK\u0003\u0004');
    at !== -1;
    at = file.indexOf('PK\u0003\u0004', at + 4)
  ) {
    const [name, extra] = [file.readUInt16LE(at + 26), file.readUInt16LE(at + 28)]
    const title = file.toString('utf8', at + 30, at + 30 + name)
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(title)) continue
    const packed = file.subarray(at + 30 + name + extra)
    const xml = inflateRawSync(packed, { finishFlush: 2 }).toString('utf8')
    expect(xml).toContain('<sheetData>')
    count += xml.match(/<f[ >]/g)?.length ?? 0
  }
  return count
}
