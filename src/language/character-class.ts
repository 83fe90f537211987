/**
 * Characters that some kind of message can't do without. Most talk shows none of them, and is known for talk by one look
 * at each of its characters.
 */
const SIGNS = {
  digit: '0123456789',
  numeral: '一二三四五六七八九十百零两',
  /** A body temperature begins with 3 or 4. */
  three: '34三四叁肆卅',
  /** A case's number in Chinese writing needs one: 第十二号. */
  ticket: '号单',
  normal: '常长场异适服症良安恙着都',
  family: '家',
  fine: '好康题事病热烧安劲行',
  want: '帮代求替给把圾捎烦',
  tell: '报反诉举建求检',
  call: '名卡龙温安',
  who: '谁哪几差缺剩单报卡',
  nudge: '催崔摧醒通喊叫',
  home: '登绑注',
  trip: '出回到',
  end: '结停关截终',
  erase: '删',
  trouble: '管修扫收坏漏堵停吵臭投',
} as const

export type Sign = keyof typeof SIGNS

const BIT = Object.fromEntries(Object.keys(SIGNS).map((sign, i) => [sign, 1 << i])) as Record<
  Sign,
  number
>
const BITS = new Uint32Array(0x10000)
for (const [sign, chars] of Object.entries(SIGNS) as [Sign, string][]) {
  for (let i = 0; i < chars.length; i++) {
    const unit = chars.charCodeAt(i)
    BITS[unit] = (BITS[unit] ?? 0) | BIT[sign]
  }
}

/** Which signs a folded text shows, as bits. Linear. */
export function signsIn(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= BITS[text.charCodeAt(i)] as number
  return bits
}

/** Whether the bits hold a sign. */
export function shows(bits: number, sign: Sign): boolean {
  return (bits & BIT[sign]) !== 0
}
