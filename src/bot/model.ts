import { complete } from '../advisor/chat-completion.ts'
import type { Model } from '../assembly/advising.ts'
import type { Policy } from '../domain/model/policy.ts'
import { variable } from './environment.ts'
import { Refusal } from './refusal.ts'

/**
 * The model that policy.yaml names; undefined where it names none. Its key is in the environment. Throws a `Refusal`
 * where a key is named and not there.
 */
export function modelOf({ advisor }: Pick<Policy, 'advisor'>): Model | undefined {
  if (advisor === null) return undefined
  const { url, model, wait } = advisor
  const key = advisor.key === null ? '' : variable(advisor.key)
  if (key === undefined)
    throw new Refusal(
      `policy.yaml: advisor: ${advisor.key} is not set; set it to the key, or take "key" out`,
    )
  return (messages) => complete({ url, model, key }, messages, AbortSignal.timeout(wait))
}
