import { commandWords } from '../src/assembly/understanding.ts'
import { readDuties } from '../src/config/duty/duties.ts'
import { sourceOf } from '../src/config/load.ts'
import type { Read } from '../src/config/reading/mistake.ts'
import { shippedFile } from '../src/config/reading/shipped-file.ts'
import { readRegisters } from '../src/config/register/registers.ts'
import type { Street } from '../src/domain/model/area.ts'
import type { EngineOptions } from '../src/engine/engine.ts'

/** What a street's files let people do besides check-ins and cases. */
export type StreetWork = Pick<EngineOptions, 'registers' | 'stocks' | 'duties' | 'rotas'>

/** A street that does nothing besides. */
export const NO_WORK: StreetWork = { registers: [], stocks: [], duties: [], rotas: [] }

/** Every building is disinfected, and the old are visited. */
const DUTIES = `
- {name: 消杀, of: building, every: {电梯: 6h, 楼道: 24h}, hours: "07:00-21:00", who: grid, late: [{to: community, after: 2h}], until: 2020-12-31}
- {name: 走访, of: household, tags: {独居老人: 7d, 孕产妇: 30d}, after: {出院: 24h}, who: grid, late: [{to: community, after: 2d}], until: 2020-12-31}
`

/** All that the shipped file lets people write down and count, and rounds of every building. */
export function allWork(street: Street): StreetWork {
  const { text, file } = soundly(sourceOf(shippedFile('registers.yaml')))
  // Registers have no place on a street without gates: all the same they are looked through.
  const kept = soundly(readRegisters(text, file, { street: null, commandWords, shipped: true }))
  const around = { street, commandWords, registers: kept.registers }
  return { ...kept, ...soundly(readDuties(DUTIES, 'duties.yaml', around)) }
}

function soundly<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.mistakes.map(({ what }) => what).join('\n'))
  return read.value
}
