/** A step of the city's schema. What is here was run somewhere: it changes no more, another follows it. */
export interface CityMigration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

export const CITY_MIGRATIONS: readonly CityMigration[] = [
  {
    number: 1,
    name: 'first',
    sql: `
      create table city.city (name text not null);
      create unique index one_city on city.city ((true));

      create table city.listed (name text primary key, district text, place integer not null);

      create table city.street (
        id integer generated always as identity primary key,
        name text not null unique,
        code text,
        line text not null unique,
        told bigint not null default 0,
        heard timestamptz not null default now(),
        waits bigint not null default 0,
        waits_since bigint,
        skew bigint not null default 0
      );

      create table city.feed (
        street integer not null references city.street (id) on delete cascade,
        seq bigint not null,
        at bigint not null,
        kind text not null,
        body jsonb not null,
        primary key (street, seq)
      );

      create table city.area (
        street integer not null references city.street (id) on delete cascade,
        id integer not null,
        path text, name text, level text, "left" boolean,
        seq bigint not null, gone boolean not null,
        primary key (street, id)
      );

      create table city.rollcall (
        street integer not null references city.street (id) on delete cascade,
        id integer not null,
        area integer, form text, opened bigint, deadline bigint, state text,
        expected integer, answered integer, abnormal integer,
        seq bigint not null, gone boolean not null,
        primary key (street, id)
      );
      create index rollcall_opened on city.rollcall (opened);

      create table city.case_head (
        street integer not null references city.street (id) on delete cascade,
        number integer not null,
        category text, urgent boolean, state text, level text, area integer,
        opened bigint, since bigint, due bigint, parent integer,
        seq bigint not null, gone boolean not null,
        primary key (street, number)
      );
      create index case_state on city.case_head (state);

      create table city.stock (
        street integer not null references city.street (id) on delete cascade,
        stock text not null, area integer not null, item text not null,
        balance bigint, transit bigint,
        seq bigint not null, gone boolean not null,
        primary key (street, stock, area, item)
      );

      create table city.notice (
        street integer not null references city.street (id) on delete cascade,
        number integer not null,
        kind text, sort text, haste text, state text, "all" boolean, at bigint, ends bigint,
        groups integer, receipts integer,
        seq bigint not null, gone boolean not null,
        primary key (street, number)
      );
    `,
  },
  {
    number: 2,
    name: 'call-sum',
    sql: `
      create table city.call_sum (
        street integer not null references city.street (id) on delete cascade,
        day integer not null, form text not null, community text not null,
        expected integer not null, answered integer not null, abnormal integer not null,
        buildings integer not null, open integer not null,
        primary key (street, day, form, community)
      );
      drop index city.rollcall_opened;
      create index rollcall_opened on city.rollcall (street, opened);
      drop index city.case_state;
      create index case_living on city.case_head (state, street) where parent is null;
    `,
  },
  {
    number: 3,
    name: 'down',
    sql: `
      alter table city.notice add column told integer, add column city integer;
      create table city.bulletin (
        number integer not null, version integer not null,
        kind text not null, pressing boolean not null, ends bigint not null, at bigint not null,
        streets text[], asker text not null, state text not null, words bytea,
        primary key (number, version)
      );
      create table city.down (
        id bigint generated always as identity primary key,
        street text not null, origin text not null, key text not null, sent_to text not null, matter text not null,
        words bytea, how text, taken timestamptz,
        unique (street, origin, key)
      );
      create index down_waiting on city.down (street, id) where how is null;
      create index down_matter on city.down (origin, matter);
    `,
  },
  {
    number: 6,
    name: 'kept-sums',
    sql: `
      create table city.living_case (
        street integer not null references city.street (id) on delete cascade,
        number integer not null,
        community text not null, level text not null, urgent boolean not null, opened bigint not null, due bigint,
        primary key (street, number)
      );
      insert into city.living_case
      select head.street, head.number, coalesce(nullif(split_part(area.path, '/', 2), ''), ''),
        head.level, head.urgent, head.opened, head.due
      from city.case_head as head
      left join city.area as area on area.street = head.street and area.id = head.area
      where not head.gone and head.parent is null and head.state in ('open', 'claimed', 'resolved');

      create table city.stock_sum (
        street integer not null references city.street (id) on delete cascade,
        community text not null, stock text not null, item text not null,
        balance bigint not null, transit bigint not null,
        primary key (street, community, stock, item)
      );
      insert into city.stock_sum
      select held.street, coalesce(nullif(split_part(area.path, '/', 2), ''), '') as community, held.stock, held.item,
        sum(held.balance), sum(held.transit)
      from city.stock as held
      left join city.area as area on area.street = held.street and area.id = held.area
      where not held.gone
      group by 1, 2, 3, 4;

      drop index city.case_living;
      drop index city.rollcall_opened;
      create index rollcall_building on city.rollcall (street, area, opened);
      create index call_sum_day on city.call_sum (day, street);
    `,
  },
  {
    number: 7,
    name: 'lease',
    sql: `
      create table city.lease (
        street text primary key,
        epoch bigint not null,
        holder text not null,
        place text not null,
        renewed timestamptz not null,
        until timestamptz not null,
        login timestamptz,
        lag integer
      );
      create table city.tail (
        street text not null,
        epoch bigint not null,
        seq bigint not null,
        place text not null,
        at timestamptz not null default clock_timestamp(),
        blob bytea not null,
        primary key (street, seq)
      );
      alter table city.tail alter column blob set storage external;
      create table city.base (
        street text primary key,
        epoch bigint not null,
        seq bigint not null,
        place text not null,
        file text not null,
        size bigint not null,
        digest text not null,
        at timestamptz not null default clock_timestamp()
      );
    `,
  },
  {
    number: 8,
    name: 'slots',
    sql: `
      create table city.slot (
        street integer not null references city.street (id) on delete cascade,
        id integer not null,
        area integer, rota text, place text, "from" bigint, "to" bigint,
        wanted integer, holders integer, came integer, ended text,
        seq bigint not null, gone boolean not null,
        primary key (street, id)
      );
      create index slot_from on city.slot ("from");
      create table city.account (
        street integer not null references city.street (id) on delete cascade,
        name text not null,
        up boolean, mute boolean, since bigint, silent integer,
        seq bigint not null, gone boolean not null,
        primary key (street, name)
      );
      create table city.crossing (
        street integer not null references city.street (id) on delete cascade,
        sort text not null, role text not null, own integer not null, other text not null,
        theirs integer, stage text, sightings integer, at bigint,
        seq bigint not null, gone boolean not null,
        primary key (street, sort, role, own, other)
      );
    `,
  },
]

