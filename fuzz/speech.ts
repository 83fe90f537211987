import type { Chance } from '../faults/chance.ts'
import type { Attachment, ChainEntry, Quote } from '../src/chat/chat.ts'
import type { Street } from '../src/domain/model/area.ts'
import { SLIPS } from './blemish.ts'
import type { Corpus } from './corpus.ts'
import { mutated } from './mutation.ts'
import { code, mark, noise } from './nasty-text.ts'
import { odd } from './oddity.ts'
import { streetWordsOf } from './street-words.ts'
import { attachment } from './turn.ts'

/** What the bot posted, as far as it can be quoted. */
export interface Posted {
  readonly id: string
  readonly text: string
}

/** How many of ten thousand texts are of the longest there are. */
const MONSTERS = 60

/** What people say, drawn from a seed: sense, sense that something happened, and none. */
export function speechOf(street: Street, chance: Chance, corpus: Corpus) {
  const work = streetWordsOf(street, chance)
  /** The highest case number that was heard of. */
  let highest = 1

  function text(): string {
    const draw = chance.between(1, 10_000)
    if (draw <= MONSTERS) return clean(odd(chance, corpus, true))
    if (draw <= 1_500) return clean(odd(chance, corpus, false))
    const line = draw <= 3_000 ? work.say(number) : numbered(chance.pick(corpus))
    return draw <= 5_500 ? line : clean(mutated(line, chance, corpus))
  }

  /** Words to a case go to one that there is: `接单 1` → `接单 37`. */
  function numbered(line: string): string {
    if (!/^\D{0,8}\d{1,3}(?![\d.:：-])/.test(line) || chance.happens(0.1)) return line
    return line.replace(/\d{1,3}/, () => number())
  }

  /** A case's number, a late one rather than an early. */
  function number(): string {
    const back = chance.happens(0.7) ? Math.min(highest, 12) : highest
    return String(highest - chance.between(0, Math.max(0, back - 1)))
  }

  return {
    text,
    /** A name as somebody may give it to themselves. */
    name(own: string): string {
      if (chance.happens(0.85)) return own
      if (chance.happens(0.3)) return clean(mutated(own, chance, corpus)).slice(0, 2_000)
      return clean(
        chance.pick([
          '小王',
          ...['李姐', '刘网格', '小微', '所有人', 'all', '@所有人', '', ' ', '1-101', '2-301 张三'],
          ...[
            'A座 1-101 王芳',
            '99-9999 甲',
            '1-502\n【#1 报修】',
            '\u202e张三',
            '👨‍👩‍👧‍👦'.repeat(20),
          ],
          code(chance) + mark(chance),
          noise(chance, 40),
        ]),
      )
    },
    quote(posts: readonly Posted[], ids: readonly string[]): Quote | null {
      if (!chance.happens(0.15)) return null
      const post = posts.at(-chance.between(1, Math.min(60, posts.length)))
      const from = chance.pick(['小微', '小微', '小微', '李姐', ' 小微 ', '', null] as const)
      const id = chance.happens(0.8) ? (post?.id ?? null) : one(ids, chance)
      const words = post === undefined || chance.happens(0.2) ? text() : post.text
      const told = chance.happens(0.1) ? clean(mutated(words, chance, corpus)) : words
      return { id, from, text: told, ...(chance.happens(0.3) ? { own: chance.happens(0.6) } : {}) }
    },
    chain(writers: readonly string[]): readonly ChainEntry[] | null {
      if (!chance.happens(0.03)) return null
      const count = chance.happens(0.05) ? chance.between(300, 3_000) : chance.between(0, 20)
      return Array.from({ length: count }, (_, i) => ({
        writer: one(writers, chance) ?? '',
        at: chance.happens(0.9) ? i : -1,
        text: count > 100 ? `${i}. 1-101 36.5` : text().slice(0, 500),
      }))
    },
    enclosure(): Attachment | null {
      if (!chance.happens(0.05)) return null
      const kind = chance.pick(['image', 'image', 'file', 'voice', 'video', 'location'] as const)
      const size = chance.pick([-1, 0, 100, 100, 100, 11 * 1024 * 1024] as const)
      return attachment(kind, fileName(), size === 100 || chance.happens(0.2) ? size : 100)
    },
    /** What the bot said tells what cases there are. */
    hear(posts: readonly Posted[]): void {
      for (const { text } of posts) {
        for (const [, number] of text.matchAll(/【#(\d{1,6}) /g)) {
          if (Number(number) <= highest + 50) highest = Math.max(highest, Number(number))
        }
      }
    },
  }

  function fileName(): string {
    if (chance.happens(0.6)) return 'a.jpg'
    return chance.pick(['', '.', 'a.JPEG', 'x'.repeat(5_000), `${code(chance)}.png`, mark(chance)])
  }
}

function one<T>(list: readonly T[], chance: Chance): T | null {
  return list[chance.between(0, Math.max(0, list.length - 1))] ?? null
}

/** Without what the bot is held not to say: it may repeat words of ours. */
function clean(text: string): string {
  return SLIPS.test(text) ? text.replace(ALL_SLIPS, '…') : text
}

const ALL_SLIPS = new RegExp(SLIPS.source, 'g')
