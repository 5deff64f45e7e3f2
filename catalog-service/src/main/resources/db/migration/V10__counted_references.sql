-- What the lists of documents and agencies, and all lists whose articles are filtered by codes, would have to look up and
-- count over all articles each time.

alter table article
  add column codes        text[] not null default '{}',
  add column agency_ids   uuid[] not null default '{}',
  add column document_ids uuid[] not null default '{}';

update article a
set codes = array(
      select distinct c.scheme || ':' || p || r
      from classification c
        cross join lateral unnest(c.path) p
        cross join lateral unnest(array['', ':' || c.role]) r
      where c.article_id = a.id and r is not null),
    agency_ids = array(select distinct g.agency_id from agency g where g.article_id = a.id),
    document_ids = array(select distinct c.document_id from citation c where c.article_id = a.id);

alter table article
  alter column codes drop default,
  alter column agency_ids drop default,
  alter column document_ids drop default;

comment on column article.codes        is 'scheme:code and scheme:code:role, with the codes above.';
comment on column article.agency_ids   is 'agency.agency_id of all that it names, each once: to be counted without reading those.';
comment on column article.document_ids is 'citation.document_id of all that it cites, each once.';

-- The articles of a code, whatever is asked of them: codes && array[…]. Not gathered in a pending list, which every reader
-- would have to go through.
create index article_by_code on article using gin (codes) with (fastupdate = off);

alter table citation
  add column published_at timestamptz,
  add column repeated boolean not null default false;

alter table agency
  add column published_at timestamptz,
  add column repeated boolean not null default false;

update citation c
set published_at = a.published_at,
    repeated = exists (
      select 1 from citation e
      where e.article_id = c.article_id and e.document_id = c.document_id and e.ordinal < c.ordinal)
from article a
where a.id = c.article_id;

update agency g
set published_at = a.published_at,
    repeated = exists (
      select 1 from agency e
      where e.article_id = g.article_id and e.agency_id = g.agency_id and e.ordinal < g.ordinal)
from article a
where a.id = g.article_id;

alter table citation alter column repeated drop default;
alter table agency   alter column repeated drop default;

comment on column citation.published_at is 'Of the article.';
comment on column agency.published_at   is 'Of the article.';
comment on column citation.repeated     is 'An earlier row of the article has the same title: rows without it count articles.';
comment on column agency.repeated       is 'An earlier row of the article has the same name: rows without it count articles.';

-- As before, and when a document or an agency is first and last seen: min(published_at) where document_id = :id.
drop index citation_by_document;
drop index agency_by_agency;
create index citation_by_document on citation (document_id, published_at);
create index agency_by_agency on agency (agency_id, published_at);

-- GET /v1/documents, /v1/agencies: how many articles refer to each. Read whole, so that it has no further index.
create table reference (
  kind      text   not null check (kind in ('agency', 'document')),
  id        uuid   not null generated always as (md5(name)::uuid) stored,
  name      text   not null check (name <> ''),
  articles  bigint not null,
  primary key (kind, id)
);

comment on table  reference          is 'The documents and agencies of all articles, counted as the rows of citation and agency come and go.';
comment on column reference.id       is 'citation.document_id or agency.agency_id.';
comment on column reference.articles is 'How many refer to it; none, where they are all gone.';

-- The database counts, so that the counts are right whoever changes the rows, and when they go with their article. One
-- transaction at a time does, since two that count the same names in different orders would wait for each other for ever.
create function count_references() returns trigger language plpgsql as $$
declare
  counted constant integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  if not exists (select 1 from changed) then
    return null;
  end if;
  perform pg_advisory_xact_lock(5703226842);
  if tg_table_name = 'citation' then
    insert into reference as r (kind, name, articles)
    select 'document', title, counted * count(*) from changed where not repeated group by title
    on conflict (kind, id) do update set articles = r.articles + excluded.articles;
  else
    insert into reference as r (kind, name, articles)
    select 'agency', name, counted * count(*) from changed where not repeated group by name
    on conflict (kind, id) do update set articles = r.articles + excluded.articles;
  end if;
  return null;
end
$$;

insert into reference (kind, name, articles)
select 'document', title, count(*) from citation where not repeated group by title
union all
select 'agency', name, count(*) from agency where not repeated group by name;

create trigger citations_come after insert on citation
  referencing new table as changed for each statement execute function count_references();
create trigger citations_go after delete on citation
  referencing old table as changed for each statement execute function count_references();
create trigger agencies_come after insert on agency
  referencing new table as changed for each statement execute function count_references();
create trigger agencies_go after delete on agency
  referencing old table as changed for each statement execute function count_references();

analyze article, citation, agency, reference;
