-- Which articles print the same text, by the signatures that their events bring. Articles that were stored before this
-- have no print until the log is read anew: deploy/rebuild --from=topic.

create table print (
  article_id  uuid        primary key references article (id) deferrable initially deferred,
  signature   bigint[]    not null check (cardinality(signature) = 16),
  figures     bigint[]    not null,
  placed_at   timestamptz not null,
  group_id    uuid
);

comment on table  print           is 'An article whose text is long enough to be told from others.';
comment on column print.article_id is 'Not cascading: the group that an article leaves is found by its print.';
comment on column print.signature is 'The 64 values of a MinHash, 16 bits each, four to a number.';
comment on column print.figures   is 'Of each sentence with figures: its shape, its figures, its length.';
comment on column print.placed_at is 'When the article was published; the first day of the year 1 where that is unknown.';
comment on column print.group_id  is 'The lowest id of the articles that print the same text; absent for one alone.';

-- GET /v1/articles/{id}/reprints: the articles of a group: group_id = :group.
create index print_by_group on print (group_id) where group_id is not null;

create table print_band (
  article_id  uuid        not null references print (article_id) on delete cascade,
  band        smallint    not null check (band between 0 and 15),
  value       bigint      not null,
  placed_at   timestamptz not null,
  primary key (article_id, band)
);

comment on table  print_band       is 'Four neighbouring values of a signature; reprints have some band in common.';
comment on column print_band.value is 'signature[band + 1]';

-- Grouping: the nearest in time that have a band in common: (band, value) = (…) and (placed_at, article_id) > (…).
create index print_band_by_value on print_band (band, value, placed_at, article_id);

create table regrouped (
  article_id  uuid primary key references article (id) on delete cascade
);

comment on table regrouped is 'Articles whose group changed by others'' arrival or leaving, until the index knows of it.';
