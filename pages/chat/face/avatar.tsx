/** How many colours there are: `.hue-0` and on. */
const HUES = 10

/** Someone's picture: the first letter of their name on a colour of their own. */
export function Avatar({ name, bot = false }: { readonly name: string; readonly bot?: boolean }) {
  if (bot) return <BotFace />
  return (
    <span class={`avatar hue-${hueOf(name)}`} aria-hidden="true">
      {initial(name)}
    </span>
  )
}

/** A group's picture: those of its first members, as WeChat puts them together. */
export function GroupAvatar({
  names,
  bot,
}: {
  readonly names: readonly string[]
  readonly bot: string
}) {
  return (
    <span class={`group-avatar of-${Math.min(names.length, 4)}`} aria-hidden="true">
      {names.slice(0, 4).map((name) => (
        <Avatar key={name} name={name} bot={name === bot} />
      ))}
    </span>
  )
}

function BotFace() {
  return (
    <span class="avatar bot" aria-hidden="true">
      <svg viewBox="0 0 32 32" role="presentation">
        <path d="M16 4v4" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        <circle cx="16" cy="4" r="1.8" fill="currentColor" />
        <rect x="6" y="8.5" width="20" height="15" rx="5.5" fill="currentColor" />
        <circle cx="12.2" cy="15.5" r="1.9" class="eye" />
        <circle cx="19.8" cy="15.5" r="1.9" class="eye" />
        <path d="M13 19.4c1.8 1.3 4.2 1.3 6 0" class="mouth" />
        <path d="M11 27h10" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </span>
  )
}

/** 老周 and 小毕 are told apart by what follows. */
function initial(name: string): string {
  const bare = name.replace(/^[老小阿](?=\p{L})/u, '')
  return [...bare][0] ?? '?'
}

function hueOf(name: string): number {
  let mixed = 0x811c9dc5
  for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return ((mixed ^ (mixed >>> 15)) >>> 0) % HUES
}
