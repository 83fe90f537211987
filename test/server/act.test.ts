import { expect, it } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import { PARTNER_KINDS } from '../../src/domain/model/area.ts'
import { wordsOf } from '../../src/server/board/act.ts'
import type { Action } from '../../src/server/protocol/board-messages.ts'
import { FORMS } from '../engine/street.ts'

const WHERE = {
  place: 'direct',
  bot: ['小微'],
  mentioned: false,
  alias: '刘网格',
  asked: null,
} as const
const AT_LENGTH = '师傅下午三点来，楼下李姐开门'

const ACTIONS: readonly Action[] = [
  { do: 'claim', case: 12 },
  { do: 'confirm', case: 12 },
  { do: 'escalate', case: 12 },
  ...(['resolve', 'note', 'reopen', 'cancel'] as const).flatMap((deed): readonly Action[] => [
    { do: deed, case: 12, text: '' },
    { do: deed, case: 12, text: AT_LENGTH },
    { do: deed, case: 12, text: '已换 2 个灯泡\n没收钱' },
  ]),
  ...PARTNER_KINDS.flatMap((to): readonly Action[] => [
    { do: 'transfer', case: 12, to, text: '' },
    { do: 'transfer', case: 12, to, text: AT_LENGTH },
  ]),
  ...['体温', '台风平安', '高温关爱', '燃气安全检查', '意见征询'].flatMap(
    (form): readonly Action[] => [
      { do: 'rollcall', area: 1, form, until: '18:30' },
      { do: 'close', form },
    ],
  ),
]

it.each(ACTIONS.map((action) => [wordsOf(action), action] as const))(
  '«%s» is read as what was pressed',
  (words, action) => {
    const { chosen, also } = understand({ text: words, quote: null, chain: null }, WHERE)
    expect(chosen?.command).toBe(action.do)
    expect(also).toBeNull()
    if ('case' in action) expect(chosen?.fields).toMatchObject({ case: 12, cases: [12] })
    if (action.do === 'transfer') expect(chosen?.fields).toMatchObject({ partner: action.to })
    if (action.do === 'rollcall')
      expect(chosen?.fields).toMatchObject({
        deadline: '18:30',
        form: action.form === FORMS[0]?.name ? null : action.form,
      })
    if (action.do === 'close') expect(chosen?.fields).toMatchObject({ form: action.form })
  },
)
