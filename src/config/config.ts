import type { Street } from '../domain/model/area.ts'
import { type Duty, NO_DUTIES } from '../domain/model/duty/duty.ts'
import { NO_ROTAS, type Rota } from '../domain/model/duty/rota.ts'
import type { Form } from '../domain/model/form.ts'
import { type Info, NO_INFO } from '../domain/model/information/info.ts'
import type { Policy } from '../domain/model/policy.ts'
import { NO_REGISTERS, type Register } from '../domain/model/register/register.ts'
import { NO_STOCKS, type Stock } from '../domain/model/stock/stock.ts'
import { type CommandWords, NO_COMMAND_WORDS } from './command-words.ts'
import { readDuties } from './duty/duties.ts'
import { readForms } from './forms.ts'
import { readInfo } from './info.ts'
import { readPolicy } from './policy.ts'
import type { Source } from './reading/document.ts'
import { goOn, type Mistake, type Read } from './reading/mistake.ts'
import { type Registers, readRegisters } from './register/registers.ts'
import { readStreet } from './street.ts'

/** All that a street sets without touching code. */
export interface Config {
  readonly street: Street
  readonly policy: Policy
  readonly forms: readonly Form[]
  readonly info: Info
  readonly registers: readonly Register[]
  readonly duties: readonly Duty[]
  /** Where somebody is expected by the clock. */
  readonly rotas: readonly Rota[]
  readonly stocks: readonly Stock[]
}

/** The registers' text, and whether it is the one shipped with the program. */
export interface RegistersSource extends Source {
  readonly shipped: boolean
}

/** The files' texts, each with the name to report it by. A street may have no info.yaml, registers.yaml and duties.yaml. */
export interface ConfigSources {
  readonly street: Source
  readonly policy: Source
  readonly forms: Source
  readonly info?: Source | null
  readonly registers?: RegistersSource | null
  readonly duties?: Source | null
}

/** Reads all, or tells every mistake in all of them: nothing starts on half a configuration. */
export function readConfig({
  street,
  policy,
  forms,
  info = null,
  registers = null,
  duties = null,
}: ConfigSources): Read<Config> {
  return readLoaded(
    {
      street: found(street),
      policy: found(policy),
      forms: found(forms),
      info: found(info),
      registers: found(registers),
      duties: found(duties),
    },
    NO_COMMAND_WORDS,
  )
}

/**
 * As `readConfig`, where a file may itself be unreadable: that is told together with the rest. `commandWords` are those
 * that begin commands, which no register and no duty may have for itself.
 */
export function readLoaded(
  sources: {
    readonly [K in 'street' | 'policy' | 'forms']: Read<Source>
  } & {
    readonly [K in 'info' | 'duties']: Read<Source | null>
  } & { readonly registers: Read<RegistersSource | null> },
  commandWords: CommandWords,
): Read<Config> {
  const street = goOn(sources.street, ({ text, file }) => readStreet(text, file))
  const forms = goOn(sources.forms, ({ text, file }) => readForms(text, file))
  const policy = goOn(sources.policy, ({ text, file }) =>
    readPolicy(text, file, street.ok ? street.value : null, forms.ok ? forms.value : null),
  )
  const info = goOn(sources.info, (source) =>
    source === null
      ? found(NO_INFO)
      : readInfo(source.text, source.file, street.ok ? street.value : null),
  )
  const registers = goOn(sources.registers, (source) =>
    source === null
      ? found({ registers: NO_REGISTERS, stocks: NO_STOCKS })
      : readRegisters(source.text, source.file, {
          street: street.ok ? street.value : null,
          commandWords,
          shipped: source.shipped,
        }),
  )
  const duties = goOn(sources.duties, (source) =>
    source === null
      ? found({ duties: NO_DUTIES, rotas: NO_ROTAS })
      : readDuties(source.text, source.file, {
          street: street.ok ? street.value : null,
          commandWords,
          registers: registers.ok ? wordsOf(registers.value) : [],
        }),
  )
  if (street.ok && policy.ok && forms.ok && info.ok && registers.ok && duties.ok) {
    return {
      ok: true,
      value: {
        street: street.value,
        policy: policy.value,
        forms: forms.value,
        info: info.value,
        ...registers.value,
        ...duties.value,
      },
    }
  }
  return {
    ok: false,
    mistakes: [street, policy, forms, info, registers, duties].flatMap(mistakesOf),
  }
}

/** The words that begin a line of any register, stock included. */
function wordsOf({ registers, stocks }: Registers): readonly Pick<Register, 'name' | 'words'>[] {
  const held = stocks.map(({ name, words }) => ({ name, words: Object.values(words).flat() }))
  return [...registers, ...held]
}

function found<T>(value: T): Read<T> {
  return { ok: true, value }
}

function mistakesOf(read: Read<unknown>): readonly Mistake[] {
  return read.ok ? [] : read.mistakes
}
