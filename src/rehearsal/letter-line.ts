import { CITY_OFFICE, type LetterBody } from '../domain/model/across/letter.ts'
import { DAY } from '../domain/model/time.ts'
import type { Complaint } from './transcript.ts'

/** What the city or another street tells, as a transcript writes it: `[来文 市] 通知 3 …`. */
export interface LetterLine {
  /** The street that it is from; empty: the city. */
  readonly from: string
  /** What it tells, told at a moment (Unix ms). */
  readonly body: (now: number) => LetterBody
}

const CITY = '市'
const NOTICES = {
  通知: { what: 'alert', pressing: false },
  紧急通知: { what: 'alert', pressing: true },
  更正: { what: 'update', pressing: false },
  取消: { what: 'cancel', pressing: false },
} as const

/** The chat of a line where it is no chat: who writes a letter; null where it is one. */
export function writerOf(where: string): string | null {
  const name = /^来文\s+(\S+)$/.exec(where)?.[1] ?? null
  return name === CITY ? CITY_OFFICE : name
}

/** How a transcript names whom a letter goes to. */
export function letterChat(to: string): string {
  return `去文 ${to === CITY_OFFICE ? CITY : to}`
}

/** Reads what a letter tells. */
export function letterOf(from: string, text: string): LetterLine | Complaint {
  const [, word = '', number = '', rest = ''] = /^(\S+)\s+(\d+)\s*([\s\S]*)$/.exec(text) ?? []
  if (isNotice(word) && from === CITY_OFFICE) {
    const { what, pressing } = NOTICES[word]
    return {
      from,
      body: (now) => ({
        kind: 'notice',
        what,
        number: Number(number),
        city: '青岛市',
        by: '市值班室',
        pressing,
        text: rest,
        ends: now + DAY,
      }),
    }
  }
  return {
    what: `"${text.slice(0, 40)}" is nothing that is told so`,
    instead: 'write "[来文 市] 通知 3 …", "紧急通知 3 …", "更正 3 …" or "取消 3"',
  }
}

const isNotice = (word: string): word is keyof typeof NOTICES => word in NOTICES
