-- A rereading found that a page is no document: what was read from it is withdrawn. Nothing is deleted, and a later reading may bring it back.
create or replace temp table withdrawn as
    select d.document_id, d.version_id, d.fetched_at
    from core.documents d
    where d.withdrawn_at is null and d.page_id in (select page_id from refused_pages);

create or replace temp table departures as
    select c.claim_id, c.document_id, c.reader, w.version_id, w.fetched_at, 'reader' as reason
    from core.claims c join withdrawn w using (document_id)
    where c.closed_at is null;

update core.documents d set withdrawn_at = b.loaded_at from batch b where d.document_id in (select document_id from withdrawn);
delete from core.page_texts where page_id in (select page_id from refused_pages);
