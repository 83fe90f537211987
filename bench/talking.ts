import { commands } from '../commands/index.ts'
import { route } from '../src/assembly/understanding.ts'
import type { Where } from '../src/language/where.ts'
import { hubotDispatch } from './hubot.ts'
import { inTurn, type Line, number, ratio } from './line.ts'
import { mix, mixPerSecond } from './mix.ts'
import { perSecond } from './speed.ts'
import { groupTalk, realTalk, type Talk } from './talk.ts'

const BUILDINGS = 200
const ABSENT = 'not measured: shared/language/chatter.txt is not beside the project'

/** A listener for each command, as a hubot script would have. */
const PATTERNS = commands.map(({ name, words }) =>
  name === 'checkin'
    ? /3[4-9][.。度]\d|体温|打卡|正常/
    : new RegExp(`^(?:@小微\\s*)?(?:${words.join('|')})`),
)

const HERE: Where = {
  place: 'building',
  bot: ['小微'],
  mentioned: false,
  alias: '',
  asked: null,
}

/** Nine lines of talk and a check-in, taken apart and routed, and nothing done about them. */
function routedPerSecond(texts: readonly string[]): number {
  const said = texts.map((text) => ({ text, quote: null, chain: null }))
  return perSecond(said.length, () => {
    for (const each of said) route(each, HERE)
  })
}

const textsOf = ({ lines }: Talk, count: number): readonly string[] =>
  mix(lines, count, BUILDINGS).map(({ text }) => text)

const hubotPerSecond = async (texts: readonly string[]): Promise<number> =>
  (await hubotDispatch(texts, PATTERNS)).perSecond

/** Language alone on both talks, hubot beside them. */
export async function language(rounds: number, count: number): Promise<readonly Line[]> {
  const group = textsOf(groupTalk(), count)
  const talk = realTalk()
  const real = talk === null ? group : textsOf(talk, count)
  // Once unmeasured: whatever is read first finds the program cold.
  for (const texts of [real, group]) routedPerSecond(texts)
  const rate = await inTurn(rounds, {
    real: () => routedPerSecond(real),
    group: () => routedPerSecond(group),
    hubotReal: () => hubotPerSecond(real),
    hubotGroup: () => hubotPerSecond(group),
  })
  const share = talk === null ? null : rate.group / rate.real
  return [
    {
      what: 'messages a second, real talk, language alone, one core',
      figure: talk === null ? ABSENT : number(rate.real),
      baseline:
        talk === null
          ? ''
          : `hubot's dispatch ${number(rate.hubotReal)} (${ratio(rate.real / rate.hubotReal)})`,
      mark: '≥ 200,000',
      holds: talk === null ? null : rate.real >= 200_000,
    },
    {
      what: "messages a second, building groups' talk, language alone, one core",
      figure: `${number(rate.group)}, ${share === null ? 'real talk not measured' : `${ratio(share)} of real talk`}`,
      baseline: `hubot's dispatch ${number(rate.hubotGroup)} (${ratio(rate.group / rate.hubotGroup)})`,
      mark: '≥ 0.50 of real talk',
      holds: share === null ? null : share >= 0.5,
    },
  ]
}

/** The same through the whole engine, durable, hubot's dispatch of the same texts beside it. */
export async function mixes(rounds: number, count: number): Promise<readonly Line[]> {
  const real = realTalk()
  return [
    real === null
      ? { what: mixed('real talk'), figure: ABSENT, baseline: '', mark: '≥ hubot', holds: null }
      : await mixOf(real, rounds, count),
    await mixOf(groupTalk(), rounds, count),
  ]
}

const mixed = (name: string): string => `messages a second, nine in ten ${name}, engine, durable`

async function mixOf(talk: Talk, rounds: number, count: number): Promise<Line> {
  const texts = textsOf(talk, count)
  const { ours, hubot } = await inTurn(rounds, {
    ours: () => mixPerSecond(talk.lines, count),
    hubot: () => hubotPerSecond(texts),
  })
  return {
    what: mixed(talk.name),
    figure: number(ours),
    baseline: `hubot's dispatch without storage ${number(hubot)} (${ratio(ours / hubot)})`,
    mark: '≥ hubot',
    holds: ours >= hubot,
  }
}
