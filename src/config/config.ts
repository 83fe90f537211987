import type { Street } from '../domain/model/area.ts'
import type { Form } from '../domain/model/form.ts'
import { type Info, NO_INFO } from '../domain/model/information/info.ts'
import type { Policy } from '../domain/model/policy.ts'
import { readForms } from './forms.ts'
import { readInfo } from './info.ts'
import { readPolicy } from './policy.ts'
import type { Source } from './reading/document.ts'
import { goOn, type Mistake, type Read } from './reading/mistake.ts'
import { readStreet } from './street.ts'

/** All that a street sets without touching code. */
export interface Config {
  readonly street: Street
  readonly policy: Policy
  readonly forms: readonly Form[]
  readonly info: Info
}

/** The files' texts, each with the name to report it by. A street may have no info.yaml. */
export interface ConfigSources {
  readonly street: Source
  readonly policy: Source
  readonly forms: Source
  readonly info?: Source | null
}

/** Reads all, or tells every mistake in all of them: nothing starts on half a configuration. */
export function readConfig({ street, policy, forms, info = null }: ConfigSources): Read<Config> {
  return readLoaded({
    street: found(street),
    policy: found(policy),
    forms: found(forms),
    info: found(info),
  })
}

/** As `readConfig`, where a file may itself be unreadable: that is told together with the rest. */
export function readLoaded(
  sources: {
    readonly [K in Exclude<keyof ConfigSources, 'info'>]: Read<Source>
  } & { readonly info: Read<Source | null> },
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
  if (street.ok && policy.ok && forms.ok && info.ok) {
    return {
      ok: true,
      value: { street: street.value, policy: policy.value, forms: forms.value, info: info.value },
    }
  }
  return { ok: false, mistakes: [street, policy, forms, info].flatMap(mistakesOf) }
}

function found<T>(value: T): Read<T> {
  return { ok: true, value }
}

function mistakesOf(read: Read<unknown>): readonly Mistake[] {
  return read.ok ? [] : read.mistakes
}
