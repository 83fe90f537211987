import type { ComponentChildren } from 'preact'
import { useModal } from '../shared/modal.ts'
import { t } from '../words/words.ts'
import './dialog.css'

/** A dialog as the board shows it: what it is about, and a cross above it. */
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
  const dialog = useModal()
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
