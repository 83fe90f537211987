/** Drawn on a field of 24 by 24 with one line. */
const PATHS = {
  chats:
    'M4 6.5C4 5.1 5.1 4 6.5 4h11C18.9 4 20 5.1 20 6.5v7c0 1.4-1.1 2.5-2.5 2.5H11l-4.5 4V16C5.1 16 4 14.9 4 13.5zM8.5 10h.01M12 10h.01M15.5 10h.01',
  stories:
    'M4 5.5c2.8-1 5.4-.8 8 .8v13c-2.6-1.6-5.2-1.8-8-.8zM20 5.5c-2.8-1-5.4-.8-8 .8v13c2.6-1.6 5.2-1.8 8-.8z',
  guide:
    'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM9.6 9.4a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 1.9M12 16.8h.01',
  board: 'M4 5h16v11H4zM9 20h6M12 16v4M8 12.5V10M12 12.5V8M16 12.5v-4',
  language:
    'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM3 12h18M12 3c2.5 2.6 3.6 5.6 3.6 9s-1.1 6.4-3.6 9c-2.5-2.6-3.6-5.6-3.6-9s1.1-6.4 3.6-9z',
  back: 'M15 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14zM16.2 16.2L20 20',
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.5h.01',
  chain: 'M5 6h.01M9 6h10M5 12h.01M9 12h10M5 18h.01M9 18h10',
  swap: 'M8 11a3.2 3.2 0 1 1 0-6.4 3.2 3.2 0 0 1 0 6.4zM2.5 19c.4-3.2 2.5-5 5.5-5 1.4 0 2.6.4 3.5 1.1M14 9h6.5l-2.5-2.5M20.5 15H14l2.5 2.5',
  down: 'M7 10l5 5 5-5',
  close: 'M6 6l12 12M18 6L6 18',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  step: 'M6 5.5v13l9-6.5zM18 5.5v13',
  stop: 'M6.5 6.5h11v11h-11z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
