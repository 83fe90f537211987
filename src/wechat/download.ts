import type { FileBoxInterface } from 'file-box'
import { types } from 'wechaty-puppet'
import type { Attachment } from '../chat/chat.ts'
import { atMost } from './deadline.ts'
import type { Puppet } from './puppet-session.ts'

/**
 * The bytes of what came with a message, as they come. All of it, from the first question to the last byte, takes
 * `patience` ms at most; whoever breaks off ends it on the wire as well.
 */
export async function* download(
  puppet: Pick<Puppet, 'messageFile' | 'messageImage' | 'messageLocation'>,
  message: string,
  kind: Attachment['kind'],
  patience: number,
): AsyncGenerator<Uint8Array> {
  const until = Date.now() + patience
  const left = () => Math.max(1, until - Date.now())
  if (kind === 'location') {
    const place = await atMost(puppet.messageLocation(message), left())
    yield Buffer.from(JSON.stringify(place))
    return
  }
  const asked =
    kind === 'image' ? puppet.messageImage(message, types.Image.HD) : puppet.messageFile(message)
  const stream = await opened(await atMost(asked, left()), left())
  try {
    const chunks = stream[Symbol.asyncIterator]()
    for (;;) {
      const next = await atMost(chunks.next(), left())
      if (next.done === true) return
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value
    }
  } finally {
    stream.destroy()
  }
}

type Bytes = Awaited<ReturnType<FileBoxInterface['toStream']>>

/** A stream that opens too late is closed again. */
async function opened(box: FileBoxInterface, patience: number): Promise<Bytes> {
  const opening = box.toStream().then((stream) => stream.on('error', () => {}))
  try {
    return await atMost(opening, patience)
  } catch (error) {
    opening.then((stream) => stream.destroy()).catch(() => {})
    throw error
  }
}
