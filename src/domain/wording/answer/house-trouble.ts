import type { HouseTrouble } from '../../model/information/house-trouble.ts'
import type { Facts } from '../../model/view.ts'
import { placeOf, quoted } from '../case.ts'
import { neighbourName } from '../name.ts'

/** To who looks after the house, alone and in one line: what a neighbour said before all. */
export function heardInGroupText(facts: Facts, trouble: HouseTrouble): string {
  const { by, text, area } = trouble
  const home = facts.homeOf(by.contact)
  const name = home === null ? by.name : neighbourName(home.household, by.name)
  const place = placeOf(facts, { area, household: null }, area)
  return `${place}群里 ${name}说：${quoted(text)}要报就回「立案」。`
}

/** To who heard of it: where it is, as was said behind it. */
export function troubleIsAtText({ text }: HouseTrouble, place: string): string {
  return `刚才说的「${text}」在${place}。`
}

/** What was said of a trouble, and where it is, as one line. */
export function placedTroubleWords(text: string, place: string): string {
  return `${text}，${place}`
}

/** Several were told: which one is meant. */
export function whichTroubleText(troubles: readonly HouseTrouble[]): string {
  return [
    '说的是哪一件？长按那条引用着再回一遍「立案」：',
    ...troubles.map(({ by, text }) => `· ${by.name}：${text.slice(0, 20)}`),
  ].join('\n')
}

/** For the history of the case. */
export function filedForRecord(name: string): string {
  return `${name}替邻居立的案`
}

/** To who said that it be made a case. */
export function troubleFiledText(number: number): string {
  return `立案了，#${number}。办好回「办结 ${number}」。`
}
