import { addressAt } from '../household.ts'
import { numeralAt } from '../numeral.ts'
import { escaped } from '../register/piece.ts'
import type { Remainder } from '../register/remainder.ts'

const NUMBER = '(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])'
const KIND = '(?:号楼(?!道)|号院|栋楼(?!道)|栋|幢|座|#(?:楼(?!道))?|号(?![线门岗]))'
const JOIN = '[ 、,和及跟]'
/** 1-3号楼, 1到3号楼. */
const RANGE = new RegExp(`([0-9]{1,3}) ?${KIND}? ?(?:-|—|~|～|到|至) ?([0-9]{1,3}) ?(${KIND})`, 'g')
/** 1、2、3号楼, 3号楼. */
const SEVERAL = new RegExp(`((?:${NUMBER}${KIND}?${JOIN}+)*${NUMBER}) ?(${KIND})`, 'g')
/** So many buildings are no range that anybody has gone through. */
const MOST = 60

/** The buildings that a text names, each as 3号楼 or by its own name. */
export function takeBuildings(rest: Remainder, names: readonly string[]): readonly string[] {
  const found: { at: number; name: string }[] = []
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const pattern = new RegExp(escaped(name), 'g')
    for (let hit = rest.find(pattern); hit !== null; hit = rest.find(pattern)) {
      found.push({ at: hit.index, name })
      rest.take(hit.index, hit.index + name.length)
    }
  }
  for (let hit = rest.find(RANGE); hit !== null; hit = rest.find(RANGE)) {
    const [all, from, to, kind = '号楼'] = hit
    rest.take(hit.index, hit.index + all.length)
    const count = Number(to) - Number(from)
    for (let i = 0; i <= count && count < MOST; i++)
      found.push({ at: hit.index + i / MOST, name: `${Number(from) + i}${kindOf(kind)}` })
  }
  for (let hit = rest.find(SEVERAL); hit !== null; hit = rest.find(SEVERAL)) {
    const [all, numbers = '', kind = '号楼'] = hit
    rest.take(hit.index, hit.index + all.length)
    const each = numbers.match(new RegExp(NUMBER, 'g')) ?? []
    found.push(
      ...each.map((number, i) => ({
        at: hit.index + i / MOST,
        name: `${plain(number)}${kindOf(kind)}`,
      })),
    )
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ name }) => name)
}

/** The households that a text names. */
export function takeHouseholds(rest: Remainder): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < rest.text.length; at++) {
    if (!/[0-9A-Da-d一二三四五六七八九十]/.test(rest.text.charAt(at))) continue
    const address = addressAt(rest.text, at)
    if (address?.household == null || !rest.free(at, address.end)) continue
    found.push(address.household)
    rest.take(at, address.end)
    at = address.end - 1
  }
  return found
}

/** The names of a list that stand in a text, in its order; each is taken out. */
export function takeNames(rest: Remainder, names: readonly string[]): readonly string[] {
  const found: { at: number; name: string }[] = []
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const pattern = new RegExp(escaped(name), 'g')
    for (let hit = rest.find(pattern); hit !== null; hit = rest.find(pattern)) {
      found.push({ at: hit.index, name })
      rest.take(hit.index, hit.index + name.length)
    }
  }
  const order = found.toSorted((a, b) => a.at - b.at).map(({ name }) => name)
  return [...new Set(order)]
}

/** 3#, 3栋, 3号 are 3号楼; a 座 is one. */
function kindOf(kind: string): string {
  return kind === '座' ? kind : '号楼'
}

function plain(number: string): string {
  if (/^[0-9]/.test(number)) return number.replace(/^0+(?=[0-9])/, '')
  return /^[A-Za-z]$/.test(number)
    ? number.toUpperCase()
    : String(numeralAt(number, 0)?.value ?? number)
}
