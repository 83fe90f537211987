import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Sent } from '../chat/chat.ts'
import { sayByWebhook } from '../hook/webhook-request.ts'
import { sayByWecom } from '../hook/wecom.ts'

/** A way to somebody that does not lead through WeChat. */
export interface Road {
  readonly name: 'wecom' | 'webhook' | 'mail'
  /** Resolves with what came of it; `now` is Unix ms. */
  send(text: string, now: number): Promise<Sent>
}

/** Which roads there are, as the environment says, and what is missing in it. */
export interface Roads {
  readonly roads: readonly Road[]
  readonly mistakes: readonly string[]
}

/** ms that a road may take, from the first word to the last. */
const PATIENCE = 10_000
const NAME = 'WEILIANDONG_ALARM'

export function roadsOf(
  environment: Readonly<Record<string, string | undefined>>,
  patience = PATIENCE,
): Roads {
  const mistakes = ['WECOM', 'WEBHOOK', 'WEBHOOK_SECRET', 'SMTP', 'SMTP_FROM', 'SMTP_TO']
    .map((name) => `${NAME}_${name}`)
    .filter((name) => environment[name]?.trim() === '')
    .map((name) => `${name} is set, and empty: give it a value, or take the line out`)
  const given = (name: string) => environment[`${NAME}_${name}`] || null
  const roads: Road[] = []
  const wecom = given('WECOM')
  if (wecom !== null)
    roads.push({ name: 'wecom', send: (text) => sayByWecom(wecom, text, patience) })
  const address = given('WEBHOOK')
  const secret = given('WEBHOOK_SECRET')
  if (address !== null && secret !== null) roads.push(webhook(address, secret, patience))
  else if (address !== null)
    mistakes.push(`${NAME}_WEBHOOK_SECRET is not set: it signs what is posted`)
  const smtp = given('SMTP')
  const [from, to] = [given('SMTP_FROM'), given('SMTP_TO')]
  if (smtp !== null && from !== null && to !== null) roads.push(mail(smtp, from, to, patience))
  else if (smtp !== null) mistakes.push(`${NAME}_SMTP_FROM and ${NAME}_SMTP_TO are needed for mail`)
  return { roads, mistakes }
}

function webhook(address: string, secret: string, patience: number): Road {
  return {
    name: 'webhook',
    send(text, now) {
      const id = createHash('sha256').update(`${now}\n${text}`).digest('hex')
      return sayByWebhook({ address, secret }, { id, text, cases: [] }, now, patience)
    },
  }
}

/** nodemailer has a limit for each part and none for the whole: a server that says a word now and then would hold it. */
function mail(smtp: string, from: string, to: string, patience: number): Road {
  return {
    name: 'mail',
    async send(text) {
      const transport = createTransport({
        url: smtp,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
      })
      const [subject = '', ...lines] = text.split('\n')
      try {
        const sending = transport.sendMail({
          from,
          to,
          subject: `${subject} ${lines[0] ?? ''}`.trim(),
          text,
          textEncoding: 'base64',
        })
        await Promise.race([sending, overdue(patience)])
        return { kind: 'sent', id: null }
      } catch (error) {
        return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
      } finally {
        transport.close()
      }
    },
  }
}

function overdue(ms: number): Promise<never> {
  const signal = AbortSignal.timeout(ms)
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`no answer in ${ms / 1000} s`)))
  })
}

/** Sends by all roads at once. Answers with what failed, a line each, and whether any way led through. */
export async function sendByAll(
  roads: readonly Road[],
  text: string,
  now: number,
): Promise<{ readonly through: boolean; readonly failed: readonly string[] }> {
  const sent = await Promise.all(
    roads.map(async ({ name, send }) => ({ name, sent: await send(text, now) })),
  )
  return {
    through: sent.some(({ sent }) => sent.kind === 'sent'),
    failed: sent.flatMap(({ name, sent }) =>
      sent.kind === 'sent' ? [] : [`${name}: ${sent.why}`],
    ),
  }
}
