import type { Street } from '../../domain/model/area.ts'

/** Those that the first page of the README and the guide speak of, in the first building that has the home. */
const KNOWN: Readonly<Record<string, string>> = {
  '1-301': '王芳',
  '1-502': '张三',
  '1-601': '赵奶奶',
  '2-201': '周老师',
}

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡',
]
const FIRST = [...'建志文海春晓玉桂秀红丽国立永德家美淑雪俊金明新宝庆树世长青云']
const SECOND = [...'华军芳英兰霞平涛强敏伟娟梅琴燕波宁林峰杰萍洁凤莲山东民荣阳宇']
const ALL = SURNAMES.length * FIRST.length * SECOND.length
/** Without a common factor with any of the three lengths, so that every household gets its own name. */
const STRIDE = 7_919

/**
 * Who lives in a household, made up and always the same. No two households of a street share a name
 * up to 36,000 of them, as people of the simulated WeChat are told apart by it.
 */
export function neighbours(street: Street): (area: string, household: string) => string {
  const firsts = new Map<string, number>()
  let counted = 0
  let home: string | null = null
  for (const { path, households } of street.areas.values()) {
    firsts.set(path, counted)
    counted += households.length
    if (home === null && households.includes('1-301')) home = path
  }
  return (area, household) => {
    const known = area === home ? KNOWN[household] : undefined
    if (known !== undefined) return known
    const place = street.areas.get(area)?.households.indexOf(household) ?? 0
    return nameOf((firsts.get(area) ?? 0) + Math.max(0, place))
  }
}

function nameOf(number: number): string {
  const mixed = ((number + 1) * STRIDE) % ALL
  const surname = SURNAMES[mixed % SURNAMES.length]
  const rest = Math.floor(mixed / SURNAMES.length)
  return `${surname}${FIRST[rest % FIRST.length]}${SECOND[Math.floor(rest / FIRST.length)]}`
}
