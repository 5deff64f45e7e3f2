-- The forms in which articles print the names of agencies and documents: 工信部 is 工业和信息化部. A form that one name alone
-- bears stands for it, in whatever form another article prints it; one that several bear (省政府, 《意见》) stands for none.

create table name_form (
  article_id  uuid    not null references article (id) on delete cascade,
  ordinal     integer not null check (ordinal >= 0),
  kind        text    not null check (kind in ('agency', 'document')),
  form        text    not null check (char_length(form) <= 200),
  name        text    not null check (char_length(name) <= 200),
  primary key (article_id, ordinal)
);

comment on column name_form.form is 'As printed, or the name itself; longer ones are not kept, since nobody types them.';
comment on column name_form.name is 'agency.name or citation.title.';

-- What a form stands for: the first and the last name that bear it are one, kind = :kind and form = :form.
create index name_form_by_form on name_form (kind, form, name);

insert into name_form (article_id, ordinal, kind, form, name)
select article_id, row_number() over (partition by article_id order by kind, form, name) - 1, kind, form, name
from (
  select article_id, 'agency' as kind, unnest(forms || name) as form, name from agency
  union
  select article_id, 'document', unnest(aliases || title), title from citation
) borne
where char_length(form) <= 200 and char_length(name) <= 200;

-- The codes above those that a change tells of are told too, so that region:northeast finds a change in Jilin.
update article_change c
set classifications = told.codes
from article a
  cross join lateral (
    select array(
      select distinct k.scheme || ':' || p || r
      from classification k
        cross join lateral unnest(k.path) p
        cross join lateral unnest(array['', ':' || k.role]) r
      where k.article_id = a.id and r is not null) as codes) told
where a.id = c.article_id and a.revision = c.revision;
