import type { SchemaModule } from 'kysely'
import type { Migration } from '../migration.ts'
import { INTEGER, keyed, strict } from '../sqlite.ts'

export const first: Migration = {
  number: 1,
  name: 'first',
  steps: (schema) => [
    ...places(schema),
    ...people(schema),
    ...rollCalls(schema),
    ...cases(schema),
    ...messages(schema),
    ...memory(schema),
  ],
}

function places(schema: SchemaModule) {
  return [
    strict(
      schema
        .createTable('area')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('path', 'text', (c) => c.notNull().unique())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('level', 'text', (c) => c.notNull())
        .addColumn('gone', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('number')
        .addColumn('name', 'text', (c) => c.primaryKey().notNull())
        .addColumn('last', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('household')
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('household', 'text', (c) => c.notNull())
        .addColumn('name', 'text')
        .addColumn('people', INTEGER)
        .addColumn('phone', 'text')
        .addColumn('tags', 'text', (c) => c.notNull())
        .addColumn('away', INTEGER)
        .addPrimaryKeyConstraint('household_key', ['area_id', 'household']),
    ),
  ]
}

function people(schema: SchemaModule) {
  return [
    keyed(
      schema
        .createTable('contact')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('alias')
        .addColumn('topic', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('alias', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('alias_key', ['topic', 'contact']),
    ),
    keyed(
      schema
        .createTable('home')
        .addColumn('contact', 'text', (c) => c.primaryKey().notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('household', 'text', (c) => c.notNull())
        .addColumn('source', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
    schema.createIndex('home_household').on('home').columns(['area_id', 'household']),
    keyed(
      schema
        .createTable('staff_code')
        .addColumn('code', 'text', (c) => c.primaryKey().notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('contact', 'text')
        .addColumn('bound_at', INTEGER),
    ),
    strict(
      schema
        .createTable('watch')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('household', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('from_at', INTEGER, (c) => c.notNull())
        .addColumn('to_at', INTEGER, (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull()),
    ),
    schema.createIndex('watch_household').on('watch').columns(['area_id', 'household']),
  ]
}

function rollCalls(schema: SchemaModule) {
  return [
    strict(
      schema
        .createTable('checkin')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('day', INTEGER, (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('household', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('message', 'text', (c) => c.notNull())
        .addColumn('form', 'text', (c) => c.notNull())
        .addColumn('readings', 'text', (c) => c.notNull())
        .addColumn('normal', INTEGER, (c) => c.notNull())
        .addColumn('symptoms', 'text', (c) => c.notNull())
        .addColumn('answer', 'text')
        .addColumn('on_behalf', INTEGER, (c) => c.notNull())
        .addColumn('corrects', INTEGER, (c) => c.notNull())
        .addColumn('retracted', INTEGER, (c) => c.notNull())
        .addColumn('abnormal', INTEGER, (c) => c.notNull()),
    ),
    schema.createIndex('checkin_household').on('checkin').columns(['day', 'area_id', 'household']),
    schema.createIndex('checkin_message').on('checkin').columns(['message']),
    strict(
      schema
        .createTable('rollcall')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('form', 'text', (c) => c.notNull())
        .addColumn('opened', INTEGER, (c) => c.notNull())
        .addColumn('deadline', INTEGER, (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('parent', INTEGER)
        .addColumn('opened_by', 'text')
        .addColumn('said_in', 'text')
        .addColumn('expected', 'text', (c) => c.notNull())
        .addColumn('count_at', INTEGER, (c) => c.notNull())
        .addColumn('count_answered', INTEGER, (c) => c.notNull()),
    ),
    schema.createIndex('rollcall_area').on('rollcall').columns(['area_id', 'state', 'form']),
    schema.createIndex('rollcall_parent').on('rollcall').columns(['parent']),
    keyed(
      schema
        .createTable('answer')
        .addColumn('rollcall', INTEGER, (c) => c.notNull().references('rollcall.id'))
        .addColumn('household', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('abnormal', INTEGER, (c) => c.notNull())
        .addColumn('value', 'text')
        .addPrimaryKeyConstraint('answer_key', ['rollcall', 'household']),
    ),
  ]
}

function cases(schema: SchemaModule) {
  return [
    strict(
      schema
        .createTable('cases')
        .addColumn('number', INTEGER, (c) => c.primaryKey())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('category', 'text', (c) => c.notNull())
        .addColumn('urgent', INTEGER, (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('household', 'text')
        .addColumn('asked_by', 'text', (c) => c.notNull())
        .addColumn('asked_by_name', 'text', (c) => c.notNull())
        .addColumn('asked_in', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('items', 'text', (c) => c.notNull())
        .addColumn('assignee', 'text')
        .addColumn('assignee_name', 'text')
        .addColumn('level', 'text', (c) => c.notNull())
        .addColumn('opened', INTEGER, (c) => c.notNull())
        .addColumn('since', INTEGER, (c) => c.notNull())
        .addColumn('due', INTEGER)
        .addColumn('route', 'text', (c) => c.notNull())
        .addColumn('told', 'text', (c) => c.notNull())
        .addColumn('parent', INTEGER)
        .addColumn('touched', INTEGER, (c) => c.notNull()),
    ),
    schema.createIndex('cases_state').on('cases').columns(['state', 'number']),
    schema.createIndex('cases_category').on('cases').columns(['category', 'opened']),
    schema.createIndex('cases_asked_by').on('cases').columns(['asked_by', 'number']),
    schema.createIndex('cases_parent').on('cases').columns(['parent']),
    keyed(
      schema
        .createTable('case_event')
        .addColumn('number', INTEGER, (c) => c.notNull().references('cases.number'))
        .addColumn('place', INTEGER, (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('event', 'text', (c) => c.notNull())
        .addColumn('contact', 'text')
        .addColumn('name', 'text')
        .addColumn('said_in', 'text')
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('changes', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('case_event_key', ['number', 'place']),
    ),
    schema.createIndex('case_event_at').on('case_event').columns(['event', 'at']),
    keyed(
      schema
        .createTable('case_follower')
        .addColumn('number', INTEGER, (c) => c.notNull().references('cases.number'))
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('household', 'text')
        .addColumn('asked_in', 'text', (c) => c.notNull())
        .addColumn('place', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('case_follower_key', ['number', 'contact']),
    ),
    schema.createIndex('case_follower_contact').on('case_follower').columns(['contact']),
    strict(
      schema
        .createTable('case_file')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('number', INTEGER, (c) => c.notNull().references('cases.number'))
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('contact_name', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('hash', 'text')
        .addColumn('size', INTEGER),
    ),
    schema.createIndex('case_file_number').on('case_file').columns(['number']),
    keyed(
      schema
        .createTable('timer')
        .addColumn('key', 'text', (c) => c.primaryKey().notNull())
        .addColumn('due', INTEGER, (c) => c.notNull())
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('case_number', INTEGER)
        .addColumn('subject', INTEGER),
    ),
    schema.createIndex('timer_due').on('timer').columns(['due', 'key']),
    schema.createIndex('timer_case').on('timer').columns(['case_number']),
  ]
}

function messages(schema: SchemaModule) {
  return [
    keyed(
      schema
        .createTable('inbox')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('failed_message')
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('why', 'text', (c) => c.notNull()),
    ),
    strict(
      schema
        .createTable('outbox')
        .addColumn('id', INTEGER, (c) => c.primaryKey())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('mentions', 'text', (c) => c.notNull())
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('answer', INTEGER, (c) => c.notNull())
        .addColumn('night', INTEGER, (c) => c.notNull())
        .addColumn('urgent', INTEGER, (c) => c.notNull())
        .addColumn('picture', 'text')
        .addColumn('made', INTEGER, (c) => c.notNull())
        .addColumn('wait_until', INTEGER, (c) => c.notNull())
        .addColumn('stale_at', INTEGER)
        .addColumn('tries', INTEGER, (c) => c.notNull())
        .addColumn('left_at', INTEGER)
        .addColumn('sent_id', 'text')
        .addColumn('file', 'text')
        .addColumn('why', 'text')
        .addColumn('part_of', INTEGER),
    ),
    schema.createIndex('outbox_state').on('outbox').columns(['state', 'left_at']),
    keyed(
      schema
        .createTable('room')
        .addColumn('topic', 'text', (c) => c.primaryKey().notNull())
        .addColumn('introduced', INTEGER),
    ),
  ]
}

function memory(schema: SchemaModule) {
  return [
    keyed(
      schema
        .createTable('mark')
        .addColumn('key', 'text', (c) => c.primaryKey().notNull())
        .addColumn('at', INTEGER, (c) => c.notNull()),
    ),
    keyed(
      schema
        .createTable('question')
        .addColumn('contact', 'text', (c) => c.notNull())
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('areas', 'text', (c) => c.notNull())
        .addColumn('at', INTEGER, (c) => c.notNull())
        .addColumn('held', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('question_key', ['contact', 'about']),
    ),
    keyed(
      schema
        .createTable('day_count')
        .addColumn('day', INTEGER, (c) => c.notNull())
        .addColumn('area_id', INTEGER, (c) => c.notNull().references('area.id'))
        .addColumn('what', 'text', (c) => c.notNull())
        .addColumn('count', INTEGER, (c) => c.notNull())
        .addPrimaryKeyConstraint('day_count_key', ['day', 'area_id', 'what']),
    ),
  ]
}
