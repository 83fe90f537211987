import { useRef } from 'preact/hooks'
import type { Person } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import { Icon } from '../face/icon.tsx'

/** Above the field: who speaks, and what may be sent besides words. */
export function Tools({
  speaker,
  fixed,
  chooseSpeaker,
  picture,
  openChain,
}: {
  readonly speaker: Person | null
  /** Nobody else can speak here. */
  readonly fixed: boolean
  readonly chooseSpeaker: () => void
  readonly picture: (file: File) => void
  /** Null where there are no chains. */
  readonly openChain: (() => void) | null
}) {
  const files = useRef<HTMLInputElement>(null)
  return (
    <div class="tools">
      <button
        type="button"
        class="speaker"
        disabled={fixed}
        aria-label={speaker === null ? words.nobody : words.speaksAs(speaker.alias)}
        title={words.speakAs}
        onClick={chooseSpeaker}
      >
        <Icon name="swap" />
        <b>{speaker?.alias ?? words.nobody}</b>
        {!fixed && <Icon name="down" />}
      </button>
      <span class="gap" />
      <button
        type="button"
        class="plain"
        aria-label={words.sendPicture}
        title={words.sendPicture}
        onClick={() => files.current?.click()}
      >
        <Icon name="picture" />
      </button>
      <input
        ref={files}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        hidden
        aria-label={words.sendPicture}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) picture(file)
          currentTarget.value = ''
        }}
      />
      {openChain !== null && (
        <button
          type="button"
          class="plain"
          aria-label={words.chain}
          title={words.chain}
          onClick={openChain}
        >
          <Icon name="chain" />
        </button>
      )}
    </div>
  )
}
