import type { Chain } from '../chain.ts'
import { rotasNamed } from './rota-named.ts'
import type { Booked, RotaSaid, RotasHere } from './said-rota.ts'
import { taken } from './taken.ts'
import { timesIn } from './time-said.ts'

const BOOKS =
  /约|留(?:个|一个|位)|我(?:要|想)(?:剪|理|剃)|报(?:一|两|三|四)个|(?:排|挂|留|拿|领)(?:个|一个|上)?(?:号|位)|的号|订(?:个|一个)/
/** Behind what is booked alone it is no team that somebody joins. */
const SIGNS = /报(?:个|一个|上)?名/
const NOT =
  /吗|谁|哪|什么|怎么|多少|还有|约(?:了|好)(?!吧)|(?:没|不|别|难)约|要是|如果|听说|几点(?!行|可以|吧)|约(?:定|会|束|等于|莫|谈)|等.{0,8}(?:完|过|好|结束)了|那家|店/
const GIVES_UP = /取消|(?:不|别)(?:理|剪|去|约|用|要)了|来不了|去不了|退(?:了|掉)|划掉/
const ASKS =
  /还有(?:没有)?(?:号|位|空)|有(?:号|位)(?:吗|没)|还能约|能约几点|约满|我约的?(?:是)?(?:几点|什么时候|啥时候)|几点(?:还)?有(?:号|空)|啥时候轮到我/
const FIRST = /早点|最早|头一个|第一个|越早/
const LAST = /晚点|最晚|最后/
const WHOM =
  /(?:给|替|帮|带)(?:俺|我|咱)?((?:俺|我)?(?:爸|妈|爹|娘|爷爷|奶奶|姥姥|姥爷|公公|婆婆|老伴|老公|老婆|媳妇|对象|孩子|儿子|闺女|女儿|孙子|[\u4e00-\u9fff](?:奶奶|爷爷|大爷|大妈|大娘|叔|姨|婶)))/
const LONGEST = 40

/** Somebody books a place, gives it up or asks; null where nobody does. Only of rotas that residents book in. */
export function bookSaid(text: string, here: RotasHere): RotaSaid | null {
  if (text.length > LONGEST) return null
  const books = { ...here, rotas: here.rotas.filter((rota) => rota.books) }
  const { rotas, times } = taken(text, books)
  if (rotas.length === 0) return null
  if (ASKS.test(text)) return { kind: 'places', rotas }
  if (GIVES_UP.test(text)) return { kind: 'unbook', rotas }
  if (!(BOOKS.test(text) || SIGNS.test(text)) || NOT.test(text)) return null
  const whom = WHOM.exec(text)?.[1] ?? null
  const hours = times.flatMap((time) => time.hours)
  const end = FIRST.test(text) ? 'first' : LAST.test(text) ? 'last' : null
  return {
    kind: 'book',
    rotas,
    times: times.map((time) => ({ ...time, hours: [] })),
    end,
    people: [{ name: whom, writer: null, hours }],
    list: false,
  }
}

const DOOR =
  /(?:\d{1,2}号楼)?\s*(?:\d{1,2}单元)?\s*\d{1,2}[-—－]\d{3,4}|\d{1,2}号楼\s*\d{3,4}室?|\b\d{3,4}室?/g
const NAME = /[\u4e00-\u9fff]{1,4}/

/** #接龙 24号理发 1. 3-201 老曲 2. 5-602 于奶奶 11点以后. */
export function listBooked({ title, entries }: Chain, here: RotasHere): RotaSaid | null {
  const books = { ...here, rotas: here.rotas.filter((rota) => rota.books) }
  const { rotas } = rotasNamed(title, books)
  if (rotas.length === 0 || entries.length === 0) return null
  const people = entries.flatMap(({ text, writer }): readonly Booked[] => {
    const bare = text.replace(DOOR, ' ')
    const found = timesIn(bare)
    const rest = found.spans
      .toSorted((a, b) => b.start - a.start)
      .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, bare)
    const name = NAME.exec(rest)?.[0]
    const hours = found.times.flatMap((time) => time.hours)
    return name === undefined ? [] : [{ name, writer, hours }]
  })
  const times = timesIn(title).times.map((time) => ({ ...time, hours: [] }))
  return people.length === 0 ? null : { kind: 'book', rotas, times, end: null, people, list: true }
}
