import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDuties } from '../../src/config/duty/duties.ts'
import { readForms } from '../../src/config/forms.ts'
import { readInfo } from '../../src/config/info.ts'
import { loadConfig } from '../../src/config/load.ts'
import { readPolicy } from '../../src/config/policy.ts'
import { mistakeLine, type Read } from '../../src/config/reading/mistake.ts'
import { readRegisters } from '../../src/config/register/registers.ts'
import { readStreet } from '../../src/config/street.ts'
import { valueIn } from './value-in.ts'

const FOLDER = join(import.meta.dirname, 'broken')
const SAMPLE = valueIn(loadConfig('data'))

/** The broken files say themselves what is to be told: `#! …` stands under the line it is about. */
function expectedLines(text: string, file: string): readonly string[] {
  let line = 0
  return text.split('\n').flatMap((row, i) => {
    const mark = /^\s*#! (.*)$/.exec(row)
    if (mark === null) line = i + 1
    return mark === null ? [] : [`${file}:${line}: ${mark[1]}`]
  })
}

function readBroken(text: string, file: string): Read<unknown> {
  if (file.startsWith('street')) return readStreet(text, file)
  if (file.startsWith('forms')) return readForms(text, file)
  if (file.startsWith('registers'))
    return readRegisters(text, file, {
      street: SAMPLE.street,
      commandWords: { all: ['登记', '接单'], free: ['帮买'] },
      shipped: false,
    })
  if (file.startsWith('duties'))
    return readDuties(text, file, {
      ...SAMPLE,
      commandWords: { all: ['登记', '接单', '走访'], free: [] },
    })
  if (file.startsWith('info')) return readInfo(text, file, SAMPLE.street)
  return readPolicy(text, file, SAMPLE.street, SAMPLE.forms)
}

describe('a broken file', () => {
  test.each(readdirSync(FOLDER))('%s tells every mistake with its line', (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const read = readBroken(text, file)
    expect(read.ok ? [] : read.mistakes.map(mistakeLine)).toEqual(expectedLines(text, file))
  })
})
