import { clock } from '../../model/time.ts'
import { quoted } from '../case.ts'
import { list } from '../sentence.ts'

/** To who told of an illness without its figure, alone. `names`: who was told of it. */
export function howHighText(names: readonly string[]): string {
  return `先别急，量个体温回我就行，如「36.5」。${toldText(names)}要紧就先打 120。`
}

/** To who reported it, besides its number. */
export const FIGURE_WANTED = '方便的话量个体温，单独回我就行，如「36.5」。'

/** To who told of a neighbour's illness, alone. */
export function thanksForTellingText(names: readonly string[]): string {
  return `谢谢您告诉我。${toldText(names)}要紧就先打 120。`
}

/** The same, where it is not known which door they speak from. */
export function illButWhereText(names: readonly string[], example: string): string {
  return `您是哪一户？回一句「我是${example}」，再量个体温告诉我。${toldText(names)}要紧就先打 120。`
}

function toldText(names: readonly string[]): string {
  return names.length === 0 ? '' : `我也跟${list(names)}说了。`
}

/** To who looks after a household, alone. `where`: their door, or the building and who said it. */
export function illText(where: string, words: string, at: number): string {
  const told = /\d{2}/.test(words) ? '' : '，没报体温'
  return `${where} ${clock(at)} 说${quoted(words)}${told}。我在问，您方便时也照应一下。`
}

/** The same of somebody whom a neighbour told of. */
export function illNextDoorText(where: string, of: string, words: string, at: number): string {
  return `${where} ${clock(at)} 说${quoted(words)}${of === '' ? '，没说是哪一户' : `，说的是 ${of}`}。您方便时去看看。`
}

/** Nobody answered with a figure: to who looks after the household, and the level above. */
export function noFigureText(where: string, words: string, at: number, after: string): string {
  return `${where} ${clock(at)} 说${quoted(words)}，问了体温，${after}没回。麻烦过问一声。`
}

/** It is known now where who is ill lives. */
export function illPlacedText(door: string, name: string): string {
  return `刚问到了，不舒服的是${door} ${name}家。`
}
