/** A team as far as it is needed to read what is said of it. */
export interface TeamHere {
  readonly name: string
  readonly skills: readonly string[]
  /** How else its skills are said, beside what is known everywhere. */
  readonly words?: readonly { readonly skill: string; readonly word: string }[]
}

/** The teams of the street, and whose group it is. */
export interface TeamsHere {
  readonly teams: readonly TeamHere[]
  /** The team whose group this is; null: another group, or alone with the bot. */
  readonly own: string | null
  /** Those of the teams to which a case can be handed. */
  readonly offices: readonly string[]
}

/** What somebody says of themselves, or writes of another in a list. */
export interface Ability {
  readonly skills: readonly string[]
  /** When they have time: 周末; null where it is not said. */
  readonly when: string | null
}

/** What was said of teams. A team is null where its group or who speaks tells which it is. */
export type TeamSaid =
  | ({ readonly kind: 'join'; readonly team: string | null } & Ability)
  /** A list that people wrote together. */
  | {
      readonly kind: 'list'
      readonly team: string | null
      readonly people: readonly ({
        readonly name: string
        readonly writer: string | null
      } & Ability)[]
    }
  | { readonly kind: 'leave'; readonly team: string | null }
  | ({ readonly kind: 'skill' } & Ability)
  /** Who is of it, and can do that. */
  | {
      readonly kind: 'members'
      readonly team: string | null
      readonly skills: readonly string[]
    }
  /** Who looks after a place (包片); its name, or null for here. */
  | { readonly kind: 'leads'; readonly place: string | null }
  /** What is left to see to of what one looks after oneself. */
  | { readonly kind: 'led' }
