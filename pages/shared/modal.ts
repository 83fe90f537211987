import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Opens a dialog in front of the page. Escape and a press outside close it; the focus goes back where it was. */
export function useModal(): RefObject<HTMLDialogElement> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = dialog.current
    if (element === null) return
    if (!element.open) element.showModal()
    const outside = (event: Event) => {
      if (event.target === element) element.close()
    }
    element.addEventListener('click', outside)
    return () => {
      element.removeEventListener('click', outside)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return dialog
}
