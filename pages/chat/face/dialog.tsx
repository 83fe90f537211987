import type { ComponentChildren } from 'preact'
import { useModal } from '../../shared/modal.ts'
import { words } from '../../words/chat-page.ts'
import { Icon } from './icon.tsx'

/** A dialog as the chat shows it: its title with a cross beside it, and what it is about. */
export function Dialog({
  title,
  kind,
  done,
  children,
}: {
  readonly title: string
  readonly kind: string
  readonly done: () => void
  readonly children: ComponentChildren
}) {
  const dialog = useModal()
  return (
    <dialog ref={dialog} class={kind} aria-label={title} onClose={done}>
      <div class="inside">
        <header>
          <h2>{title}</h2>
          <button type="button" class="plain" aria-label={words.close} onClick={done}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
