import { plain } from './heading-word.ts'

/** A building that a title, a sheet or a file is named for, and perhaps one unit of it. */
export interface Mention {
  /** As it is written, with what stands before it. */
  readonly full: string
  readonly building: string
  readonly unit: string
  /** It is named at the end, or with nothing behind it but 住户登记表. */
  readonly alone: boolean
}

const BUILDING =
  /(?:[0-9]{1,3}|(?<![A-Z])[A-Z]|[零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,4}) ?(?:号楼|号院|栋楼?|幢|座|#楼?|楼(?![层长道]))|(?<![\p{Script=Han}])[东西南北中]楼/gu
const UNIT = /^-?第?([0-9]{1,2}|[A-D]|[一二三四五六七八九十]{1,2})单元/
/** `1-3号楼`, `1、2号楼`, `1号楼至3号楼`: several. */
const SEVERAL = /(?:[0-9A-Z一二三四五六七八九十楼#]) ?[-~—–至到、,和及与] ?$/
const REST =
  /^(?:[-的]?(?:全体|常住)?(?:住户|居民|业主|人员|信息|情况|花名册|名册|名单|登记表|登记|台账|统计表|表|册)*)?$/

/** The one building that a wording names; null where it names none, or several. */
export function mentionIn(written: string): Mention | null {
  const text = plain(written).toUpperCase()
  const found = [...text.matchAll(BUILDING)]
  const [one] = found
  if (one === undefined || found.length > 1) return null
  const before = text.slice(0, one.index)
  if (SEVERAL.test(before)) return null
  const after = text.slice(one.index + one[0].length)
  const unit = UNIT.exec(after)
  const rest = after.slice(unit?.[0].length ?? 0)
  if (/^[-~—至到、和及]/.test(rest)) return null
  return {
    full: before + one[0],
    building: one[0],
    unit: unit?.[1] ?? '',
    alone: REST.test(rest),
  }
}

/** The unit that a row of its own is headed by: `2单元`. */
export function unitAlone(written: string): string | null {
  return (
    /^第?([0-9]{1,2}|[A-D]|[一二三四五六七八九十]{1,2})单元(?:住户|居民)?$/.exec(
      plain(written),
    )?.[1] ?? null
  )
}
