import type { RotaSaid, RotasHere, TimeSaid } from './said-rota.ts'
import { taken } from './taken.ts'

const PLAN =
  /^[\s,]*(?:小微[\s,]*)?(?:(?:调整|重新|帮我|麻烦|请)?(?:排班|排个班|排一?下班|安排值班|安排值守|排岗))/
/** 给老孙排周三下午; 南门明晚排老孙; 给南门排一下班吧. */
const PLAN_INSIDE =
  /(?:给|把|让|安排).{2,16}?(?:排|安排|值|上|[写改换]成)|[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})+[两三四五六]个人|(?:就|都)?排(?:上|给)?(?!队|骨|查|水|除|练|列|行|名|期|在|的)/
const ASKED = /[?？]|吗|谁|班表|怎么|我(?!们)|什么|啥|了没|好了/
/** What stands around the names and is none. */
const BESIDE_NAMES =
  /[写改换]成|这么|后头.*再说.*|再说|还是|[两三四五六]个人|俩人?|[你哈]|给|把|让|安排|排(?:上|给|一下|个)?班?|一下|这几天|那?[个一]?班|[的在去到上值守岗吧就从那这都是由]|人员|分别|[:：]/g

/** 夜班这么排 周一到周四: which shift, and then of which days. */
function together(times: readonly TimeSaid[]): readonly TimeSaid[] {
  const [part, days, ...others] = times
  if (part === undefined || days === undefined || others.length > 0) return times
  const split = part.days.length === 0 && days.days.length > 0
  return split && days.parts.length + days.hours.length === 0
    ? [{ ...days, parts: part.parts, hours: part.hours }]
    : times
}

/** Staff say who comes when; null where nobody does. */
export function planSaid(text: string, here: RotasHere): RotaSaid | null {
  const head = PLAN.exec(text)
  if (head === null && !PLAN_INSIDE.test(text)) return null
  if (ASKED.test(text)) return null
  const { times: told, rotas, rest } = taken(text, here)
  const times = together(told)
  // Of the one rota of those who sit here a shift is named by its word: 明天早班安排小秦.
  const bare = rotas.length === 0 && !(here.own.length === 1 && /班/.test(text))
  if (times.length === 0 || (head === null && bare)) return null
  const people = rest
    .slice(head?.[0].length ?? 0)
    .replace(BESIDE_NAMES, ' ')
    .replace(/[\s,，、。;；.!！+&/和跟]+/g, ' ')
    .trim()
    .split(' ')
    .filter((name, i, all) => all.indexOf(name) === i)
    .join(' ')
  return people === '' ? null : { kind: 'plan', rotas, times, people }
}
