import type { PartnerKind } from './area.ts'

/** What people call the partners of a kind (联动单位). */
export interface PartnerNames {
  /** Who of them comes: 民警. */
  readonly title: string
  /** Where a case is handed to, as it is shown and said: 转派出所. */
  readonly place: string
  /** By what else they are known in a hand-over: any of these words in it. */
  readonly also: readonly string[]
}

/** A new kind of partner is a line here. Where words of two kinds stand in a hand-over, the upper line is meant. */
export const PARTNERS: Readonly<Record<PartnerKind, PartnerNames>> = {
  property: { title: '物业', place: '物业', also: ['管家', '维修', '工程部'] },
  police: { title: '民警', place: '派出所', also: ['警', '公安'] },
  health: {
    title: '社区医院',
    place: '社区医院',
    also: ['医院', '卫生', '医生', '门诊', '疾控', '120'],
  },
  volunteer: { title: '志愿者', place: '志愿者', also: ['志愿', '红马甲', '义工'] },
  social: { title: '社会组织', place: '社工', also: ['社会组织', '居家养老'] },
  unit: {
    title: '共建单位',
    place: '共建单位',
    also: ['单位', '共建', '企业', '城管', '消防', '供电', '燃气', '热力', '水务', '自来水'],
  },
}

/** The kind of partner that words name; undefined where none is named. */
export function partnerNamed(words: string): PartnerKind | undefined {
  const kinds = Object.keys(PARTNERS) as PartnerKind[]
  return kinds.find((kind) => {
    const { place, also } = PARTNERS[kind]
    return [place, ...also].some((name) => words.includes(name))
  })
}
