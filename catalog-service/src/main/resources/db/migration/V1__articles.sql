-- The catalog's records: a view of the topic `articles`, replaced article by article as events come.
--
-- Every row belongs to one article, numbered by `ordinal` in the order in which the event lists it, so that the same
-- event always gives the same rows; a mention belongs to a row of its article, its `owner`. Ranges are half-open and
-- count UTF-16 code units of article.text. `section` is the path of the section that holds the mention (3.1), absent for
-- words outside every section. The primary keys answer all
-- that is asked of one article, and serve the cascades.

create table article (
  id               uuid        primary key,
  revision         text        not null check (revision <> ''),
  title            text        not null check (title <> ''),
  author           text,
  editor           text,
  language         text,
  published_at     timestamptz,
  ingested_at      timestamptz,
  publisher        text,
  feed             text,
  url              text,
  categories       text[]      not null,
  text             text        not null,
  event            jsonb       not null,
  event_topic      text        not null,
  event_partition  integer     not null check (event_partition >= 0),
  event_offset     bigint      not null check (event_offset >= 0),
  stored_at        timestamptz not null
);

comment on table  article                 is 'The newest revision of each article that is not retracted.';
comment on column article.revision        is 'Hash of the normalised content: same content, same revision.';
comment on column article.categories      is 'A path from the widest category to the narrowest.';
comment on column article.event           is 'The whole event, from which the search index can be rebuilt.';
comment on column article.event_offset    is 'Which record of the log this row was made from.';

create table section (
  article_id   uuid    not null references article (id) on delete cascade,
  ordinal      integer not null check (ordinal >= 0),
  path         text    not null check (path <> ''),
  parent_path  text,
  number       text,
  style        text,
  level        integer not null check (level >= 1),
  heading      text,
  range_start  integer not null check (range_start >= 0),
  range_end    integer not null,
  primary key (article_id, ordinal),
  check (range_start <= range_end)
);

comment on column section.path   is 'Unique within the article by contract: 3.1 is the first section inside the third.';
comment on column section.number is 'As printed: （一）.';

create table date_mention (
  article_id   uuid    not null references article (id) on delete cascade,
  ordinal      integer not null check (ordinal >= 0),
  text         text    not null,
  range_start  integer not null check (range_start >= 0),
  range_end    integer not null,
  section      text,
  starts_at    timestamptz,
  ends_at      timestamptz,
  precision    text    not null,
  role         text    not null,
  primary key (article_id, ordinal),
  check (range_start <= range_end),
  check (starts_at <= ends_at)
);

comment on column date_mention.starts_at is
  'Start of the half-open interval, a day at its midnight in Asia/Shanghai; absent where open or vague.';
comment on column date_mention.ends_at   is
  'Behind the end of the half-open interval; absent where open or vague.';

-- GET /v1/timeline: statements whose interval meets a given one (starts_at < :to and ends_at > :from), in time order.
create index date_mention_by_interval on date_mention (starts_at, ends_at);

create table citation (
  article_id     uuid    not null references article (id) on delete cascade,
  ordinal        integer not null check (ordinal >= 0),
  title          text    not null check (title <> ''),
  kind           text,
  number         text,
  aliases        text[]  not null,
  issuers        text[]  not null,
  mention_count  integer not null check (mention_count >= 0),
  primary key (article_id, ordinal)
);

comment on table citation is 'A document that an article cites; the documents of the catalog are its distinct titles.';

-- Who cites this document: title = :title. A hash, because a title has no greatest length and is never ranged over.
create index citation_by_title on citation using hash (title);

create table citation_mention (
  article_id   uuid    not null,
  owner        integer not null,
  ordinal      integer not null check (ordinal >= 0),
  text         text    not null,
  range_start  integer not null check (range_start >= 0),
  range_end    integer not null,
  section      text,
  primary key (article_id, owner, ordinal),
  foreign key (article_id, owner) references citation (article_id, ordinal) on delete cascade,
  check (range_start <= range_end)
);

comment on column citation_mention.owner is 'The ordinal of the citation that this mention belongs to.';

create table agency (
  article_id  uuid    not null references article (id) on delete cascade,
  ordinal     integer not null check (ordinal >= 0),
  name        text    not null check (name <> ''),
  forms       text[]  not null,
  role        text    not null,
  primary key (article_id, ordinal)
);

comment on table  agency      is 'An agency that an article names.';
comment on column agency.name is 'Canonical.';

-- Which articles name this agency: name = :name.
create index agency_by_name on agency using hash (name);

create table agency_mention (
  article_id   uuid    not null,
  owner        integer not null,
  ordinal      integer not null check (ordinal >= 0),
  text         text    not null,
  range_start  integer not null check (range_start >= 0),
  range_end    integer not null,
  section      text,
  primary key (article_id, owner, ordinal),
  foreign key (article_id, owner) references agency (article_id, ordinal) on delete cascade,
  check (range_start <= range_end)
);

comment on column agency_mention.owner is 'The ordinal of the agency that this mention belongs to.';

create table classification (
  article_id  uuid             not null references article (id) on delete cascade,
  ordinal     integer          not null check (ordinal >= 0),
  scheme      text             not null check (scheme <> ''),
  code        text             not null check (code <> ''),
  label       text             not null,
  role        text,
  score       double precision not null check (score between 0 and 1),
  primary key (article_id, ordinal)
);

comment on table classification is 'A code of a scheme that an article earned.';

-- GET /v1/taxonomies/{scheme}: articles counted by code, and the articles of one code.
create index classification_by_code on classification (scheme, code) include (article_id);

create table evidence (
  article_id   uuid    not null,
  owner        integer not null,
  ordinal      integer not null check (ordinal >= 0),
  text         text    not null,
  range_start  integer not null check (range_start >= 0),
  range_end    integer not null,
  section      text,
  primary key (article_id, owner, ordinal),
  foreign key (article_id, owner) references classification (article_id, ordinal) on delete cascade,
  check (range_start <= range_end)
);

comment on table  evidence       is 'The words for which an article earned a code.';
comment on column evidence.owner is 'The ordinal of the classification that this evidence belongs to.';
