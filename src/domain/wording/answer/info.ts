import type { Clinic, Collection, Matter, Telephone } from '../../model/information/info.ts'
import { DELETED } from '../../model/person.ts'
import { clause } from '../sentence.ts'

/** `安居物业 0532-5550 1302，每天 8:00–20:00。` */
export function telephoneText({ name, phone, hours }: Telephone): string {
  return `${name} ${phone}${hours === null ? '' : `，${hours}`}。`
}

/** When somebody is there. */
export function hoursText(of: Telephone): string {
  return of.hours === null ? telephoneText(of) : `${of.name}：${of.hours}，电话 ${of.phone}。`
}

/** Who is responsible, and how to reach them. */
export function matterText({ words, who, phone, note }: Matter): string {
  const call = phone === null ? '' : `，电话 ${phone}`
  return `${words[0] ?? ''}归${who}管${call}。${note === null ? '' : clause(note)}`
}

/** When and where rubbish is taken. */
export function collectionText({ what, days, where }: Collection): string {
  return `${what}：${days}${where === null ? '' : `，放${where}`}。`
}

export function clinicText({ name, address, hours, phone }: Clinic): string {
  const parts = [address, hours, phone === null ? null : `电话 ${phone}`].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? `${name}。` : `${name}：${parts.join('，')}。`
}

/** What somebody of the staff taught; they are named. */
export function lessonText(answer: string, by: string): string {
  return by === DELETED ? clause(answer) : `${clause(answer)}（${by}写的）`
}

/** It is told alone, since it may hold somebody's telephone. */
export const TOLD_ALONE = '单独发您了。'
