import type { EntrySaid, RegistersHere } from './said-register.ts'

const HOW_MANY =
  /(?:今天|今儿|现在|到现在|截止现在|一共)*(?:总共|一共|共)?(?:进来?|来|进出|登记)了?(?:多少|几个?)(?:个?人|辆?车|位|访客|来访)?/
const WHO_IS_IN =
  /(?:谁|哪些人|哪几个|还有谁|还有几个人?|还有多少人?)(?:还|现在)?(?:没|还没|没有)(?:走|出门|离开|出来|出去)/

/** 南门今天进了多少人, 谁还没走. */
export function asked(text: string, { places, registers }: RegistersHere): EntrySaid | null {
  if (text.length > 24) return null
  const kept = registers.some(({ tally, ends }) => tally !== null || ends !== null)
  if (!kept && places.length === 0) return null
  const place = places.find((name) => text.includes(name)) ?? null
  const at = place === null ? text : text.replace(place, '')
  if (whole(HOW_MANY, at)) return { kind: 'how-many', place }
  return whole(WHO_IS_IN, at) ? { kind: 'who-is-in', place } : null
}

/** Whether nothing but a question stands in a text. */
function whole(pattern: RegExp, text: string): boolean {
  return new RegExp(`^[\\s,的里]*${pattern.source}[\\s了呀啊啦呢?。!~]*$`).test(text)
}
