import { run } from '../../src/cli/program.ts'
import type { Output } from '../../src/sheet/spreadsheet.ts'

/** Runs `weiliandong` here, and answers with its exit code and what it printed. */
export async function command(...args: readonly string[]) {
  const printed = { out: '', err: '' }
  const { stdout, stderr } = process
  const writes = { out: stdout.write, err: stderr.write }
  const into = (which: 'out' | 'err') => (text: string | Uint8Array) => {
    printed[which] += text
    return true
  }
  stdout.write = into('out')
  stderr.write = into('err')
  try {
    return { code: await run(args), ...printed }
  } finally {
    stdout.write = writes.out
    stderr.write = writes.err
  }
}

const HEADINGS = ['社区', '楼栋', '单元', '房号', '户主', '联系电话', '人数', '标签']

export function output(rows: readonly (readonly (string | number)[])[]): Output {
  return {
    name: '花名册',
    lead: [],
    headings: HEADINGS,
    widths: HEADINGS.map(() => 12),
    rows: rows.map((cells) => ({ cells, sum: false })),
  }
}
