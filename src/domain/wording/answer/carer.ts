import type { Level, Model } from '../../model/area.ts'
import { quoted } from '../case.ts'
import { list } from '../sentence.ts'

/** What who leads an area is called, by the level and by who runs the community. */
export function leaderTitle(level: Level, model: Model | null): string {
  switch (level) {
    case 'building':
      return model === 'property' ? '管家' : model === 'open' ? '值守员' : '楼长'
    case 'grid':
      return model === 'property' ? '物业负责人' : model === 'open' ? '包片干部' : '网格长'
    case 'community':
      return '社区负责人'
    case 'street':
      return '街道'
  }
}

/** `1号楼的楼长是李姐，电话 …` */
export function leadersText(
  area: string,
  title: string,
  people: readonly { readonly name: string; readonly phone: string | null }[],
): string {
  const names = people.map(({ name, phone }) => (phone === null ? name : `${name}（${phone}）`))
  return `${area}的${title}是${list(names)}。`
}

/** To whose area has many of those asked about. */
export const WHICH_BUILDING = '是哪一栋的？带上楼号再问，如「3号楼楼长是谁」。'

/** Telephones of people are told alone. */
export function askAloneText(bot: string): string {
  return `电话群里不说，私聊${bot}问就行。`
}

export function nobodyThereText(area: string): string {
  return `${area}还没定人，有事跟我说，我往上报。`
}

/** The telephone of somebody of the staff, to whom they serve. */
export function staffPhoneText(name: string, phone: string): string {
  return `${name}的电话 ${phone}。`
}

export const NO_PHONE_HERE = '电话我这儿没有，要转告就回「转人工」。'

export function noPhoneText(name: string): string {
  return `${name}的电话我这儿没有，要转告就回「转人工」。`
}

// ---- a person is wanted ----

/** To somebody of the staff: who wants them, and what was said. */
export function wantedText(place: string, name: string, words: string): string {
  return `${place} ${name}想找人说说，麻烦联系一下：${quoted(words)}`
}

/** To the same: somebody cannot do it themselves. */
export function helplessText(place: string, name: string, words: string): string {
  return `${place} ${name}自己弄不了，麻烦去搭把手：${quoted(words)}`
}

const URGENT = '急事先打 110、119、120。'

/** To who asked for a person: who was told. */
export function calledForYouText(names: readonly string[]): string {
  return `跟${list(names)}说了，会联系您。${URGENT}`
}

/** At night it waits until the morning. */
export function calledTomorrowText(names: readonly string[], clock: string): string {
  return `记下了，${clock} 就告诉${list(names)}。${URGENT}`
}

/** To who cannot measure or write: nobody need. */
export function noNeedText(names: readonly string[]): string {
  return `没事，不用您自己弄，我请${list(names)}来帮您。`
}

export function alreadyWantedText(names: readonly string[]): string {
  return `已经跟${list(names)}说过了，再等等。${URGENT}`
}

export const NOBODY_TO_CALL = '现在找不到人，急事请直接打 110、119、120。'
