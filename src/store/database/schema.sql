CREATE TABLE "migration" (
  "number" integer primary key,
  "name" text not null
) strict;

CREATE TABLE "area" (
  "id" integer primary key,
  "path" text not null unique,
  "name" text not null,
  "level" text not null,
  "gone" integer not null
) strict;

CREATE TABLE "number" (
  "name" text not null primary key,
  "last" integer not null
) strict, without rowid;

CREATE TABLE "household" (
  "area_id" integer not null references "area" ("id"),
  "household" text not null,
  "name" text,
  "people" integer,
  "phone" text,
  "tags" text not null,
  "away" integer,
  constraint "household_key" primary key ("area_id", "household")
) strict, without rowid;

CREATE TABLE "contact" (
  "id" text not null primary key,
  "name" text not null,
  "at" integer not null
) strict, without rowid;

CREATE TABLE "alias" (
  "topic" text not null,
  "contact" text not null,
  "alias" text not null,
  "at" integer not null,
  constraint "alias_key" primary key ("topic", "contact")
) strict, without rowid;

CREATE TABLE "home" (
  "contact" text not null primary key,
  "area_id" integer not null references "area" ("id"),
  "household" text not null,
  "source" text not null,
  "at" integer not null
) strict, without rowid;

CREATE INDEX "home_household" on "home" ("area_id", "household");

CREATE TABLE "staff_code" (
  "code" text not null primary key,
  "area_id" integer not null references "area" ("id"),
  "name" text not null,
  "role" text not null,
  "contact" text,
  "bound_at" integer,
  "made" integer,
  "account" text
) strict, without rowid;

CREATE TABLE "watch" (
  "id" integer primary key,
  "area_id" integer not null references "area" ("id"),
  "household" text not null,
  "contact" text not null,
  "name" text not null,
  "from_at" integer not null,
  "to_at" integer not null,
  "state" text not null
) strict;

CREATE INDEX "watch_household" on "watch" ("area_id", "household");

CREATE TABLE "checkin" (
  "id" integer primary key,
  "day" integer not null,
  "area_id" integer not null references "area" ("id"),
  "household" text not null,
  "contact" text not null,
  "name" text not null,
  "at" integer not null,
  "message" text not null,
  "form" text not null,
  "readings" text not null,
  "normal" integer not null,
  "symptoms" text not null,
  "answer" text,
  "on_behalf" integer not null,
  "corrects" integer not null,
  "retracted" integer not null,
  "abnormal" integer not null,
  "bare" integer default 0 not null
) strict;

CREATE INDEX "checkin_household" on "checkin" ("day", "area_id", "household");

CREATE INDEX "checkin_message" on "checkin" ("message");

CREATE TABLE "rollcall" (
  "id" integer primary key,
  "area_id" integer not null references "area" ("id"),
  "form" text not null,
  "opened" integer not null,
  "deadline" integer not null,
  "state" text not null,
  "parent" integer,
  "opened_by" text,
  "said_in" text,
  "expected" text not null,
  "count_at" integer not null,
  "count_answered" integer not null
) strict;

CREATE INDEX "rollcall_area" on "rollcall" ("area_id", "state", "form");

CREATE INDEX "rollcall_parent" on "rollcall" ("parent");

CREATE TABLE "answer" (
  "rollcall" integer not null references "rollcall" ("id"),
  "household" text not null,
  "at" integer not null,
  "abnormal" integer not null,
  "value" text,
  constraint "answer_key" primary key ("rollcall", "household")
) strict, without rowid;

CREATE TABLE "cases" (
  "number" integer primary key,
  "kind" text not null,
  "category" text not null,
  "urgent" integer not null,
  "state" text not null,
  "area_id" integer not null references "area" ("id"),
  "household" text,
  "asked_by" text not null,
  "asked_by_name" text not null,
  "asked_in" text not null,
  "text" text not null,
  "items" text not null,
  "assignee" text,
  "assignee_name" text,
  "level" text not null,
  "opened" integer not null,
  "since" integer not null,
  "due" integer,
  "route" text not null,
  "told" text not null,
  "parent" integer,
  "touched" integer not null,
  "accused" text,
  "place" text
) strict;

CREATE INDEX "cases_state" on "cases" ("state", "number");

CREATE INDEX "cases_category" on "cases" ("category", "opened");

CREATE INDEX "cases_asked_by" on "cases" ("asked_by", "number");

CREATE INDEX "cases_parent" on "cases" ("parent");

