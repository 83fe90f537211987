import type { Position } from './area.ts'

/** A WeChat contact's id. Identity is this and never a name shown. */
export type ContactId = string

/** A program that writes lines of registers down acts under this and its token's number. */
const PROGRAM = 'token:'

export function programContact(token: number): ContactId {
  return `${PROGRAM}${token}`
}

/** The city, or another street of it, acts under this and its name. */
const OFFICE = 'city:'

/** In whose name something happens that the city (empty), or another street, tells of. */
export function officeContact(name: string): ContactId {
  return `${OFFICE}${name}`
}

/** The city (empty) or the street in whose name a contact acts; null: it is somebody's own. Each matter has one of its own. */
export function officeOf(contact: ContactId): string | null {
  if (!contact.startsWith(OFFICE)) return null
  return contact.slice(OFFICE.length).split('/')[0] ?? null
}

/** Whether it is a program, or another office's: it has no chat of its own, and reads no mention. */
export function isProgram(contact: ContactId): boolean {
  return contact.startsWith(PROGRAM) || contact.startsWith(OFFICE)
}

/** What stands where a name or words were, once whose they are had them deleted. */
export const DELETED = '—'

/** A household (户): a room of a building. */
export interface Home {
  /** The building's path. */
  readonly area: string
  /** `unit-room`, such as `1-502`. */
  readonly household: string
}

/** A household, or an area where none is known. */
interface Door {
  readonly area: string
  readonly household: string | null
}

/** Whether both are of one household; where none is known there is none in common. */
export function sameHome(one: Door | null | undefined, other: Door): boolean {
  return (
    one != null &&
    one.household !== null &&
    one.area === other.area &&
    one.household === other.household
  )
}

/** Who speaks (人), as far as it is known. */
export interface Speaker {
  readonly contact: ContactId
  /** The name to call them by: the alias without its household. */
  readonly name: string
  readonly alias: string
  readonly home: Home | null
  /** The captain or the roster says that they live there; else it is they alone who say so. */
  readonly vouched: boolean
  /** Their duties, highest first; none for a resident. */
  readonly positions: readonly Position[]
}

/** Who sits in a group, as their alias there has it. */
export interface Neighbour extends Named {
  /** As they wrote it; null where they name none. */
  readonly household: string | null
}

/** A contact with the name to call them by. */
export interface Named {
  readonly contact: ContactId
  readonly name: string
}
