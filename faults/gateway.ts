import type { FileBoxInterface } from 'file-box'
import type { payloads } from 'wechaty-puppet'
import { type Gateway, startGateway } from '../src/world/gateway.ts'
import type { Manner } from '../src/world/manner.ts'
import { WorldPuppet } from '../src/world/puppet.ts'
import type { World } from '../src/world/world.ts'

/** What becomes of a send: said and answered, or one of the ways in which it goes wrong. */
export type Fate =
  | 'said'
  /** Neither said nor ever answered. */
  | 'hangs'
  /** Refused with an error. */
  | 'throws'
  /** Said, and never answered. */
  | 'said in silence'

/** A gateway that does to a bot what real ones do. */
export class HardPuppet extends WorldPuppet {
  /** What becomes of the next send. */
  fate: () => Fate = () => 'said'
  /** ms until the next payload is given; null: it cannot be had. */
  wait: (messageId: string) => number | null = () => 0
  /** What is handed over instead of a file that somebody sent; null: the file. */
  file: (messageId: string) => Promise<FileBoxInterface> | null = () => null
  /** What becomes of the next file that the bot sends. */
  upload: () => Fate = () => 'said'
  /** Files that it was to send and did not answer for. */
  hung = 0
  /** Sends that were said, and not answered. */
  silent = 0

  override async messageSendText(
    conversation: string,
    text: string,
    mentions?: string[],
  ): Promise<string> {
    const fate = this.fate()
    if (fate === 'throws') throw new Error('the phone refuses')
    if (fate === 'hangs') return await never()
    const id = await super.messageSendText(conversation, text, mentions)
    if (fate === 'said') return id
    this.silent += 1
    return await never()
  }

  override async messageSendFile(conversation: string, file: FileBoxInterface): Promise<string> {
    const fate = this.upload()
    if (fate === 'throws') throw new Error('the phone refuses')
    const id = fate === 'hangs' ? '' : await super.messageSendFile(conversation, file)
    if (fate === 'said') return id
    this.hung += 1
    return await never()
  }

  override async messageRawPayload(id: string): Promise<payloads.Message> {
    const wait = this.wait(id)
    if (wait === null) throw new Error('the payload is broken')
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    return await super.messageRawPayload(id)
  }

  override async messageFile(id: string): Promise<FileBoxInterface> {
    return (await this.file(id)) ?? (await super.messageFile(id))
  }

  /** Tells of a message once more. */
  retell(messageId: string): void {
    this.emit('message', { messageId })
  }
}

function never(): Promise<never> {
  return new Promise(() => {})
}

export const TOKEN = 'puppet_faults'

export async function serve(
  world: World,
  manner: (id: string) => Manner,
): Promise<{ readonly gateway: Gateway; readonly puppet: HardPuppet }> {
  const puppet = new HardPuppet({ world, manner })
  const gateway = await startGateway({ world, puppet, port: 0, token: TOKEN })
  return { gateway, puppet }
}
