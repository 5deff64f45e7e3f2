-- Documents and agencies as things of their own, each named by an id that addresses can hold. The id follows from the
-- name alone, so that it stays the same however often the catalog is rebuilt.

alter table citation add column document_id uuid not null generated always as (md5(title)::uuid) stored;
alter table agency   add column agency_id   uuid not null generated always as (md5(name)::uuid) stored;

-- GET /v1/documents/{id}: the articles that cite a document, and what they cite beside it.
create index citation_by_document on citation (document_id);

-- GET /v1/agencies/{id}: the articles that name an agency, and which they name beside it.
create index agency_by_agency on agency (agency_id);
