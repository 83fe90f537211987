import { sql } from 'kysely'
import type { DoorQuestion, Question, TurnQuestion } from '../../domain/model/effect.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { MarkTable, QuestionTable, RoomTable } from '../database/tables.ts'

/** What is written anew where somebody is asked again. */
const ASKED = ['place', 'areas', 'at', 'held', 'home', 'name', 'words'] as const

/** What the bot remembers of its own doings: when it said what, whom it asked, where it introduced itself. */
export function memoryStore(db: Connection) {
  const marked = hot(db, (query, given: { key: string }) =>
    query.selectFrom('mark').select('at').where('key', '=', given.key),
  )
  const mark = hot(db, (query, given: MarkTable) =>
    query
      .insertInto('mark')
      .values(columns(given, 'key', 'at'))
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ at: given.at })),
  )
  const question = hot(db, (query, given: { contact: ContactId; about: Question['about'] }) =>
    query
      .selectFrom('question')
      .selectAll()
      .where('contact', '=', given.contact)
      .where('about', '=', given.about),
  )
  const put = hot(db, (query, given: QuestionTable) =>
    query
      .insertInto('question')
      .values(columns(given, 'contact', 'about', ...ASKED))
      .onConflict((conflict) =>
        conflict.columns(['contact', 'about']).doUpdateSet(columns(given, ...ASKED)),
      ),
  )
  const drop = hot(db, (query, given: { contact: ContactId; about: Question['about'] }) =>
    query
      .deleteFrom('question')
      .where('contact', '=', given.contact)
      .where('about', '=', given.about),
  )
  const room = hot(db, (query, given: { topic: string }) =>
    query.selectFrom('room').select('introduced').where('topic', '=', given.topic),
  )
  const introduce = hot(db, (query, given: Pick<RoomTable, 'topic' | 'introduced'>) =>
    query
      .insertInto('room')
      .values(columns(given, 'topic', 'introduced'))
      .onConflict((conflict) => conflict.column('topic').doUpdateSet(columns(given, 'introduced'))),
  )

  return {
    marked: (key: string): number | undefined => marked.get({ key })?.at,
    mark(key: string, at: number): void {
      mark.run({ key, at })
    },
    question(contact: ContactId, about: DoorQuestion['about']): DoorQuestion | undefined {
      const row = question.get({ contact, about })
      if (row === undefined) return undefined
      const { place, areas, held, at, home, name, words } = row
      return {
        contact,
        about,
        where: place,
        areas: JSON.parse(areas),
        at,
        held: JSON.parse(held),
        home: home === null ? null : JSON.parse(home),
        name,
        words,
      }
    },
    turn(contact: ContactId): TurnQuestion | undefined {
      const row = question.get({ contact, about: 'turn' })
      if (row === undefined) return undefined
      const { place, held, at } = row
      const answers: Pick<TurnQuestion, 'until' | 'choices'> = JSON.parse(held)
      return { contact, about: 'turn', where: place, at, ...answers }
    },
    /** Who has been asked and has not answered. */
    asked: (about: Question['about']): readonly ContactId[] =>
      ask(db, (query) =>
        query.selectFrom('question').select('contact').where('about', '=', about),
      ).map(({ contact }) => contact),
    ask(asked: Question): void {
      const { contact, about, where, at } = asked
      const [areas, held] =
        asked.about === 'turn'
          ? [[], { until: asked.until, choices: asked.choices }]
          : [asked.areas, asked.held]
      put.run({
        contact,
        about,
        place: where,
        areas: JSON.stringify(areas),
        at,
        held: JSON.stringify(held),
        ...(asked.about === 'turn'
          ? { home: null, name: '', words: '' }
          : {
              home: asked.home === null ? null : JSON.stringify(asked.home),
              name: asked.name,
              words: asked.words,
            }),
      })
    },
    answered(contact: ContactId, about: Question['about']): void {
      drop.run({ contact, about })
    },
    introduced: (topic: string): boolean => typeof room.get({ topic })?.introduced === 'number',
    introduce(topic: string, at: number): void {
      introduce.run({ topic, introduced: at })
    },
    /** The ends of the keys that begin so. */
    markedWith: (beginning: string): readonly string[] =>
      ask(db, (query) =>
        query.selectFrom('mark').select('key').where('key', 'like', `${beginning}%`),
      ).map(({ key }) => key.slice(beginning.length)),
    unmark(key: string): void {
      change(db, (query) => query.deleteFrom('mark').where('key', '=', key))
    },
    /** What was remembered of a person: what they told of, when they were asked. That they are staff, or no friend, stays. */
    unmarkOf(contact: ContactId): void {
      change(db, (query) =>
        query
          .deleteFrom('mark')
          .where(sql<boolean>`instr(key || ':', ${`:${contact}:`}) > 0`)
          .where('key', 'not like', 'staff:%')
          .where('key', 'not like', 'stranger:%'),
      )
    },
    /** What a folder belongs to (`world:`) and who was staff (`staff:`) is kept for good. */
    expire(before: number): void {
      change(db, (query) =>
        query
          .deleteFrom('mark')
          .where('at', '<', before)
          .where('key', 'not like', 'world:%')
          .where('key', 'not like', 'staff:%'),
      )
      change(db, (query) => query.deleteFrom('question').where('at', '<', before))
    },
    /** What plain words could answer, and nobody did: the words in it are kept no longer. */
    dropTurns(before: number): void {
      change(db, (query) =>
        query.deleteFrom('question').where('about', '=', 'turn').where('at', '<', before),
      )
    },
  }
}
