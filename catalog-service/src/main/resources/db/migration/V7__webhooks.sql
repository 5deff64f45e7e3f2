-- Saved queries whose new articles are sent to a URL, and what is sent. These rows are the catalog's own and not a view of
-- the topic: a rebuild leaves them alone.

create table subscription (
  id          uuid        primary key,
  name        text        not null check (name <> ''),
  query       text        not null,
  url         text        not null check (url <> ''),
  secret      bytea       not null,
  since       bigint      not null,
  created_at  timestamptz not null
);

comment on column subscription.since  is 'The number of the newest change when it was made; those behind are told.';
comment on column subscription.query  is 'Parameters of GET /v1/articles, as in an address.';
comment on column subscription.secret is 'The key that deliveries are signed with; never given out after creation.';

create table delivery (
  number           bigint      generated always as identity primary key,
  id               uuid        not null unique,
  subscription_id  uuid        not null references subscription (id) on delete cascade,
  change           bigint      not null,
  type             text        not null check (type in ('article.published', 'article.retracted')),
  article_id       uuid        not null,
  revision         text        not null,
  body             text        not null,
  state            text        not null check (state in ('pending', 'delivered', 'dead')),
  attempts         integer     not null check (attempts >= 0),
  next_attempt_at  timestamptz not null,
  created_at       timestamptz not null,
  ended_at         timestamptz,
  last_status      integer,
  last_failure     text,
  unique (subscription_id, change),
  check ((state = 'pending') = (ended_at is null))
);

comment on column delivery.change          is 'The number of the change in the log that it tells of.';
comment on column delivery.next_attempt_at is 'While one is under way: when it is given up for lost, as after a crash.';

-- What is to be sent now: subscription_id = :id and next_attempt_at <= :now.
create index delivery_due on delivery (subscription_id, next_attempt_at) where state = 'pending';

-- The delivery log: subscription_id = :id order by number desc.
create index delivery_log on delivery (subscription_id, number);

-- Who was sent an article that is now retracted: article_id = :id.
create index delivery_by_article on delivery (article_id);

-- Dropping old entries of the log: ended_at < :limit.
create index delivery_by_end on delivery (ended_at) where state <> 'pending';
