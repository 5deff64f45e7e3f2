-- GET /v1/timeline?role=deadline: the few statements of a role in the order of time, role = :role and placed_from < :to;
-- placed_to > :from is told from the index as well. Without it, all statements that stand before them in time are looked
-- at: half a million, in a catalog of 80,000 articles, to find a page of the deadlines of the last year.
create index date_mention_by_role on date_mention (role, placed_from, article_id, ordinal, placed_to)
  where placed_from is not null;
