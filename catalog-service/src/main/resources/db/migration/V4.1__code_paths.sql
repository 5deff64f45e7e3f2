-- Each code with those above it, so that C finds C39, and C39 is counted under C.

alter table classification
  add column path        text[] not null default '{}',
  add column path_labels text[] not null default '{}';

update classification c
set path = array(
      select p.above ->> 'code' from jsonb_array_elements(said.parents) with ordinality p (above, n) order by p.n) || c.code,
    path_labels = array(
      select p.above ->> 'label' from jsonb_array_elements(said.parents) with ordinality p (above, n) order by p.n) || c.label
from article a
  cross join lateral jsonb_array_elements(a.event -> 'classifications') with ordinality k (code, n)
  cross join lateral (
    select case jsonb_typeof(k.code -> 'parents') when 'array' then k.code -> 'parents' else '[]' end) said (parents)
where a.id = c.article_id and k.n = c.ordinal + 1;

alter table classification
  alter column path drop default,
  alter column path_labels drop default,
  add check (cardinality(path) >= 1 and path[cardinality(path)] = code),
  add check (cardinality(path_labels) = cardinality(path));

comment on column classification.path is 'The codes above it, the widest first, and then its own.';

-- GET /v1/transfers: the articles that say who moves out or takes over: role in ('moves-out', 'takes-over').
create index classification_moving on classification (article_id) where role in ('moves-out', 'takes-over');
