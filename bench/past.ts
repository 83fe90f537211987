import type { Message } from '../src/chat/chat.ts'
import { HOUR } from '../src/domain/model/time.ts'
import { type Bot, openBot } from './bot.ts'
import { rollCallOf } from './call.ts'
import { morning } from './message.ts'
import { HOUSEHOLDS, MORNING, POLICY, pathsOf, topicOf } from './street.ts'

/** A street as it stands before a morning: its buildings, the days whose check-ins are kept, the past year's cases. */
export interface Past {
  readonly buildings: number
  readonly days: number
  readonly cases: number
}

/** Writes what a street has behind it. */
export function recall(bot: Bot, { buildings, days, cases }: Past): void {
  know(bot, morning(buildings))
  for (let day = days; day > 0; day--) remember(bot, MORNING - day * 24 * HOUR)
  bot.store.whole(() => {
    for (let number = 1; number <= cases; number++) closedCase(bot, number, cases)
    bot.store.numbers.keep()
  })
}

/** Fills a folder's database with what a street has behind it, and says how much that is. */
export function fillDatabase(folder: string, past: Past) {
  const bot = openBot(folder, past.buildings)
  recall(bot, past)
  const checkIns = bot.store.checkIns.count()
  bot.store.close()
  return { checkIns, cases: past.cases }
}

/** A case of the past year, opened and closed. */
function closedCase({ store, street }: Bot, number: number, of: number): void {
  const paths = pathsOf(street)
  const area = paths[number % paths.length] ?? ''
  const opened = MORNING - Math.floor((365 * 24 * HOUR * (of - number + 1)) / of)
  const by = { contact: `wxid_${number % paths.length}_1-101`, name: '住户' }
  const route = POLICY.routes[0]
  if (route === undefined) throw new Error('the bench has no route')
  store.numbers.next('case')
  store.cases.put({
    number,
    kind: 'report',
    category: 'repair',
    urgent: false,
    state: 'closed',
    area,
    household: '1-101',
    place: null,
    accused: null,
    by,
    from: { kind: 'group', topic: topicOf(number % paths.length) },
    text: '楼道灯不亮',
    items: [],
    assignee: null,
    level: 'building',
    opened,
    since: opened,
    due: null,
    route,
    told: [],
    followers: [],
    parent: null,
    touched: opened,
  })
  for (const event of ['opened', 'claimed', 'resolved', 'confirmed'] as const) {
    store.cases.addEvent(number, { at: opened, event, by, where: null, text: '', changes: {} })
  }
}

function know({ store, street }: Bot, messages: readonly Message[]): void {
  const paths = pathsOf(street)
  store.whole(() => {
    for (const { sender, alias, name, address } of messages) {
      const [, building = '', household = ''] = sender.split('_')
      const area = paths[Number(building)] ?? ''
      store.people.bind(sender, { area, household }, 'alias', MORNING)
      store.people.called({ contact: sender, name }, MORNING)
      if (address.kind === 'group') store.people.seen(address.topic, sender, alias, MORNING)
    }
  })
}

/** A day's roll-calls and check-ins, as they stand in the database afterwards. */
function remember({ store, street }: Bot, at: number): void {
  store.whole(() => {
    for (const [building, area] of pathsOf(street).entries()) {
      const rollcall = store.numbers.next('roll-call')
      store.rollCalls.put(rollCallOf(area, rollcall, at, 'closed'))
      for (const household of HOUSEHOLDS) {
        const id = store.numbers.next('check-in')
        store.checkIns.add({
          id,
          home: { area, household },
          by: `wxid_${building}_${household}`,
          byName: '住户',
          at,
          message: `${900_000_000_000 + id}`,
          form: '体温',
          readings: [36.5],
          normal: false,
          symptoms: [],
          answer: null,
          onBehalf: false,
          retracted: false,
          abnormal: false,
        })
        store.rollCalls.answer(rollcall, household, { at, abnormal: false, value: null })
      }
    }
    store.numbers.keep()
  })
}
