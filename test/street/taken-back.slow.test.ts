import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { isProgram } from '../../src/domain/model/person.ts'
import { TAKEN_BACK_RECORD } from '../../src/domain/wording/correction.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript, type Script } from '../../src/rehearsal/script.ts'
import type { Step } from '../../src/rehearsal/transcript.ts'

const folder = join(import.meta.dirname, '../transcripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

/** What is a message, and can be taken back. */
const SAID: readonly string[] = ['text', 'quote', 'enclosure', 'card', 'notice']

/** The same story, in which everybody takes back at once whatever they say. */
function allTakenBack({ steps, ...script }: Script): Script {
  const again = steps.flatMap((step): readonly Step[] => {
    if (step.kind === 'expect') return []
    if (step.kind !== 'say') return [step]
    // Its message is taken back already.
    if (step.deed.kind === 'recall') return []
    if (!SAID.includes(step.deed.kind)) return [step]
    return [step, { ...step, deed: { kind: 'recall', named: true } }]
  })
  return { ...script, steps: again, header: { ...script.header, strict: false } }
}

async function casesOf(script: Script) {
  const played = await rehearsed(
    script,
    { log: ({ level, ...line }) => expect.soft([level, line]).not.toContain('error') },
    (store) => {
      // Of a cry it was asked before it became a case.
      const cried = new Set(store.alerts.all().map((alert) => alert.case))
      return store.cases.all().map((about) => ({
        about,
        cried: cried.has(about.number),
        history: store.cases.history(about.number),
      }))
    },
  )
  if (!played.ok) throw new Error(played.mistakes.map(mistakeLine).join('\n'))
  return played.value.account
}

function scriptOf(name: string): Script {
  const script = readScript(join(folder, name))
  if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
  return script.value
}

let opened = 0

test.each(files)(
  'what was taken back leaves nothing open but what was asked about: %s',
  async (name) => {
    for (const { about, cried, history } of await casesOf(allTakenBack(scriptOf(name)))) {
      // What another office's letter opened no message here could take back.
      if (history[0]?.by == null || isProgram(about.by.contact)) continue
      opened += 1
      if (about.state !== 'open' && about.state !== 'claimed') continue
      const noted = history.some(({ text }) => text === TAKEN_BACK_RECORD || /撤回|收回/.test(text))
      const asked = noted || (cried && about.urgent)
      expect(asked, `${name}: #${about.number} ${about.state}`).toBe(true)
      // Illness told in words is not mistyped, and what is urgent, taken or others' too goes on.
      const goesOn = about.urgent || about.category === 'fever' || about.assignee !== null
      expect(goesOn || about.followers.length > 0, `${name}: #${about.number}`).toBe(true)
    }
  },
)

it('was asked of many cases', () => {
  expect(opened).toBeGreaterThan(100)
})

/** A new command is declared with what becomes of it, and stands here. */
it('says of every command what becomes of it', () => {
  const table = Object.fromEntries(commands.map(({ name, recall }) => [name, recall]))
  expect(table).toMatchInlineSnapshot(`
    {
      "acknowledge": "nothing",
      "adopt": "nothing",
      "amend": "ask",
      "approve": "nothing",
      "away": "undo",
      "backlog": "nothing",
      "cancel": "undo",
      "checkin": "cancel",
      "claim": "undo",
      "close": "ask",
      "confirm": "undo",
      "enroll": "undo",
      "escalate": "undo",
      "extend": "ask",
      "foretell": "ask",
      "forget": "nothing",
      "found": "ask",
      "give-back": "ask",
      "guide": "nothing",
      "hand-over": "ask",
      "how-far": "nothing",
      "identify": "nothing",
      "inspect": "cancel",
      "login": "nothing",
      "lost": "cancel",
      "mend": "undo",
      "merge": "ask",
      "missing": "nothing",
      "note": "undo",
      "notice": "undo",
      "observe": "undo",
      "postpone": "ask",
      "recheck": "undo",
      "register-entry": "undo",
      "remind": "nothing",
      "reopen": "undo",
      "report": "cancel",
      "request": "cancel",
      "resolve": "undo",
      "revise": "ask",
      "rollcall": "undo",
      "rota": "undo",
      "round": "undo",
      "send": "nothing",
      "sighting": "undo",
      "split": "ask",
      "status": "nothing",
      "supplies": "undo",
      "teach": "nothing",
      "team": "undo",
      "transfer": "undo",
      "unteach": "nothing",
      "verify": "ask",
      "visit": "undo",
      "vouch": "undo",
      "widen": "ask",
      "withdraw": "nothing",
    }
  `)
})
