import type { Street } from '../../model/area.ts'
import type { Case } from '../../model/case.ts'

const EMERGENCY = 'Emergency: fire 119, ambulance 120, police 110.'
const HOW =
  'To report your temperature, just send the number, such as 36.5. For repairs send 报修 and what is wrong; for shopping send 帮买 and what you need.'

export function selfEnglish({ name, bot }: Pick<Street, 'name' | 'bot'>): string {
  return `I'm ${bot}, the assistant of ${name}, a program and not a person. ${HOW} ${EMERGENCY}`
}

export const HOW_ENGLISH = `${HOW} To reach a person send 转人工. ${EMERGENCY}`
export const EMERGENCY_ENGLISH = `Call first: fire 119, ambulance 120, police 110. Then tell me your building and room.`
export const HELLO_ENGLISH = `Hello! ${HOW}`
export const WELCOME_ENGLISH = "You're welcome."

/** The emergency was told to these, alone. */
export function emergencyToldEnglish(names: readonly string[]): string {
  return names.length === 0
    ? EMERGENCY_ENGLISH
    : `${EMERGENCY_ENGLISH} ${names.join(', ')} has been told.`
}

/** Who looks after their building. */
export function captainEnglish(names: readonly string[]): string {
  return names.length === 0
    ? 'I do not know where you live. Tell me your building and room, such as 1号楼1-502.'
    : `${names.join(', ')} looks after your building. To reach a person send 转人工.`
}

/** To who asked for a person. */
export function calledEnglish(names: readonly string[]): string {
  return `I've told ${names.join(', ')}, who will get in touch. ${EMERGENCY}`
}

const STAGES: Readonly<Record<Case['state'], string>> = {
  open: 'waiting for somebody to take it',
  claimed: 'in hand',
  resolved: 'done, waiting for your word',
  closed: 'closed',
  cancelled: 'cancelled',
}

/** What was recorded of who asks: when they reported today (`clock`), and their cases. */
export function recordedEnglish(clock: string | null, cases: readonly Case[]): string {
  const report =
    clock === null
      ? 'No report from your household today yet.'
      : `Your household reported at ${clock} today.`
  const list = cases.map(({ number, state }) => `#${number}: ${STAGES[state]}.`)
  return [report, ...list].join('\n')
}
