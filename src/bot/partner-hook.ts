import { createHash } from 'node:crypto'
import type { Sent } from '../chat/chat.ts'
import type { Partner, Street } from '../domain/model/area.ts'
import { sayByWebhook } from '../hook/webhook-request.ts'
import { sayByWecom } from '../hook/wecom.ts'

/** ms that a partner's system may take to answer. */
const PATIENCE = 15_000

/** Tells a partner that has no WeChat group, by what the environment variables of street.yaml hold. */
export async function tellPartner(
  partner: Partner,
  text: string,
  cases: readonly number[],
): Promise<Sent> {
  const { name, wecom, webhook } = partner
  if (wecom !== null) {
    const address = process.env[wecom]
    return !address ? unset(wecom, name) : await sayByWecom(address, text, PATIENCE)
  }
  if (webhook === null) return { kind: 'failed', why: `${name} has neither group nor webhook` }
  const address = process.env[webhook]
  if (!address) return unset(webhook, name)
  const secret = process.env[`${webhook}_SECRET`]
  if (!secret) return unset(`${webhook}_SECRET`, name)
  const id = createHash('sha256')
    .update(`${name}\n${cases.join(',')}\n${text}`)
    .digest('hex')
  return await sayByWebhook({ address, secret }, { id, text, cases }, Date.now(), PATIENCE)
}

/** What is missing for partners' webhooks, with the remedy, a line each: without its secret one is told nothing. */
export function unsigned(
  street: Pick<Street, 'areas'>,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return [...street.areas.values()].flatMap(({ partners }) =>
    partners.flatMap(({ name, webhook }) => {
      const secret = `${webhook}_SECRET`
      if (webhook === null || environment[secret]) return []
      return [
        `${secret} is not set or empty: ${name} is told nothing; set it to a long random text`,
      ]
    }),
  )
}

function unset(variable: string, partner: string): Sent {
  return { kind: 'failed', why: `${variable} is not set or empty: ${partner} is told nothing` }
}
