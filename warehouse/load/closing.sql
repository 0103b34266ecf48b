-- Close the claims that are no longer made.
insert into core.claim_history by name
    select claim_id, document_id, version_id, 'closed' as change, reason, fetched_at as seen_at, loaded_at as recorded_at, batch_id
    from departures, batch;

update core.claims c
set closed_at = b.loaded_at, closed_version_id = d.version_id, closed_reason = d.reason
from departures d, batch b
where c.claim_id = d.claim_id;
