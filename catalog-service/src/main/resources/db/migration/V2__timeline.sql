-- Where the timeline has a statement: a deadline at its end, all else at its start; what is open there, at its other
-- bound. Absent for a vague expression. The interval is half-open and never empty.

alter table date_mention
  add column placed_from timestamptz,
  add column placed_to   timestamptz;

update date_mention
set placed_from = case
      when starts_at is null or (role = 'deadline' and ends_at is not null)
        then ends_at - interval '1 microsecond'
      else starts_at
    end,
    placed_to = coalesce(ends_at, starts_at + interval '1 microsecond');

alter table date_mention
  add check ((placed_from is null) = (placed_to is null)),
  add check (placed_from <= placed_to);

drop index date_mention_by_interval;

-- GET /v1/timeline: statements in the order of time, from a place on (placed_from, article_id, ordinal) > (…), or those of
-- an interval (placed_from < :to and placed_to > :from).
create index date_mention_by_place on date_mention (placed_from, article_id, ordinal) where placed_from is not null;
