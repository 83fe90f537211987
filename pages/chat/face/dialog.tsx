import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../words/chat.ts'
import { Icon } from './icon.tsx'

/** A dialog in front of the page. Escape and a press outside close it; the focus goes back where it was. */
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
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    element?.showModal()
    const outside = (event: Event) => {
      if (event.target === element) element?.close()
    }
    element?.addEventListener('click', outside)
    return () => {
      element?.removeEventListener('click', outside)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
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
