// Played by: two-cries-at-once.chat
import { judge, type Verdict } from '../src/domain/alert/verification.ts'
import { fileHouseTrouble } from '../src/domain/case/house-trouble.ts'
import { isOwn } from '../src/language/danger/despair.ts'
import { saysNothingIs } from '../src/language/danger/nothing.ts'
import { turnsSaid } from '../src/language/turn/turn-said.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Somebody says of an alert (疑似危急) that it is real, that they go and look, or that it is nothing. */
export interface VerifyFields {
  readonly verdict: Verdict
  /** The post that they reply to; null where they quote none. */
  readonly quoted: string | null
}

export const verify = command<Utterance, Where, VerifyFields>({
  name: 'verify',
  title: '核实',
  words: ['立案', '虚惊'],
  talk: ['立案', '虚惊'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '有人喊救命：去看回「我去」，要立案回「立案」，没事回「虚惊」',
    en: 'Answers an alert: goes, files it, or says that it is nothing.',
    short: ['staff'],
    pages: { captain: ['工单', 7], grid: ['工单', 9] },
  },
  examples: [
    { say: '虚惊一场', where: { alert: true }, gives: { verdict: 'nothing' } },
    { say: '我去', where: { alert: true }, gives: { verdict: 'goes' } },
  ],
  read: readVerdict,
  decide({ verdict, quoted }, view) {
    const judged = judge(view, verdict, quoted, isOwn)
    return judged.length > 0 || verdict !== 'real' ? judged : fileHouseTrouble(view, quoted)
  },
})

/** Who answers an alert is brief, characters. */
const LONGEST = 40

/** Nothing but the word, and a little courtesy, while an alert waits for it. */
const around = (words: string) =>
  new RegExp(
    `^[\\s,。!~@]*(?:好的?|嗯|收到|行|哦|知道了)?[\\s,。!]*(?:${words})[\\s,。!~吧啊了呀的]*(?:谢谢.{0,4}|辛苦了?)?[\\s,。!~]*$`,
  )
const VERDICTS: readonly { readonly verdict: Verdict; readonly words: RegExp }[] = [
  {
    verdict: 'real',
    words: around('立案|上报|报上去|属实|是真的|是真事|确实是?'),
  },
  { verdict: 'yes', words: around('是|是的|对|对的|真的|快来|要|需要|要人|来人') },
]

function readVerdict(
  { text, quote }: Utterance,
  { alert, trouble }: Where,
): { fields: VerifyFields; left: number } | null {
  if ((!alert && !trouble) || text.length > LONGEST || (quote !== null && quote.cases.length > 0))
    return null
  const verdict = saysNothingIs(text)
    ? 'nothing'
    : (VERDICTS.find(({ words }) => words.test(text))?.verdict ?? goes(text))
  // A trouble that was told to the captain is only made a case, or left.
  return verdict === null || (!alert && verdict !== 'real')
    ? null
    : { fields: { verdict, quoted: quote?.bot ? quote.text : null }, left: 0 }
}

/** Who takes a case by such words goes to look at an alert by them. */
function goes(text: string): Verdict | null {
  return turnsSaid(text.replaceAll('!', ' ')).includes('take') ? 'goes' : null
}
