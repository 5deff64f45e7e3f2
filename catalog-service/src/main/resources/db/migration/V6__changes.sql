-- What happened to the articles, in order: what a reader of GET /v1/changes and the webhooks go through.

-- The one row that numbers the changes. A transaction adds to `last` as its last act and so holds the row until it
-- commits: numbers become visible in their order, without gaps, and a reader who has seen one has seen all before it.
-- (Numbers of a sequence may become visible out of order, and a reader would skip those that come late.)
create table change_head (
  singleton boolean primary key default true check (singleton),
  log       text    not null default substr(md5(random()::text || clock_timestamp()::text), 1, 8),
  last      bigint  not null default 0,
  dropped   bigint  not null default 0,
  check (dropped between 0 and last)
);

insert into change_head default values;

comment on column change_head.log     is 'Tells this log from another one, of a database made anew, whose numbers mean other changes.';
comment on column change_head.last    is 'The number of the newest change.';
comment on column change_head.dropped is 'All changes up to this number may be gone.';

create table article_change (
  sequence         bigint      primary key,
  kind             text        not null check (kind in ('published', 'retracted')),
  article_id       uuid        not null,
  revision         text        not null,
  title            text        not null,
  published_at     timestamptz,
  publisher        text,
  categories       text[]      not null,
  classifications  text[]      not null,
  agencies         text[]      not null,
  documents        text[]      not null,
  changed_at       timestamptz not null
);

comment on table  article_change                 is 'A revision of an article that was stored, or an article that was retracted, with what readers filter by.';
comment on column article_change.revision        is 'Of a retraction: the revision that was there.';
comment on column article_change.classifications is 'scheme:code, and scheme:code:role.';
comment on column article_change.agencies        is 'Canonical names and printed forms.';
comment on column article_change.documents       is 'Titles and aliases.';

-- Dropping what is older than the log is kept: changed_at < :limit.
create index article_change_by_age on article_change (changed_at);

-- Up to where each partition's records have been told of. A record at or before its mark is a repetition, such as by a
-- rebuild, and no news, whatever the store holds at that moment.
create table log_mark (
  topic        text    not null,
  partition    integer not null check (partition >= 0),
  told_offset  bigint  not null check (told_offset >= 0),
  primary key (topic, partition)
);

-- What is in the catalog already is no news.
insert into log_mark (topic, partition, told_offset)
select event_topic, event_partition, max(event_offset) from article group by event_topic, event_partition;

-- Readers that must not miss a change, and how far each has come: the log keeps what they have not read.
create table change_reader (
  name      text   primary key,
  sequence  bigint not null check (sequence >= 0)
);
