import { writeFileSync } from 'node:fs'
import { createLog } from '../bot/log.ts'
import { accepted, told } from '../bot/refusal.ts'
import { accountOf } from '../engine/snapshot.ts'
import { difference } from '../rehearsal/difference.ts'
import { rehearsed } from '../rehearsal/rehearsal.ts'
import { readScript } from '../rehearsal/script.ts'
import { updated } from '../rehearsal/update.ts'
import type { Verdict } from '../rehearsal/verdict.ts'
import type { Store } from '../store/store.ts'

export interface RehearseOptions {
  readonly update?: boolean
  readonly json?: boolean
}

/** Plays transcripts one after another. Answers with 1 where one differs or cannot be played. */
export async function rehearse(
  files: readonly string[],
  options: RehearseOptions,
): Promise<number> {
  let code = 0
  for (const file of files) {
    try {
      if (!(await rehearseOne(file, options))) code = 1
    } catch (error) {
      for (const line of told(error)) process.stderr.write(`weiliandong: ${line}\n`)
      code = 1
    }
  }
  return code
}

/** Whether the transcript reads as it is written, in the end. */
async function rehearseOne(file: string, { update, json }: RehearseOptions): Promise<boolean> {
  const script = accepted(readScript(file))
  const { street } = script.config
  const log = createLog('error')
  const read = (store: Store, now: number) => (json ? accountOf(store, street, now) : null)
  const { verdicts, account } = accepted(await rehearsed(script, { log }, read))
  const { bot } = street
  const faults = verdicts.filter(({ fault }) => fault)
  if (json) {
    process.stdout.write(`${JSON.stringify({ file, ...account, failures: faults.map(failure) })}\n`)
  }
  const turns = faults.map(({ turn }) => turn)
  if (faults.length === 0) return true
  if (update) {
    writeFileSync(file, updated(script.lines, verdicts, bot).join('\n'))
    process.stderr.write(`${file}: ${faults.length} of the bot's lines were rewritten\n`)
    return turns.every(({ lacks }) => lacks === null)
  }
  if (!json) process.stdout.write(difference({ ...script, bot }, verdicts))
  return false
}

function failure({ turn, expected, said }: Verdict) {
  return {
    line: expected?.line ?? turn.opening?.line ?? 1,
    expected: expected?.pattern ?? (said === null ? turn.lacks : null),
    said: said?.text ?? null,
  }
}
