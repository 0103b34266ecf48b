-- Merge one round of documents, each at most once: what is each to the shelf, and what becomes its current text?
-- stale: an older page than the one that gave the current text; its text is kept, and changes nothing.
create or replace temp table verdicts as
    select
        n.document_id, n.version_id, n.page_id, n.fetched_at, n.is_read, n.is_read_by_model,
        d.version_id as old_version_id,
        case
            when d.document_id is null then 'new'
            when n.fetched_at < d.fetched_at and n.page_id <> d.page_id then 'stale'
            when n.version_id <> d.version_id then 'changed'
            else 'same'
        end as verdict,
        case when d.document_id is null then 'new' when n.page_id = d.page_id then 'reader' else 'page' end as reason,
        v.version_id is null as is_new_version,
        coalesce(v.digest = n.digest, false) as is_same_reading,
        d.withdrawn_at is not null as was_withdrawn
    from new_documents n
    left join core.documents d using (document_id)
    left join core.document_versions v on v.version_id = n.version_id;

insert into core.document_versions by name
    select n.* exclude (url, host, source, is_read, is_read_by_model)
    from new_documents n join verdicts v using (document_id)
    where v.is_new_version;

-- The same text may be read better: its title, dates and relevance follow the last reading.
update core.document_versions old
set
    title = n.title, title_variants = n.title_variants, lead = n.lead, body_start = n.body_start, authors = n.authors, publisher = n.publisher,
    jurisdiction = n.jurisdiction, published_on = n.published_on, published_at = n.published_at, published_precision = n.published_precision,
    published_zone = n.published_zone, published_basis = n.published_basis, language = n.language, completeness = n.completeness,
    confidence = n.confidence, page_starts = n.page_starts, relevance = coalesce(n.relevance, old.relevance),
    reasons = case when n.is_read then n.reasons else old.reasons end, digest = n.digest
from new_documents n join verdicts v using (document_id)
where old.version_id = n.version_id and v.verdict <> 'stale' and not v.is_new_version and not v.is_same_reading;

delete from core.page_texts where page_id in (select page_id from verdicts);
insert into core.page_texts by name
    select page_id, document_id, version_id, loaded_at as read_at from verdicts, batch;

insert into core.documents by name
    select n.document_id, n.url, n.host, n.source, n.version_id, n.page_id, n.fetched_at, n.fetched_at as first_seen_at, n.fetched_at as last_changed_at, n.batch_id
    from new_documents n join verdicts v using (document_id)
    where v.verdict = 'new';

update core.documents d
set
    version_id = v.version_id,
    page_id = v.page_id,
    fetched_at = greatest(d.fetched_at, v.fetched_at),
    withdrawn_at = null,
    last_changed_at = case when v.verdict = 'changed' and v.reason = 'page' then v.fetched_at else d.last_changed_at end
from verdicts v
where
    d.document_id = v.document_id
    and v.verdict in ('changed', 'same')
    and (v.was_withdrawn or (d.version_id, d.page_id, d.fetched_at) is distinct from (v.version_id, v.page_id, v.fetched_at));

update core.documents d
set first_seen_at = v.fetched_at
from verdicts v
where d.document_id = v.document_id and v.fetched_at < d.first_seen_at;

insert into core.document_history by name
    select document_id, version_id, page_id, reason, fetched_at as seen_at, loaded_at as recorded_at, batch_id
    from verdicts, batch
    where verdict in ('new', 'changed');
