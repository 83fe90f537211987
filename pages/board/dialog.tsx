import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../words/words.ts'
import './dialog.css'

/** A dialog in front of the board; Escape and a press outside close it. */
export function Dialog({
  name,
  kind,
  done,
  children,
}: {
  readonly name: string
  readonly kind: string
  readonly done: () => void
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    if (!element.open) element.showModal()
    const outside = (event: Event) => {
      if (event.target === element) element.close()
    }
    element.addEventListener('click', outside)
    return () => element.removeEventListener('click', outside)
  }, [])
  return (
    <dialog ref={dialog} class={kind} aria-label={name} onClose={done}>
      <div class="inside">
        <button type="button" class="shut" aria-label={t('close')} onClick={done}>
          ×
        </button>
        {children}
      </div>
    </dialog>
  )
}