CREATE TABLE "case_event" (
  "number" integer not null references "cases" ("number"),
  "place" integer not null,
  "at" integer not null,
  "event" text not null,
  "contact" text,
  "name" text,
  "said_in" text,
  "text" text not null,
  "changes" text not null,
  constraint "case_event_key" primary key ("number", "place")
) strict, without rowid;

CREATE INDEX "case_event_at" on "case_event" ("event", "at");

CREATE TABLE "case_follower" (
  "number" integer not null references "cases" ("number"),
  "contact" text not null,
  "name" text not null,
  "household" text,
  "asked_in" text not null,
  "place" integer not null,
  constraint "case_follower_key" primary key ("number", "contact")
) strict, without rowid;

CREATE INDEX "case_follower_contact" on "case_follower" ("contact");

CREATE TABLE "case_file" (
  "id" integer primary key,
  "number" integer not null references "cases" ("number"),
  "name" text not null,
  "contact" text not null,
  "contact_name" text not null,
  "at" integer not null,
  "hash" text,
  "size" integer
) strict;

CREATE INDEX "case_file_number" on "case_file" ("number");

CREATE TABLE "timer" (
  "key" text not null primary key,
  "due" integer not null,
  "kind" text not null,
  "case_number" integer,
  "subject" integer
) strict, without rowid;

CREATE INDEX "timer_due" on "timer" ("due", "key");

CREATE INDEX "timer_case" on "timer" ("case_number");

CREATE TABLE "inbox" (
  "id" text not null primary key,
  "at" integer not null
) strict, without rowid;

CREATE TABLE "failed_message" (
  "id" text not null primary key,
  "at" integer not null,
  "place" text not null,
  "contact" text not null,
  "text" text not null,
  "why" text not null
) strict, without rowid;

CREATE TABLE "outbox" (
  "id" integer primary key,
  "state" text not null,
  "place" text not null,
  "text" text not null,
  "mentions" text not null,
  "about" text not null,
  "answer" integer not null,
  "night" integer not null,
  "urgent" integer not null,
  "picture" text,
  "made" integer not null,
  "wait_until" integer not null,
  "stale_at" integer,
  "tries" integer not null,
  "left_at" integer,
  "sent_id" text,
  "file" text,
  "why" text,
  "part_of" integer,
  "notice" integer,
  "haste" text,
  "account" text
) strict;

CREATE INDEX "outbox_state" on "outbox" ("state", "left_at");

CREATE TABLE "room" (
  "topic" text not null primary key,
  "introduced" integer,
  "id" text,
  "title" text,
  "lost" integer,
  "told" integer
) strict, without rowid;

CREATE TABLE "mark" (
  "key" text not null primary key,
  "at" integer not null
) strict, without rowid;

CREATE TABLE "question" (
  "contact" text not null,
  "about" text not null,
  "place" text not null,
  "areas" text not null,
  "at" integer not null,
  "held" text not null,
  "home" text,
  "name" text default '' not null,
  "words" text default '' not null,
  constraint "question_key" primary key ("contact", "about")
) strict, without rowid;

CREATE TABLE "day_count" (
  "day" integer not null,
  "area_id" integer not null references "area" ("id"),
  "what" text not null,
  "count" integer not null,
  constraint "day_count_key" primary key ("day", "area_id", "what")
) strict, without rowid;

CREATE TABLE "login_link" (
  "hash" text not null primary key,
  "contact" text not null,
  "made" integer not null,
  "used" integer
) strict, without rowid;

CREATE TABLE "session" (
  "hash" text not null primary key,
  "contact" text not null,
  "csrf" text not null,
  "made" integer not null,
  "seen" integer not null
) strict, without rowid;

CREATE TABLE "audit" (
  "id" integer primary key,
  "at" integer not null,
  "who" text not null,
  "deed" text not null,
  "about" text not null,
  "previous" text not null,
  "hash" text not null
) strict;

CREATE TABLE "api_token" (
  "id" integer primary key,
  "hash" text not null unique,
  "name" text not null,
  "area_id" integer not null references "area" ("id"),
  "scopes" text not null,
  "made" integer not null,
  "revoked" integer
) strict;

CREATE TABLE "webhook" (
  "id" integer primary key,
  "token" integer not null references "api_token" ("id"),
  "address" text not null,
  "secret" text not null,
  "made" integer not null
) strict;

CREATE TABLE "webhook_case" (
  "webhook" integer not null references "webhook" ("id"),
  "number" integer not null references "cases" ("number") on delete cascade,
  "place" integer not null,
  constraint "webhook_case_key" primary key ("webhook", "number")
) strict, without rowid;

CREATE INDEX "webhook_case_number" on "webhook_case" ("number");

CREATE INDEX "rollcall_state" on "rollcall" ("state", "opened");

