// Played by: somebody-does-not-come.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { tellHours, tellLacking, tellMine, tellNext, tellWhose } from '../../src/domain/rota/ask.ts'
import { arrive, go } from '../../src/domain/rota/attend.ts'
import { book, tellPlaces, unbook } from '../../src/domain/rota/book.ts'
import { giveUp, standIn } from '../../src/domain/rota/give-up.ts'
import { signUp } from '../../src/domain/rota/sign-up.ts'
import { plan } from '../../src/domain/rota/week-plan.ts'
import { rotaSaid } from '../../src/language/rota/rota-said.ts'
import type { RotaSaid } from '../../src/language/rota/said-rota.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { AT_A_GATE } from './at-a-gate.ts'

/** Duty by the clock (值班): who comes when, who stands in, who is there, whose slot it is. */
export const rota = command<Utterance, Where, RotaSaid>({
  name: 'rota',
  title: '值班',
  words: ['排班', '到岗', '离岗', '我替'],
  talk: ['到岗', '离岗', '我替'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '值班：报名 南门 明晚夜班；来不了：我明晚来不了，谁替一下（替的回「我替」）；到了回「到岗」，走时回「离岗」；查：今晚南门谁的班、我几个班、我的时长',
    en: 'Signs people up for slots of a rota, lets others stand in, keeps who was there when, and tells whose slot it is; staff plan with 排班.',
    rotas: true,
    asked: { words: /值班|排班|到岗|替班|换班/, position: 37 },
    pages: { resident: ['其他', 21], captain: ['其他', 22], grid: ['查', 14] },
  },
  examples: [
    {
      say: '报名 南门 明晚夜班',
      where: { place: 'partner', rotas: AT_A_GATE },
      gives: { kind: 'sign-up', rotas: ['南门值守'], word: true },
    },
    {
      say: '我明晚来不了，谁替一下',
      where: { place: 'partner', rotas: AT_A_GATE },
      gives: { kind: 'give-up', asks: true },
    },
    {
      say: '我替',
      where: { place: 'partner', rotas: AT_A_GATE },
      gives: { kind: 'stand-in', whom: null },
    },
    {
      say: '到岗',
      where: { place: 'partner', rotas: AT_A_GATE },
      gives: { kind: 'arrive', whom: null },
    },
    {
      say: '今晚南门谁的班',
      where: { place: 'partner', rotas: AT_A_GATE },
      gives: { kind: 'whose', rotas: ['南门值守'] },
    },
    {
      say: '约理发 9点20',
      where: {
        place: 'building',
        rotas: { rotas: [{ name: '理发', place: '宾川小区', books: true }], own: [] },
      },
      gives: { kind: 'book', rotas: ['理发'] },
    },
    { say: '我几个班', where: { place: 'partner', rotas: AT_A_GATE }, gives: { kind: 'mine' } },
    {
      say: '我的时长',
      where: { place: 'direct', rotas: AT_A_GATE },
      gives: { kind: 'hours', month: 'this' },
    },
    {
      say: '排班 南门 周一到周五 上午 老孙老周',
      where: { place: 'community', rotas: { ...AT_A_GATE, own: [] } },
      gives: { kind: 'plan', rotas: ['南门值守'], people: '老孙老周' },
    },
  ],
  whole: true,
  read,
  decide,
})

function read(
  utterance: Utterance,
  where: Where,
): { readonly fields: RotaSaid; readonly left: number } | null {
  if (where.rotas === undefined) return null
  const said = rotaSaid(utterance, where, where.rotas)
  return said === null ? null : { fields: said, left: 0 }
}

// ---- what it decides ----

function decide(said: RotaSaid, view: View): readonly Effect[] {
  switch (said.kind) {
    case 'sign-up':
      return signUp(view, said)
    case 'give-up':
      return giveUp(view, said)
    case 'stand-in':
      return standIn(view, said)
    case 'arrive':
      return arrive(view, said)
    case 'go':
      return go(view, said)
    case 'whose':
      return tellWhose(view, said)
    case 'next':
      return tellNext(view, said.rotas)
    case 'lacking':
      return tellLacking(view, said.rotas)
    case 'book':
      return book(view, said)
    case 'unbook':
      return unbook(view, said.rotas)
    case 'places':
      return tellPlaces(view, said.rotas)
    case 'mine':
      return tellMine(view)
    case 'hours':
      return tellHours(view, said.month)
    case 'plan':
      return plan(view, said)
  }
}
