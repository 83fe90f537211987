import type { ContactId } from '../../domain/model/person.ts'
import type { TeamMember } from '../../domain/model/team/team.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { MemberTable } from '../database/tables.ts'

/** Who is of which team. They are remembered: a street has some hundreds. */
export function memberStore(db: Connection) {
  const put = hot(db, (query, given: MemberTable) =>
    query
      .insertInto('member')
      .values(columns(given, 'team', 'contact', 'name', 'skills', 'free', 'since'))
      .onConflict((conflict) =>
        conflict
          .columns(['team', 'contact'])
          .doUpdateSet(columns(given, 'name', 'skills', 'free', 'since')),
      ),
  )
  let known: readonly TeamMember[] | null = null

  function read(): readonly TeamMember[] {
    return ask(db, (query) =>
      query.selectFrom('member').selectAll().orderBy('team').orderBy('since').orderBy('contact'),
    ).map(({ team, contact, name, skills, free, since }) => ({
      team,
      who: { contact, name },
      skills: JSON.parse(skills) as readonly string[],
      free,
      since,
    }))
  }

  return {
    put({ team, who, skills, free, since }: TeamMember): void {
      known = null
      const { contact, name } = who
      put.run({ team, contact, name, skills: JSON.stringify(skills), free, since })
    },
    /** Team by team, who came first before all. */
    all(): readonly TeamMember[] {
      known ??= read()
      return known
    },
    leave(team: string, contact: ContactId): void {
      known = null
      change(db, (query) =>
        query.deleteFrom('member').where('team', '=', team).where('contact', '=', contact),
      )
    },
    /** Those of teams that the street's file does not name any more; how many they were. */
    expire(teams: readonly string[]): number {
      known = null
      return change(db, (query) => query.deleteFrom('member').where('team', 'not in', teams))
    },
    /** All that they said of themselves goes. */
    remove(contact: ContactId): void {
      known = null
      change(db, (query) => query.deleteFrom('member').where('contact', '=', contact))
    },
    /** Something was undone in the store. */
    forget(): void {
      known = null
    },
  }
}