export const NEWEST_CITY = Math.max(...CITY_MIGRATIONS.map(({ number }) => number))

/** How the rows of a kind are kept: by which keys, with which values, each with its type. */
export interface Fact {
  readonly kind: string
  readonly table: string
  readonly keys: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
}

export const FACTS: readonly Fact[] = [
  {
    kind: 'area',
    table: 'area',
    keys: { id: 'integer' },
    values: { path: 'text', name: 'text', level: 'text', left: 'boolean' },
  },
  {
    kind: 'rollcall',
    table: 'rollcall',
    keys: { id: 'integer' },
    values: {
      area: 'integer',
      form: 'text',
      opened: 'bigint',
      deadline: 'bigint',
      state: 'text',
      expected: 'integer',
      answered: 'integer',
      abnormal: 'integer',
    },
  },
  {
    kind: 'case',
    table: 'case_head',
    keys: { number: 'integer' },
    values: {
      category: 'text',
      urgent: 'boolean',
      state: 'text',
      level: 'text',
      area: 'integer',
      opened: 'bigint',
      since: 'bigint',
      due: 'bigint',
      parent: 'integer',
    },
  },
  {
    kind: 'stock',
    table: 'stock',
    keys: { stock: 'text', area: 'integer', item: 'text' },
    values: { balance: 'bigint', transit: 'bigint' },
  },
  {
    kind: 'notice',
    table: 'notice',
    keys: { number: 'integer' },
    values: {
      kind: 'text',
      sort: 'text',
      haste: 'text',
      state: 'text',
      all: 'boolean',
      at: 'bigint',
      ends: 'bigint',
      groups: 'integer',
      receipts: 'integer',
      told: 'integer',
      city: 'integer',
    },
  },
  {
    kind: 'slot',
    table: 'slot',
    keys: { id: 'integer' },
    values: {
      area: 'integer',
      rota: 'text',
      place: 'text',
      from: 'bigint',
      to: 'bigint',
      wanted: 'integer',
      holders: 'integer',
      came: 'integer',
      ended: 'text',
    },
  },
  {
    kind: 'account',
    table: 'account',
    keys: { name: 'text' },
    values: { up: 'boolean', mute: 'boolean', since: 'bigint', silent: 'integer' },
  },
  {
    kind: 'crossing',
    table: 'crossing',
    keys: { sort: 'text', role: 'text', own: 'integer', other: 'text' },
    values: { theirs: 'integer', stage: 'text', sightings: 'integer', at: 'bigint' },
  },
]
