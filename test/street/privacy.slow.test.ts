import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import type { Street } from '../../src/domain/model/area.ts'
import type { Case } from '../../src/domain/model/case.ts'
import { sensitive } from '../../src/domain/model/category.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../src/rehearsal/script.ts'
import type { OutboxRow } from '../../src/store/messages/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { secretsIn } from './secrets.ts'
import { fixedSentences } from './witness.ts'

const folder = join(import.meta.dirname, '../transcripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

/** A secret that is read where it must not be. */
interface Leak {
  readonly where: string
  readonly secret: string
  readonly text: string
}

/**
 * What is wrong with a post. A residents' group reads no temperature, symptom, diagnosis or telephone number. Any
 * other chat reads them only where it must act: it was told of the case, asked for it, or has it.
 */
function leaksOf(
  store: Store,
  street: Street,
  row: OutboxRow,
  sentences: readonly string[],
): readonly Leak[] {
  const where = addressKey(row.to)
  const leak = (secret: string): Leak => ({ where, secret, text: row.text })
  const cases = store.cases.all()
  if (amongResidents(street, row)) {
    // A notice is read as its sender confirmed it, a 寻人 as its asker gave it.
    const own = store.notices.all().find(({ number }) => number === row.notice)
    const rest = own === undefined || own.text === '' ? row.text : row.text.replace(own.text, '')
    const told = cases.filter(
      (about) => sensitive(about.category) && about.text !== '' && row.text.includes(about.text),
    )
    return [
      ...secretsIn(rest, { sentences }).map(leak),
      ...told.map(({ number }) => leak(`#${number}`)),
    ]
  }
  // To take a neighbour's blood pressure is a skill, and nobody's illness.
  const secrets = secretsIn(row.text.replaceAll('量血压', ''), { sentences })
  if (secrets.length === 0 || isCalled(store, row)) return []
  const all = numbersIn(row).flatMap((number) => cases.find((one) => one.number === number) ?? [])
  // Of a list, those whose secret it can be.
  const theirs = all.filter(({ text }) =>
    secretsIn(text, { sentences }).some((secret) => row.text.includes(secret)),
  )
  const about = theirs.length > 0 ? theirs : all
  // A line of numbers and places is nobody's.
  if (about.length > 0 && !about.some((one) => named(row, one))) return []
  const outside =
    about.length > 0
      ? about.some((one) => !mustAct(store, street, row, one))
      : !isWatched(store, row) && !isStaff(street, row)
  return outside ? secrets.map(leak) : []
}

/** What a captain taught with a telephone is told alone to who asks; one's own reading too; `比如 36.5` is nobody's. */
function isForReader({ to, text }: OutboxRow): boolean {
  if (/(?:比如|such as) 36\.5/.test(text)) return true
  return to.kind === 'contact' && /写的）|^报过了/.test(text)
}

function numbersIn({ text, about }: OutboxRow): readonly number[] {
  const said = [...text.matchAll(/#(\d+)/g)].map(([, digits]) => Number(digits))
  return [...new Set([...about, ...said])]
}

/** Who is called for an alert reads who cried, where and what. */
function isCalled(store: Store, row: OutboxRow): boolean {
  const alerts = store.alerts.all().filter(({ told }) => told.includes(addressKey(row.to)))
  return alerts.some(({ cries }) => cries.some(({ text }) => row.text.includes(text)))
}

/** Whether a post tells whose case it is. */
const named = ({ text }: OutboxRow, { by, household }: Case): boolean =>
  text.includes(by.name) || (household !== null && text.includes(household))

function amongResidents(street: Street, { to }: OutboxRow): boolean {
  const seat = to.kind === 'group' ? street.seats.get(to.topic) : undefined
  return seat?.kind === 'area' && seat.level === 'building'
}

function mustAct(store: Store, street: Street, row: OutboxRow, about: Case): boolean {
  const key = addressKey(row.to)
  if (about.told.includes(key) || addressKey(about.from) === key) return true
  if (row.to.kind !== 'contact') return row.answer && lookedUp(street, row, about)
  const { contact } = row.to
  const asked = [about.by, ...about.followers.map(({ who }) => who)]
  const family = store.people
    .livesAt({ area: about.area, household: about.household ?? '' })
    .map((one) => one.contact)
  const acts = store.cases.history(about.number).map(({ by }) => by)
  return (
    [...asked, ...acts].some((who) => who?.contact === contact) ||
    family.includes(contact) ||
    isStaff(street, row)
  )
}

/** Staff above looked it up in their own group. */
function lookedUp(street: Street, { to }: OutboxRow, about: Case): boolean {
  const seat = to.kind === 'group' ? street.seats.get(to.topic) : undefined
  return seat?.kind === 'area' && seat.areas.some((area) => about.area.startsWith(area))
}

function isStaff(street: Street, { to }: OutboxRow): boolean {
  if (to.kind !== 'contact') return false
  return [...street.areas.values()].some(({ staff }) =>
    staff.some(({ wechat }) => wechat === to.contact),
  )
}

/** Who is under observation, and is told so alone. */
function isWatched(store: Store, { to }: OutboxRow): boolean {
  const home = to.kind === 'contact' ? store.people.homeOf(to.contact) : undefined
  return home != null && store.observations.at(home).length > 0
}

describe('no secret is read where it is nobody’s business', () => {
  test.each(files)('%s', async (name) => {
    const script = readScript(join(folder, name))
    if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
    const { config } = script.value
    const { sentences } = fixedSentences(config)
    const played = await rehearsed(script.value, { log: () => {} }, (store) =>
      store.outbox
        .all()
        .filter((row) => row.state === 'sent' && !isForReader(row))
        .flatMap((row) => leaksOf(store, config.street, row, sentences)),
    )
    if (!played.ok) throw new Error(played.mistakes.map(mistakeLine).join('\n'))
    expect(played.value.account).toEqual([])
  })
})

describe('what counts as a secret', () => {
  test.each([
    ['孩子 38.2℃', true],
    ['烧到39度', true],
    ['有点咳嗽', true],
    ['电话13812345678', true],
    ['核酸阳性', true],
    ['水压 0.3', false],
    ['体温已报 19/24 户，还差 5 户：1-102', false],
    ['#138 停水了，10:00 前来', false],
  ])('%s', (text, secret) => {
    expect(secretsIn(text, { sentences: [] }).length > 0).toBe(secret)
  })
})
