/** What is written down instead of what people wrote: of the same shape, and the same for the same. */
export interface StandIns {
  /** A name of a person, a group or a place, as it stands alone. */
  name(name: string): string
  /** A contact's, a message's or a room's id. */
  id(id: string): string
  /** What somebody wrote. */
  text(text: string): string
}

/** What stand-ins are drawn by: the same bytes for the same key, and nobody can tell the key from them. */
export type Draw = (key: string) => Uint8Array
/** How long the word is that the bot knows at a place of a text; 0 where none begins there. */
export type Known = (text: string, at: number) => number

/** Characters that mean nothing to the bot. */
const HAN = [
  ...'芷蕙菁荟萱蕊芸茜蓓薇岚嶂崎峻岱嵩屿汐沅沁泓涵渊漪潇澜瀚煜熠炜烨焕璟瑾瑜璇琬珂琛钰锴鑫',
]
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨']
/** What makes a place of a name: 3号楼, 第1网格, 1-502. */
const PLACE = /号楼|单元|网格|社区|街道|居民群|工作群|指挥群|志愿者群|小区|[第号楼栋幢座室户群]/y
/** Numbers that are everybody's, where they stand as such and not in a room's place. */
const OPEN_NUMBERS = /^(?:110|119|120|12345|12356)$/
const BEFORE_A_ROOM = /[-#栋楼元座号]$/
const DIGITS = /\d+/y
const IS_HAN = /[\p{Script=Han}]/u

export function standIns(draw: Draw, known: Known): StandIns {
  /** Names heard of so far, the longest first, each with its stand-in. */
  const names = new Map<string, string>()

  function han(key: string, characters: readonly string[], surname: boolean): string {
    const bytes = draw(`han ${key}`)
    return characters
      .map((character, i) => {
        const pool = surname && i === 0 ? SURNAMES : HAN
        const place = (bytes[i % bytes.length] ?? 0) + i
        const drawn = pool[place % pool.length] ?? '芷'
        return drawn === character ? (pool[(place + 1) % pool.length] ?? '蕙') : drawn
      })
      .join('')
  }

  /** Each place has its own order of the ten: two numbers of one length never get one stand-in. */
  function digits(run: string): string {
    if (run.length < 3) return run
    return [...run]
      .map((digit, i) => {
        const first = i === 0
        const turn = ((draw(`digit ${run.length} ${i}`)[0] ?? 0) % (first ? 8 : 9)) + 1
        if (run.length === 11 && first) return digit
        return first && digit !== '0'
          ? String(((Number(digit) - 1 + turn) % 9) + 1)
          : String((Number(digit) + (first ? 0 : turn)) % 10)
      })
      .join('')
  }

  function letters(run: string): string {
    const bytes = draw(`letters ${run.toLowerCase()}`)
    return [...run]
      .map((letter, i) => {
        const base = letter >= 'a' ? 97 : 65
        const turn = ((bytes[i % bytes.length] ?? 0) % 25) + 1
        return String.fromCharCode(((letter.charCodeAt(0) - base + turn) % 26) + base)
      })
      .join('')
  }

  /** Walks a text: what `kept` knows stays, names get theirs, all else is replaced by its kind. */
  function walk(text: string, kept: Known, surname: boolean): string {
    let written = ''
    let loose: string[] = []
    const end = () => {
      if (loose.length > 0) written += han(loose.join(''), loose, surname && loose.length < 5)
      loose = []
    }
    for (let at = 0; at < text.length; ) {
      const name = surname ? undefined : nameAt(text, at)
      const keeps = name === undefined ? kept(text, at) : 0
      const [run = ''] = runAt(DIGITS, text, at) ?? runAt(/[a-zA-Z]+/y, text, at) ?? []
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      if (name !== undefined || keeps > 0 || run !== '' || !isWritten(character)) end()
      if (name !== undefined) written += names.get(name)
      else if (keeps > 0) written += text.slice(at, at + keeps)
      else if (run !== '')
        written += !/\d/.test(run)
          ? letters(run)
          : !surname && isOpen(text, at, run)
            ? run
            : digits(run)
      else if (isWritten(character)) loose.push(character)
      else written += character
      at += name?.length ?? (keeps || run.length || character.length)
    }
    end()
    return written
  }

  function nameAt(text: string, at: number): string | undefined {
    for (const length of [8, 7, 6, 5, 4, 3, 2]) {
      const part = text.slice(at, at + length)
      if (part.length === length && names.has(part)) return part
    }
    return undefined
  }

  const placeWord: Known = (text, at) => runAt(PLACE, text, at)?.[0].length ?? 0

  function name(given: string): string {
    const written = walk(given, placeWord, true)
    // What a text may call them by: each run of it that is no place.
    for (const part of given.match(/[\p{Script=Han}]{2,8}/gu) ?? [])
      if (!names.has(part) && walk(part, placeWord, true) !== part)
        names.set(part, walk(part, placeWord, true))
    return written
  }

  return {
    name,
    id: (id) =>
      `x${Buffer.from(draw(`id ${id}`))
        .toString('hex')
        .slice(0, 16)}`,
    text: (text) => walk(text, known, false),
  }
}

function isOpen(text: string, at: number, run: string): boolean {
  return OPEN_NUMBERS.test(run) && !BEFORE_A_ROOM.test(text.slice(0, at))
}

/** A letter of any script; signs, spaces and little pictures stay. */
function isWritten(character: string): boolean {
  return IS_HAN.test(character) || /\p{L}/u.test(character)
}

function runAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
