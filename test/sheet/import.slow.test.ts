import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildingsOf } from '../../src/domain/model/area.ts'
import { csvOf } from '../../src/sheet/spreadsheet.ts'
import { expectGrowth } from '../growth.ts'
import { command, output } from './command-run.ts'
import { dataFolder, streetIn } from './records.ts'

it('imports 24,000 rows in time that grows with their number, all of them or none', async () => {
  const data = dataFolder()
  const file = join(data, 'roster.csv')
  const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1)
  const rows = buildingsOf(streetIn(data), '九水街道')
    .slice(0, 12)
    .flatMap(({ name, path }, building) =>
      upTo(2000).map((n) => {
        const floor = 1 + (Math.floor((n - 1) / 4) % 30)
        const unit = 1 + Math.floor((n - 1) / 120)
        const room = floor * 100 + 1 + ((n - 1) % 4)
        const community = path.split('/')[1] ?? ''
        const phone = `1380000${String(n).padStart(4, '0')}`
        return [
          community,
          name,
          unit,
          room,
          `住户${building}-${n}`,
          phone,
          1 + (n % 4),
          n % 9 ? '' : '独居',
        ]
      }),
    )
  expect(rows).toHaveLength(24_000)
  writeFileSync(file, csvOf(output(rows)))
  const anew = (count: number) => async () => {
    const folder = dataFolder()
    const part = join(folder, 'part.csv')
    writeFileSync(part, csvOf(output(rows.slice(0, count))))
    expect((await command('import', part, '--data', folder)).err).toBe('')
  }
  await expectGrowth(anew(6_000), anew(24_000), 10)
  const first = await command('import', file, '--data', data)
  expect(first.err).toBe('')
  expect(first.out).toMatch(/^imported: \d+ new households, \d+ changed, 0 as they were\n$/)
  const again = await command('import', file, '--data', data)
  expect(again.out).toBe('imported: 0 new households, 0 changed, 24000 as they were\n')
})
