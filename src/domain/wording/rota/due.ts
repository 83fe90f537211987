import type { Hours } from '../../model/duty/rota.ts'
import { clock } from '../../model/time.ts'
import { list } from '../sentence.ts'
import { slotText } from './slot.ts'

/** A slot in which somebody is lacking. */
export interface Lacking extends Hours {
  readonly rota: string
  readonly lacks: number
}

/** To those who may step in, and who leads them. */
export function gapText(slots: readonly Lacking[], now: number): string {
  const how = slots.length === 1 ? '能上的回「我上」。' : '能上的说哪一班：「我上 明晚」这样。'
  return `还缺人：${lackingText(slots, now)}。${how}`
}

/** To who must see to it. */
export function gapAboveText(slots: readonly Lacking[], now: number): string {
  return `还没人顶上：${lackingText(slots, now)}。麻烦安排，定了回「排班 ${slots[0]?.rota ?? ''} 哪天哪班 谁」。`
}

/** Rota by rota. */
function lackingText(slots: readonly Lacking[], now: number): string {
  const rotas = [...new Set(slots.map(({ rota }) => rota))]
  return rotas
    .map((rota) => {
      const own = slots.filter((slot) => slot.rota === rota)
      return `${rota} ${own.map((slot) => `${slotText(slot, now)} 差 ${slot.lacks} 人`).join('，')}`
    })
    .join('；')
}

/** To who must act: somebody has not come, or went long before the end. Names are for them alone. */
export function absentText(
  slots: readonly (Hours & {
    readonly rota: string
    readonly names: readonly string[]
    readonly gone: readonly { readonly name: string; readonly at: number }[]
  })[],
  now: number,
): string {
  const all = slots.map((slot) => {
    const absent = slot.names.length === 0 ? [] : [`${list(slot.names)}还没到岗`]
    const gone = slot.gone.map(({ name, at }) => `${name} ${clock(at)} 就走了，还没人接`)
    return `${slot.rota} ${slotText(slot, now)}，${[...absent, ...gone].join('，')}`
  })
  return `${all.join('；')}。麻烦打个电话；另有人顶上的，让他回「我替」。`
}

/** The same where several read it. */
export function absentAloudText(
  slots: readonly (Hours & {
    readonly rota: string
    readonly lacks: number
    readonly gone: number
  })[],
  now: number,
): string {
  const all = slots.map(({ rota, lacks, gone, ...slot }) => {
    const absent = lacks === 0 ? [] : [`还差 ${lacks} 人没到岗`]
    const early = gone === 0 ? [] : [`有 ${gone} 人提前走了还没人接`]
    return `${rota} ${slotText(slot, now)} ${[...absent, ...early].join('，')}`
  })
  return `${all.join('；')}。能上的回「我替」。`
}

/** To who holds a slot, half a day before. */
export function reminderText(rota: string, slot: Hours, now: number): string {
  return `${rota} ${slotText(slot, now)} 是您的班。来不了早点说一声「来不了」，我去找人替。`
}
