import type { Incoming } from '../chat/chat.ts'
import { type Area, type Street, streetOf } from '../domain/model/area.ts'
import type { StandIns } from './stand-in.ts'

/** The port's words with nothing of the file behind an attachment. */
type Heard = Incoming extends infer Each
  ? Each extends { readonly attachment: unknown }
    ? Omit<Each, 'attachment'> & { readonly attachment: { kind: string; name: string } | null }
    : Each
  : never

/** A line of a record: what was heard, and when it came. */
export interface RecordLine {
  readonly at: number
  readonly hear: Heard
}

/** What was delivered, as it stands in a record; `by` null where it was asked to be written plainly. */
export function lineOf(incoming: Incoming, at: number, by: StandIns | null): RecordLine {
  const plain = withoutFile(incoming)
  return { at, hear: by === null ? plain : disguised(plain, by) }
}

function withoutFile(incoming: Incoming): Heard {
  if (incoming.kind !== 'message') return incoming
  const { attachment, ...rest } = incoming
  return { ...rest, attachment: attachment && { kind: attachment.kind, name: attachment.name } }
}

function disguised(heard: Heard, by: StandIns): Heard {
  const address = addressBy(heard.address, by)
  const id = by.id(heard.id)
  switch (heard.kind) {
    case 'recall': {
      const { sender, recalled } = heard
      return {
        ...heard,
        id,
        address,
        sender: sender && by.id(sender),
        recalled: recalled && by.id(recalled),
      }
    }
    case 'friendship': {
      const { sender, hello } = heard
      return {
        ...heard,
        id,
        address: { kind: 'contact', contact: by.id(sender) },
        sender: by.id(sender),
        ...named(heard, by),
        hello: by.text(hello),
      }
    }
    case 'join':
    case 'leave':
      return { ...heard, id, address, sender: by.id(heard.sender), ...named(heard, by) }
    case 'message': {
      const { quote, chain, attachment } = heard
      return {
        ...heard,
        id,
        address,
        sender: by.id(heard.sender),
        ...named(heard, by),
        text: by.text(heard.text),
        quote: quote && {
          id: quote.id && by.id(quote.id),
          from: quote.from && by.name(quote.from),
          text: by.text(quote.text),
        },
        chain:
          chain?.map((entry) => ({
            ...entry,
            writer: by.id(entry.writer),
            text: by.text(entry.text),
          })) ?? null,
        attachment: attachment && { kind: attachment.kind, name: `${attachment.kind}.dat` },
      }
    }
  }
}

function named({ name, alias }: { readonly name: string; readonly alias: string }, by: StandIns) {
  return { name: by.name(name), alias: by.name(alias) }
}

function addressBy(address: Heard['address'], by: StandIns): Heard['address'] {
  switch (address.kind) {
    case 'group':
      return { kind: 'group', topic: by.name(address.topic) }
    case 'contact':
      return { kind: 'contact', contact: by.id(address.contact) }
    case 'hook':
      return { kind: 'hook', partner: by.name(address.partner) }
  }
}

/** The head of the street file, and its areas: what a record needs to be played on. */
export interface StreetPlan {
  readonly head: { readonly name: string; readonly code: string | null; readonly bot: string }
  readonly areas: readonly Area[]
}

export function planOf({ name, code, bot, areas }: Street, by: StandIns | null): StreetPlan {
  const head = { name, code, bot }
  if (by === null) return { head, areas: [...areas.values()] }
  return {
    head: { name: by.name(name), code: null, bot },
    areas: [...areas.values()].map((area) => areaBy(area, by)),
  }
}

function areaBy(area: Area, by: StandIns): Area {
  const path = (given: string) => given.split('/').map(by.name).join('/')
  return {
    ...area,
    path: path(area.path),
    name: by.name(area.name),
    parent: area.parent && path(area.parent),
    compound: area.compound && by.name(area.compound),
    staff: area.staff.map(({ name, role, wechat, ids }) => ({
      name: by.name(name),
      role,
      // Of several accounts the plan tells of none: who is known by what to which is theirs.
      wechat: ids === undefined ? wechat && by.id(wechat) : null,
    })),
    groups: area.groups.map(({ topic }) => ({ topic: by.name(topic), id: null })),
    partners: area.partners.map((partner) => ({
      ...partner,
      name: by.name(partner.name),
      topic: partner.topic && by.name(partner.topic),
      id: null,
      wecom: null,
      webhook: null,
    })),
    households: area.households.map(by.name),
  }
}

export const streetFrom = ({ head, areas }: StreetPlan): Street => streetOf(head, areas)
