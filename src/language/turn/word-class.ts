import { WORD_CLASSES } from '../words/turns/word-class.ts'

/** A piece of a short answer: a word of a class, or a character that is of none. */
export interface Piece {
  /** The class's name in brackets, or the character itself. */
  readonly sign: string
  readonly isClass: boolean
}

const LONGEST = 6

const CLASS_OF = new Map<string, string>()
for (const line of WORD_CLASSES.trim().split('\n')) {
  const [name = '', ...words] = line.split(' ')
  for (const word of words) if (!CLASS_OF.has(word)) CLASS_OF.set(word, `<${name}>`)
}

/** 李大哥, 王师傅, 老丁, 小陈: who is called by a family name. */
const NAMED =
  /^(?:[老小阿](?![区时孩心人是公婆伴头样家太爷子鼠年早姐妹哥伙实板师])[\u4e00-\u9fff](?:师傅|大哥|哥|姐|工)?|[\u4e00-\u9fff](?:大哥|大姐|大爷|大娘|大妈|阿姨|奶奶|师傅|老师|警官|护士|医生|大夫|经理|队长|同学|嫂子?|姨|婶|叔|哥|姐|工(?![作具人程地业])))(?!们)/
const DIGITS = /^\d+(?:\.\d+)?/

/** A text as pieces, from its beginning to its end, without pauses. Linear. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at, at + 12)
    const digits = DIGITS.exec(rest)?.[0]
    if (digits !== undefined) {
      pieces.push({ sign: '0', isClass: false })
      at += digits.length
      continue
    }
    const word = longestAt(rest)
    const name = word.length > 2 ? undefined : NAMED.exec(rest)?.[0]
    if (name !== undefined && name.length >= word.length) {
      pieces.push({ sign: '<name>', isClass: true })
      at += name.length
    } else if (word !== '') {
      pieces.push({ sign: CLASS_OF.get(word) ?? word, isClass: true })
      at += word.length
    } else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      pieces.push({ sign: char, isClass: false })
      at += char.length
    }
  }
  return pieces
}

function longestAt(rest: string): string {
  for (let length = Math.min(LONGEST, rest.length); length > 0; length--) {
    const word = rest.slice(0, length)
    if (CLASS_OF.has(word)) return word
  }
  return ''
}
