import { iso } from '../domain/model/time.ts'
import type { Step } from './transcript.ts'
import type { Turn, Verdict } from './verdict.ts'
import { written } from './writing.ts'

/** What differs, as a diff of the chat: each turn that has a fault, with its line and its clock. */
export function difference(
  transcript: { readonly file: string; readonly lines: readonly string[]; readonly bot: string },
  verdicts: readonly Verdict[],
): string {
  const { file, lines, bot } = transcript
  const asWritten = ({ line, end }: Step) => lines.slice(line - 1, end - 1)
  const turns = [...new Set(verdicts.filter(({ fault }) => fault).map(({ turn }) => turn))]
  return turns
    .flatMap((turn) => [
      `${file}:${turn.opening?.line ?? 1}  ${moment(turn)}`,
      ...marked(' ', turn.opening === null ? [] : asWritten(turn.opening)),
      ...marked(
        '!',
        turn.lacks === null ? [] : [`${bot} said nothing there to quote: ${turn.lacks}`],
      ),
      ...verdicts
        .filter((verdict) => verdict.turn === turn && (verdict.fault || verdict.expected !== null))
        .flatMap(({ expected, said, fault }) => [
          ...marked(fault ? '-' : ' ', expected === null ? [] : asWritten(expected)),
          ...marked('+', said === null || !fault ? [] : written(said.where, bot, said.text)),
        ]),
      '',
    ])
    .join('\n')
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${mark} ${line}`.trimEnd())
}

/** `2020-02-10 07:30:02` */
function moment({ at }: Turn): string {
  return iso(at).slice(0, 19).replace('T', ' ')
}
