import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readCity } from '../../src/city/city-file.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'

function written(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-city-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'city.yaml')
  writeFileSync(file, text)
  return { folder, read: readCity(file) }
}

/** The mistakes of a city.yaml, without where it stands. */
function mistakes(text: string): readonly string[] {
  const { folder, read } = written(text)
  return read.ok ? [] : read.mistakes.map((each) => mistakeLine(each).replaceAll(`${folder}/`, ''))
}

it('gives each street a folder, a port and the board its address', () => {
  const { folder, read } = written(
    'name: 青岛\nstreets:\n  - {name: 九水街道, district: 李沧区, data: jiushui}\n  - {name: 浮山街道}\n',
  )
  expect(read.ok && read.value).toEqual({
    name: '青岛',
    database: null,
    data: join(folder, 'city'),
    memory: 512e6,
    board: { host: '127.0.0.1', port: 8700, key: null },
    senders: [],
    streets: [
      { name: '九水街道', district: '李沧区', data: join(folder, 'jiushui'), port: 8701, env: {} },
      { name: '浮山街道', district: null, data: null, port: 8702, env: {} },
    ],
  })
})

it('tells one street under two names, two under one, and two at one port, with line and remedy', () => {
  const text = `name: 青岛
board: {port: 9000}
streets:
  - {name: 九水街道, data: a}
  - {name: 浮山街道, data: ./a}
  - {name: 九水街道, data: b}
  - {name: 虎山街道, data: c, port: 9000}
  - {name: 李村街道, data: d, port: 9001}
`
  expect(mistakes(text)).toMatchInlineSnapshot(`
    [
      "city.yaml:5: 浮山街道 has the folder a of 九水街道; give it a data of its own",
      "city.yaml:6: 九水街道 has the name 九水街道 of 九水街道; give it a name of its own",
      "city.yaml:7: 虎山街道 has the port 9000 of the board; add "port:" with a free one",
      "city.yaml:8: 李村街道 has the port 9001 of 九水街道; add "port:" with a free one",
    ]
  `)
})

it('tells what is no city', () => {
  expect(mistakes('name: 青岛\n')).toMatchInlineSnapshot(`
    [
      "city.yaml:1: a city needs "streets"; add "streets:" with a list of streets such as [{name: 九水街道, data: streets/jiushui}]",
    ]
  `)
  expect(mistakes('name: 青岛\nstreets: []\n')).toMatchInlineSnapshot(`
    [
      "city.yaml:2: "streets" is an empty list; write a list of streets such as [{name: 九水街道, data: streets/jiushui}]",
    ]
  `)
  expect(
    mistakes('name: 青岛\ndatabse: X\nstreets: [九水街道]\nmemory: 3\n'),
  ).toMatchInlineSnapshot(`
    [
      "city.yaml:2: a city has no key "databse"; write "database" (its keys: name, database, data, memory, board, senders, streets)",
      "city.yaml:3: "streets" is "九水街道"; write {name: 九水街道}",
      "city.yaml:4: "memory" is 3; write a size with its unit, such as 500MB or 2GB (from 128MB to 16GB)",
    ]
  `)
})
