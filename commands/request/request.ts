// Played by: who-took-it-cannot-go.chat
import { openCase } from '../../src/domain/case/opening.ts'
import { placeOfTrouble } from '../../src/domain/case/place.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { requestText } from '../../src/domain/wording/case.ts'
import type { Item, RequestKind, Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { readWish, seemsWish } from './read.ts'

/** A request (求助): someone wants something bought, fetched or done. */
export interface RequestFields {
  readonly kind: RequestKind
  readonly items: readonly Item[]
  readonly household: string | null
  /** What was said, without mention and command word. */
  readonly text: string
  /** When it is wanted by, `HH:mm`. */
  readonly deadline: string | null
}

export const request = command<Utterance, Where, RequestFields>({
  name: 'request',
  title: '求助',
  words: ['帮买', '代买', '求助', '帮取', '代取', '帮扔', '需要帮忙'],
  talk: ['求助'],
  who: ['everyone'],
  doubt: 'free-words',
  recall: 'cancel',
  help: {
    zh: '请人帮忙：帮买 鸡蛋2斤 牛奶1箱 / 帮取快递 / 帮扔垃圾 / 求助 …',
    en: 'Asks neighbours and volunteers for help.',
    short: ['residents'],
    asked: { words: /帮买|代买|买菜|买药|求助|志愿者|快递|[扔倒]垃圾|帮忙/, position: 4 },
    pages: { resident: ['要帮忙、报修、反映', 1] },
  },
  // Who asks, and what is to be done: to buy, to fetch, to carry, or help itself.
  needs: ['帮代求替给把圾捎烦', '买购捎取拿开称拉拎提搬抱带扔寄倒丢接需助求收'],
  examples: [
    {
      say: '帮买 鸡蛋2盒 牛奶1箱',
      gives: {
        kind: 'shopping',
        items: [
          { name: '鸡蛋', quantity: 2, unit: '盒' },
          { name: '牛奶', quantity: 1, unit: '箱' },
        ],
      },
    },
    { say: '帮扔垃圾 2-501门口两袋', gives: { kind: 'trash', household: '2-501' } },
  ],
  near: ({ text }) => seemsWish(text),
  read: readWish,
  decide,
})

// ---- what it decides ----

function decide(fields: RequestFields, view: View): readonly Effect[] {
  const place = placeOfTrouble(view, fields.household, fields.text)
  return openCase(view, {
    kind: 'request',
    category: fields.kind,
    urgent: false,
    ...place,
    named: fields.household,
    text: requestText(fields.text, fields.deadline),
    items: fields.items,
  })
}
