/**
 * Characters that some kind of message can't do without. Most talk shows none of them, and is known for talk by one look
 * at each of its characters. Whoever reads messages declares the classes that its own reading needs.
 */
export interface CharacterClass {
  readonly characters: string
  /** Its bit among those that its look finds; 0 for a class that came when all bits were given away. */
  readonly bit: number
  /** Which look finds it: the first is taken of every text, the second where one of its classes is asked for. */
  readonly look: 0 | 1
}

/** As many classes as an integer has bits share one look; any beyond two looks is looked for by itself. */
const EACH = 32
const LOOKS = [new Uint32Array(0x10000), new Uint32Array(0x10000)] as const
const known = new Map<string, CharacterClass>()

/** The class of these characters; the same characters are the same class. */
export function characterClass(characters: string): CharacterClass {
  const before = known.get(characters)
  if (before !== undefined) return before
  const count = known.size
  const bit = count < 2 * EACH ? 1 << (count % EACH) : 0
  const look = count < EACH ? 0 : 1
  const made = { characters, bit, look } as const
  known.set(characters, made)
  const bits = LOOKS[look]
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i)
    bits[unit] = (bits[unit] ?? 0) | bit
  }
  return made
}

export const DIGIT = characterClass('0123456789')
export const NUMERAL = characterClass('一二三四五六七八九十百零两')
/** A case's number in Chinese writing needs one: 第十二号. */
export const TICKET = characterClass('号单')

/** Which classes a folded text shows. Linear, and each look is taken once. */
export function showsOf(text: string): (kind: CharacterClass) => boolean {
  const first = bitsOf(text, LOOKS[0])
  let second: number | null = null
  return ({ characters, bit, look }) => {
    if (bit === 0) return holdsAny(text, characters)
    if (look === 0) return (first & bit) !== 0
    second ??= bitsOf(text, LOOKS[1])
    return (second & bit) !== 0
  }
}

function bitsOf(text: string, look: Uint32Array): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= look[text.charCodeAt(i)] as number
  return bits
}

function holdsAny(text: string, characters: string): boolean {
  for (let i = 0; i < text.length; i++) if (characters.includes(text.charAt(i))) return true
  return false
}
