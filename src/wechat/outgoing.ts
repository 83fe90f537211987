import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { FileBox } from 'file-box'
import type { Outgoing, Sent } from '../chat/chat.ts'
import { atMost, Overdue } from './deadline.ts'
import { failureOf, neverSent } from './failure.ts'
import type { Puppet } from './puppet-session.ts'

/** gRPC takes 4 MB a message, and a large file keeps everything else waiting. */
const PICTURE_BYTES = 1_000_000
const FILE_BYTES = 3_000_000

/**
 * Says words in a room or to a contact, by the id wechaty knows it by, or shows a file there. What is not
 * answered within its own ms of `patience` is `unknown`.
 */
export async function send(
  puppet: Pick<Puppet, 'messageSendText' | 'messageSendFile'>,
  to: string,
  { text, mentions, file }: Outgoing,
  patience: { readonly send: number; readonly upload: number },
): Promise<Sent> {
  if (file === null) {
    return await attempt(() => puppet.messageSendText(to, text, [...mentions]), patience.send)
  }
  const refused = await refusal(file)
  if (refused !== null) return { kind: 'failed', why: refused, ever: true }
  // Not by its path: wechaty reads that when it gets to it, and a file that is gone by then ends the program.
  const box = FileBox.fromBuffer(await readFile(file), basename(file))
  return await attempt(() => puppet.messageSendFile(to, box), patience.upload)
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
