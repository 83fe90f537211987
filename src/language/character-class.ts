/**
 * Characters that some kind of message can't do without. Most talk shows none of them, and is known for talk by one look
 * at each of its characters. Whoever reads messages declares the classes that its own reading needs.
 */
export interface CharacterClass {
  readonly characters: string
  /** Its bit among those that one look finds; 0 for a class that came when all bits were given away. */
  readonly bit: number
}

/** As many classes as an integer has bits share one look; any further one is looked for by itself. */
const MOST = 32
const known = new Map<string, CharacterClass>()
const BITS = new Uint32Array(0x10000)

/** The class of these characters; the same characters are the same class. */
export function characterClass(characters: string): CharacterClass {
  const before = known.get(characters)
  if (before !== undefined) return before
  const bit = known.size < MOST ? 1 << known.size : 0
  const made = { characters, bit }
  known.set(characters, made)
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i)
    BITS[unit] = (BITS[unit] ?? 0) | bit
  }
  return made
}

export const DIGIT = characterClass('0123456789')
export const NUMERAL = characterClass('一二三四五六七八九十百零两')
/** A case's number in Chinese writing needs one: 第十二号. */
export const TICKET = characterClass('号单')

/** Which classes a folded text shows, as bits. Linear. */
export function bitsOf(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= BITS[text.charCodeAt(i)] as number
  return bits
}

/** Whether a text, of which the bits are known, shows a class. */
export function shows(text: string, bits: number, { characters, bit }: CharacterClass): boolean {
  if (bit !== 0) return (bits & bit) !== 0
  for (let i = 0; i < text.length; i++) if (characters.includes(text.charAt(i))) return true
  return false
}
