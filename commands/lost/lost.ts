// Played by: whom-to-look-for.chat
import { lookFor } from '../../src/domain/notice/look-for.ts'
import { cryIn } from '../../src/language/danger/cry.ts'
import { toldDanger } from '../../src/language/danger/told.ts'
import { lostSaid, tellsOfSomebody } from '../../src/language/notice/lost-said.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Somebody is looked for (寻人). */
export interface LostFields {
  /** As typed. */
  readonly words: string
}

export const lost = command<Utterance, Where, LostFields>({
  name: 'lost',
  title: '寻人',
  words: ['寻人'],
  talk: ['寻人'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'cancel',
  help: {
    zh: '家里人走丢了：寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路 电话138…（带上照片；先打 110）',
    en: 'Somebody is lost: groups are asked to look, the nearest first.',
    asked: { words: /寻人|走丢|走失/, position: 42 },
    pages: { resident: ['要帮忙、报修、反映', 4] },
  },
  examples: [
    {
      say: '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路',
      gives: { words: '我爸78岁 蓝棉袄 9点出1号楼 认不得路' },
    },
  ],
  needs: ['寻帮谁看'],
  read,
  decide: ({ words }, view) => lookFor(view, words, tellsOfSomebody(words)),
  whole: true,
})

function read(
  utterance: Utterance,
  { place }: Where,
): { readonly fields: LostFields; readonly left: number } | null {
  const office = place !== 'building' && place !== 'direct'
  const words = lostSaid(utterance, utterance.mentioned || place === 'direct', office)
  if (words === null || utterance.quote !== null) return null
  // A cry rings who is nearest by itself, and goes no further without another's word. One-to-one it is a report, where that hears it.
  const reported = place !== 'direct' || toldDanger(utterance.text) !== null
  if (!BEGUN.test(utterance.text) && reported && cryIn(utterance) !== null) return null
  return { fields: { words }, left: 0 }
}

const BEGUN = /寻人/