CREATE INDEX "case_event_when" on "case_event" ("at");

CREATE INDEX "household_away" on "household" ("away") where "away" is not null;

CREATE TABLE "household_said" (
  "area_id" integer not null,
  "household" text not null,
  "field" text not null,
  "contact" text not null,
  constraint "household_said_key" primary key ("area_id", "household", "field")
) strict, without rowid;

CREATE INDEX "case_file_hash" on "case_file" ("hash", "size");

CREATE INDEX "case_file_contact" on "case_file" ("contact", "at");

CREATE TABLE "alert" (
  "id" integer primary key,
  "kind" text not null,
  "area_id" integer not null references "area" ("id"),
  "household" text,
  "state" text not null,
  "case_number" integer,
  "level" text not null,
  "told" text not null,
  "message" text not null,
  "at" integer not null
) strict;

CREATE TABLE "alert_cry" (
  "alert" integer not null references "alert" ("id") on delete cascade,
  "place" integer not null,
  "contact" text not null,
  "name" text not null,
  "said_in" text not null,
  "text" text not null,
  "at" integer not null,
  constraint "alert_cry_key" primary key ("alert", "place")
) strict, without rowid;

CREATE INDEX "alert_state" on "alert" ("state");

CREATE TABLE "doing" (
  "message" text not null,
  "part" integer not null,
  "at" integer not null,
  "contact" text not null,
  "name" text not null,
  "place" text not null,
  "recall" text not null,
  "consequences" text not null,
  constraint "doing_key" primary key ("message", "part")
) strict, without rowid;

CREATE INDEX "doing_contact" on "doing" ("contact", "at");

CREATE TABLE "likely_room" (
  "number" integer not null primary key,
  "id" text not null,
  "title" text not null,
  "topic" text not null,
  "people" integer not null,
  "known" integer not null
) strict, without rowid;

CREATE TABLE "friend_request" (
  "id" text not null primary key,
  "contact" text not null,
  "name" text not null,
  "hello" text not null,
  "at" integer not null
) strict, without rowid;

CREATE INDEX "outbox_place" on "outbox" ("place", "left_at");

CREATE TABLE "lesson" (
  "id" integer not null primary key,
  "area_id" integer not null,
  "question" text not null,
  "answer" text not null,
  "contact" text not null,
  "name" text not null,
  "at" integer not null,
  "state" text not null,
  "approver" text not null
) strict, without rowid;

CREATE TABLE "house_trouble" (
  "id" integer not null primary key,
  "area_id" integer not null,
  "household" text,
  "contact" text not null,
  "name" text not null,
  "said_in" text not null,
  "text" text not null,
  "at" integer not null,
  "told" text not null,
  "state" text not null
) strict, without rowid;

CREATE TABLE "entry" (
  "id" integer not null primary key,
  "register" text not null,
  "area_id" integer not null,
  "place" text not null,
  "at" integer not null,
  "contact" text not null,
  "name" text not null,
  "said_in" text not null,
  "message" text not null,
  "counted" integer not null,
  "fields" text not null,
  "missing" text not null,
  "replaces" integer,
  "struck" integer,
  "ended" integer,
  "until" integer,
  "signed_by" text,
  "signed_name" text,
  "signed_at" integer,
  "lacks" text,
  "keep" integer not null
) strict, without rowid;

CREATE INDEX "entry_place" on "entry" ("area_id", "place", "register", "at");

CREATE INDEX "entry_message" on "entry" ("message");

CREATE INDEX "entry_keep" on "entry" ("keep");

CREATE TABLE "round" (
  "id" integer not null primary key,
  "duty" text not null,
  "area_id" integer not null,
  "place" text not null,
  "part" text not null,
  "since" integer not null,
  "due" integer not null,
  "own" integer,
  "state" text not null,
  "told" integer not null,
  "tried" integer,
  "again" integer,
  "done_at" integer,
  "contact" text,
  "name" text,
  "message" text,
  "how" text,
  "amount" text
) strict, without rowid;

CREATE INDEX "round_state" on "round" ("state", "due");

CREATE INDEX "round_place" on "round" ("area_id", "place", "duty", "done_at");

CREATE INDEX "entry_day" on "entry" ("register", "at", "id");

CREATE TABLE "notice" (
  "number" integer not null primary key,
  "kind" text not null,
  "sort" text not null,
  "haste" text not null,
  "refers" integer,
  "case_number" integer,
  "contact" text not null,
  "name" text not null,
  "office" text not null,
  "said_in" text not null,
  "areas" text not null,
  "topics" text not null,
  "whole" integer not null,
  "text" text not null,
  "at" integer not null,
  "ends" integer not null,
  "state" text not null,
  "stage" integer not null,
  "city" integer
) strict, without rowid;

