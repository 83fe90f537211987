import { listed } from '../phrase.ts'
import { SKILL } from '../words/team/skill.ts'
import type { RotaHere, RotasHere } from './said-rota.ts'

/** Which rotas a text names, and where. */
export interface RotasFound {
  readonly rotas: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** By the name of a rota, or by its place: 南门 is each rota there. The longest names first. */
export function rotasNamed(text: string, { rotas }: RotasHere): RotasFound {
  const spans: { start: number; end: number }[] = []
  const found = new Set<string>()
  for (const { called, names } of callings(rotas)) {
    for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + 1)) {
      const end = at + called.length
      if (spans.some((span) => at < span.end && span.start < end)) continue
      // 会做饭 is what somebody can do.
      if (/[会懂]$/.test(text.slice(0, at))) continue
      spans.push({ start: at, end })
      for (const name of names) found.add(name)
    }
  }
  const named = rotas.filter(({ name }) => found.has(name))
  // 理发 宾川小区: one of those at a place, where both were said.
  const exact = named.filter(({ name }) => text.includes(name))
  const meant = exact.length > 0 ? exact : named
  return { rotas: meant.map(({ name }) => name), spans }
}

/** 剪头 is 理发. */
function saidElse(name: string): readonly string[] {
  return KNOWN.find((words) => words.includes(name))?.filter((word) => word !== name) ?? []
}

const KNOWN = SKILL.trim().split('\n').map(listed)

function callings(rotas: readonly RotaHere[]) {
  const names = new Map<string, string[]>()
  const add = (called: string, name: string) =>
    names.set(called, [...(names.get(called) ?? []), name])
  for (const { name, place, books } of rotas) {
    add(name, name)
    if (books) for (const other of saidElse(name)) add(other, name)
    if (place !== name) add(place, name)
    // 南门值守 is called 值守 by nobody, but 南门岗 by many.
    if (/[门口岗站亭]$/.test(place)) add(`${place}岗`, name)
  }
  return [...names]
    .map(([called, of]) => ({ called, names: of }))
    .toSorted((a, b) => b.called.length - a.called.length)
}
