import { stat } from 'node:fs/promises'
import { FileBox } from 'file-box'
import type { Outgoing, Sent } from '../chat/chat.ts'
import { atMost, Overdue } from './deadline.ts'
import { failureOf, neverSent } from './failure.ts'
import type { Puppet } from './puppet-session.ts'

/** gRPC takes 4 MB a message, and a large file keeps everything else waiting. */
const PICTURE_BYTES = 1_000_000
const FILE_BYTES = 3_000_000

/**
 * Says a post in a room or to a contact, by the id wechaty knows it by. The text goes first; a file
 * that is too large, or fails, is told by `trouble` and the text stands alone. A send that is not
 * answered within `patience` ms is `unknown`.
 */
export async function send(
  puppet: Pick<Puppet, 'messageSendText' | 'messageSendFile'>,
  to: string,
  outgoing: Outgoing,
  trouble: (why: string) => void,
  patience: number,
): Promise<Sent> {
  const { text, mentions, file } = outgoing
  const refused = file === null ? null : await refusal(file)
  if (text === '' && refused !== null) return { kind: 'failed', why: refused }
  let id: string | null = null
  if (text !== '') {
    const said = await attempt(() => puppet.messageSendText(to, text, [...mentions]), patience)
    if (said.kind !== 'sent') return said
    id = said.id
  }
  if (file === null) return { kind: 'sent', id }
  const sent: Sent =
    refused === null
      ? await attempt(() => puppet.messageSendFile(to, FileBox.fromFile(file)), patience)
      : { kind: 'failed', why: refused }
  if (text === '') return sent
  // Said again, the text would stand there twice.
  if (sent.kind !== 'sent') trouble(`a file was left out of a post: ${sent.why}`)
  return { kind: 'sent', id }
}

async function refusal(file: string): Promise<string | null> {
  const picture = /\.(?:png|jpe?g|gif|webp)$/iu.test(file)
  const most = picture ? PICTURE_BYTES : FILE_BYTES
  try {
    const { size } = await stat(file)
    return size < most ? null : `${file} has ${size} bytes, WeChat is given less than ${most}`
  } catch {
    return `${file} cannot be read`
  }
}

async function attempt(call: () => Promise<unknown>, patience: number): Promise<Sent> {
  try {
    const id = await atMost(call(), patience)
    return { kind: 'sent', id: typeof id === 'string' && id !== '' ? id : null }
  } catch (error) {
    if (error instanceof Overdue) return { kind: 'unknown', why: error.message }
    const { kind, why } = failureOf(error)
    return kind === 'outage' && !neverSent(why) ? { kind: 'unknown', why } : { kind: 'failed', why }
  }
}