CREATE TABLE "receipt" (
  "notice" integer not null,
  "place" text not null,
  "contact" text not null,
  "name" text not null,
  "at" integer not null,
  constraint "receipt_key" primary key ("notice", "place")
) strict, without rowid;

CREATE INDEX "outbox_notice" on "outbox" ("notice");

CREATE TABLE "member" (
  "team" text not null,
  "contact" text not null,
  "name" text not null,
  "skills" text not null,
  "free" text not null,
  "since" integer not null,
  constraint "member_key" primary key ("team", "contact")
) strict, without rowid;

CREATE TABLE "movement" (
  "number" integer not null primary key,
  "stock" text not null,
  "kind" text not null,
  "area_id" integer not null,
  "lines" text not null,
  "to_area_id" integer,
  "to_place" text,
  "to_household" text,
  "donor" text,
  "donor_shown" integer not null,
  "why" text not null,
  "at" integer not null,
  "contact" text not null,
  "name" text not null,
  "said_in" text not null,
  "message" text not null,
  "replaces" integer,
  "struck" integer,
  "signed_by" text,
  "signed_name" text,
  "signed_at" integer,
  "signed_instead" integer not null,
  "keep" integer not null
) strict, without rowid;

CREATE INDEX "movement_at" on "movement" ("area_id", "at");

CREATE INDEX "movement_to" on "movement" ("to_area_id", "to_household", "at");

CREATE INDEX "movement_keep" on "movement" ("keep");

CREATE TABLE "stock_carried" (
  "stock" text not null,
  "area_id" integer not null,
  "item" text not null,
  "count" integer not null,
  constraint "stock_carried_key" primary key ("stock", "area_id", "item")
) strict, without rowid;

CREATE TABLE "fragment" (
  "message" text not null primary key,
  "contact" text not null,
  "place" text not null,
  "at" integer not null,
  "heard" integer not null,
  "text" text not null,
  "mentioned" integer not null,
  "file" text
) strict, without rowid;

CREATE TABLE "slot" (
  "id" integer not null primary key,
  "rota" text not null,
  "area_id" integer not null,
  "place" text not null,
  "begins" integer not null,
  "ends" integer not null,
  "wanted" integer not null,
  "gap_told" integer not null,
  "absent_told" integer not null,
  "ended" text
) strict, without rowid;

CREATE INDEX "slot_ended" on "slot" ("ended", "begins");

CREATE TABLE "holding" (
  "slot" integer not null,
  "place" integer not null,
  "contact" text not null,
  "name" text not null,
  "how" text not null,
  "since" integer not null,
  "gave_up" integer,
  "came" integer,
  "went" integer,
  "witness" text,
  "witness_name" text,
  "reminded" integer not null,
  constraint "holding_key" primary key ("slot", "place")
) strict, without rowid;

CREATE INDEX "holding_contact" on "holding" ("contact");

CREATE INDEX "holding_witness" on "holding" ("witness");

CREATE TABLE "booking" (
  "slot" integer not null,
  "place" integer not null,
  "at" integer not null,
  "name" text not null,
  "contact" text not null,
  "by_name" text not null,
  constraint "booking_key" primary key ("slot", "place")
) strict, without rowid;

CREATE INDEX "booking_contact" on "booking" ("contact");

CREATE TABLE "account" (
  "name" text not null primary key,
  "title" text,
  "up" integer not null,
  "mute" integer not null,
  "since" integer not null,
  "why" text,
  "last_in" integer,
  "topics" text not null,
  "silent" text not null
) strict, without rowid;

CREATE TABLE "feed" (
  "seq" integer primary key,
  "at" integer not null,
  "kind" text not null,
  "body" text not null
) strict;

CREATE TABLE "feed_line" (
  "line" text not null primary key
) strict, without rowid;

CREATE TABLE "arrival" (
  "id" integer not null primary key,
  "at" integer not null,
  "how" text not null,
  "answered" integer not null
) strict, without rowid;

CREATE TABLE "departure" (
  "id" integer not null primary key,
  "to_street" text not null,
  "body" text not null,
  "at" integer not null
) strict, without rowid;

CREATE TABLE "crossing" (
  "kind" text not null,
  "role" text not null,
  "own" integer not null,
  "street" text not null,
  "theirs" integer,
  "stage" text not null,
  "sightings" integer not null,
  "at" integer not null,
  "contact" text,
  "name" text,
  "said_in" text,
  constraint "crossing_key" primary key ("kind", "role", "own", "street")
) strict, without rowid;
