import type { World } from '../src/world/world.ts'
import type { NoticeRecord, Records } from './records.ts'

/** Where in the world the bot's words stand. */
interface Saying {
  readonly place: string
  readonly text: string
}

/**
 * Word to many groups: each of its groups hears it, once and once more a cut; what was taken back, or is over, was told to
 * exactly those who had heard it. `said`: what stands in the world by the bot.
 */
export function noticesWrong(
  said: readonly Saying[],
  { notices, posts }: Records,
  cuts: number,
): readonly string[] {
  const waiting = new Set(
    posts.flatMap(({ notice, state, sentId }) =>
      notice !== null && sentId === null && (state === 'pending' || state === 'sending')
        ? [notice]
        : [],
    ),
  )
  const heardBy = (notice: NoticeRecord): readonly string[] =>
    said.filter(({ text }) => isOf(notice, text)).map(({ place }) => place)
  let again = 0
  let astray = 0
  const wrong: string[] = []
  for (const notice of notices) {
    const { number, kind, state, refers } = notice
    const topics = notice.topics.map((topic) => `group:${topic}`)
    const heard = heardBy(notice)
    again += heard.length - new Set(heard).size
    const elsewhere = heard.filter((place) => !topics.includes(place))
    wrong.push(...elsewhere.map((place) => `N${number} was heard in ${place}`))
    if (state === 'going' && !waiting.has(number)) {
      const silent = topics.filter((topic) => !heard.includes(topic))
      wrong.push(...silent.map((place) => `N${number} was not heard in ${place}`))
    }
    const before = notices.find((one) => one.number === refers)
    if (kind !== 'cancel' || before === undefined) continue
    const told = new Set(heardBy(before))
    wrong.push(
      ...[...told]
        .filter((place) => !topics.includes(place))
        .map((place) => `${place} heard N${before.number} and not that it is over`),
    )
    // What was being sent then may not have come.
    astray += topics.filter((topic) => !told.has(topic)).length
  }
  if (again > cuts) wrong.push(`notices were heard ${again} times more, ${cuts} sends cut off`)
  if (astray > cuts) wrong.push(`${astray} groups heard the end of what they had not heard`)
  return wrong
}

function isOf({ number, kind, sort, about }: NoticeRecord, text: string): boolean {
  if (sort !== 'lost') return new RegExp(`^【(?:通知|更正|取消|网课) N${number}】`).test(text)
  if (!text.startsWith(`【寻人 #${about}】`)) return false
  return text.includes('不用再找了') === (kind === 'cancel')
}

/** Whom somebody looked for, as the bot said it back in their group, and is not known to be found: `4` of `1-101`. */
export function lookedFor(
  world: World,
  topic: string,
): readonly { number: number; home: string }[] {
  return world
    .history({ kind: 'group', topic })
    .filter(({ own }) => own)
    .flatMap(({ text }) =>
      [...text.matchAll(/@住户(\S+) #(\d+) 正在叫人找/g)].map(([, home = '', number]) => ({
        home,
        number: Number(number),
      })),
    )
}
