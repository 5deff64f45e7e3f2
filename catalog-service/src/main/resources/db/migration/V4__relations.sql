-- What one document does to another, as an article says: who interprets, implements, amends or repeals it.

create table relation (
  article_id   uuid    not null references article (id) on delete cascade,
  ordinal      integer not null check (ordinal >= 0),
  type         text    not null check (type <> ''),
  from_title   text    check (from_title <> ''),
  to_title     text    not null check (to_title <> ''),
  from_id      uuid    generated always as (md5(from_title)::uuid) stored,
  to_id        uuid    not null generated always as (md5(to_title)::uuid) stored,
  text         text,
  range_start  integer check (range_start >= 0),
  range_end    integer,
  section      text,
  primary key (article_id, ordinal),
  unique nulls not distinct (article_id, type, from_id, to_id),
  check (range_start <= range_end),
  check ((text is null) = (range_start is null) and (range_start is null) = (range_end is null))
);

comment on table  relation            is 'An article says each relation once, so that counting rows counts articles.';
comment on column relation.from_title is 'The document that does it; absent where the article itself does.';
comment on column relation.from_id    is 'As citation.document_id.';
comment on column relation.text       is 'The words that say so; absent where the headline does.';

-- GET /v1/documents/{id}, …/graph: what is done to a document, and by whom.
create index relation_by_to on relation (to_id);

-- GET /v1/documents/{id}, …/graph: what a document does to others.
create index relation_by_from on relation (from_id) where from_id is not null;

-- The articles that were stored before their relations were.
insert into relation (article_id, ordinal, type, from_title, to_title, text, range_start, range_end, section)
select id, min(ordinal), type, from_title, to_title,
       (array_agg(text order by ordinal))[1],
       (array_agg(range_start order by ordinal))[1],
       (array_agg(range_end order by ordinal))[1],
       (array_agg(section order by ordinal))[1]
from (
  select a.id, (r.n - 1)::integer as ordinal,
         r.said ->> 'type' as type, r.said ->> 'from' as from_title, r.said ->> 'to' as to_title,
         r.said #>> '{evidence,text}' as text,
         (r.said #>> '{evidence,range,0}')::integer as range_start,
         (r.said #>> '{evidence,range,1}')::integer as range_end,
         r.said #>> '{evidence,section}' as section
  from article a
    cross join lateral jsonb_array_elements(
      case jsonb_typeof(a.event -> 'relations') when 'array' then a.event -> 'relations' else '[]' end)
      with ordinality as r (said, n)
) stored
where type <> '' and to_title <> '' and coalesce(from_title, '-') <> ''
group by id, type, from_title, to_title;
