import type { Hours } from '../../model/duty/rota.ts'
import { span } from '../../model/time.ts'
import { list } from '../sentence.ts'
import { hoursText, slotsText, slotText } from './slot.ts'

/** Why a slot was not given. */
export type Refused =
  | { readonly why: 'full' | 'known' | 'past'; readonly slot: Hours }
  | { readonly why: 'double'; readonly slot: Hours; readonly by: Hours | null }
  | { readonly why: 'rest' | 'most'; readonly slot: Hours; readonly limit: number }

/** What came of a signing up: what is theirs now, and why the rest is not. */
export function signedUpText(
  rota: string,
  given: readonly Hours[],
  refused: readonly Refused[],
  others: readonly string[],
  now: number,
): string {
  // Nobody is put into a slot but by their own word.
  const besides = others.length === 0 ? [] : [`${list(others)}请自己回一句「我也上」加哪天哪班。`]
  const yes = given.length === 0 ? [] : [`记上了，${rota} ${slotsText(given, now)} 是您的班。`]
  return [...yes, ...refused.map((each) => refusedText(each, now)), ...besides].join('')
}

function refusedText(refused: Refused, now: number): string {
  const slot = slotText(refused.slot, now)
  switch (refused.why) {
    case 'full':
      return `${slot} 人已经够了，谢谢。`
    case 'known':
      return `${slot} 本来就是您的班。`
    case 'past':
      return `${slot} 已经过了。`
    case 'double':
      return refused.by === null
        ? `${slot} 您另有班。`
        : `${slot} 和您 ${hoursText(refused.by)} 的班撞了，没记。`
    case 'rest':
      return `${slot} 离您另一班太近，中间要歇够 ${span(refused.limit)}，没记。`
    case 'most':
      return `${slot} 没记：一天最多 ${span(refused.limit)}，您别太累。`
  }
}

/** Several rotas may be meant. */
export function whichRotaText(names: readonly string[]): string {
  return `是${names.join('还是')}？说全了再发一遍，比如「报名 ${names[0] ?? ''} 明天上午」。`
}

/** Several slots may be meant. */
export function whichSlotText(rota: string, slots: readonly Hours[], now: number): string {
  return `${rota}有 ${slotsText(slots.slice(0, 8), now)}，是哪一班？把几点说上再发一遍。`
}

/** There is no such slot. */
export function noSlotText(rota: string, shifts: readonly string[]): string {
  return `${rota}那时候没有班，每天是 ${shifts.join('、')}。`
}

export const NO_ROTA_HERE = '这儿没有要排的班。'

/** Who may do it has said that they can; `join`: the team that they are not of yet. */
export function skillFirstText(rota: string, skill: string, join: string | null): string {
  const first = join === null ? `我会${skill}` : `报名 ${join} 会${skill}`
  return `${rota}要会${skill}的人。会的话先回「${first}」，再报班。`
}

/** Who is not of those who do it. */
export function joinTeamFirstText(rota: string, team: string | null): string {
  return team === null
    ? `${rota}在岗上的群里报就行。`
    : `先入队再报班：回「报名 ${team}」，再说哪一班。`
}

/** Somebody cannot come, and is let off; `asked`: those who may stand in hear it here. */
export function gaveUpText(
  rota: string,
  slots: readonly Hours[],
  now: number,
  asked: boolean,
): string {
  const said = `知道了，${rota} ${slotsText(slots, now)} 先空出来。`
  return asked ? `${said}能替的回「我替」。` : `${said}已经去问谁能替，您放心。`
}

/** Which of their slots they cannot come to. */
export function whichOwnSlotText(
  slots: readonly (Hours & { readonly rota: string })[],
  now: number,
): string {
  const names = slots.slice(0, 6).map((slot) => `${slot.rota} ${slotText(slot, now)}`)
  return `您有 ${names.join('；')}，哪一班来不了？`
}

export const NO_SLOT_OF_YOURS = '您这些天没有班。'

/** Somebody stands in for another. */
export function standsInText(rota: string, slot: Hours, now: number, whose: string | null): string {
  const thanks = whose === null ? '' : `替${whose}，`
  return `${thanks}${rota} ${slotText(slot, now)} 是您的班了，谢谢。`
}

/** Several are to be stood in for. */
export function whichStandInText(
  slots: readonly (Hours & { readonly rota: string })[],
  now: number,
): string {
  const names = slots.slice(0, 6).map((slot) => `${slot.rota} ${slotText(slot, now)}`)
  return `${names.join('；')} 都缺人，替哪一班？回「我替 明晚」这样。`
}

export const NOBODY_TO_STAND_IN_FOR = '现在没有要替的班，谢谢您。'

/** Staff said who comes when. */
export function plannedText(
  rota: string,
  slots: readonly { readonly slot: Hours; readonly names: readonly string[] }[],
  refused: readonly { readonly name: string; readonly refused: Refused }[],
  unknown: readonly string[],
  now: number,
): string {
  const lines = [
    ...(slots.length === 0 ? [] : [`${rota}排好了：`]),
    ...slots.map(({ slot, names }) => `${slotText(slot, now)} ${list(names)}`),
    ...refused.map(
      ({ name, refused: each }) => `${name}：${refusedText(each, now).replaceAll('您', '')}`,
    ),
    ...(unknown.length === 0
      ? []
      : [`${list(unknown)}我还不认得，请本人在群里回「报名 ${rota} 哪天哪班」。`]),
  ]
  return lines.join('\n')
}

export function planByOthersText(rota: string): string {
  return `${rota}的班由队长、卡口长和社区来排。`
}
