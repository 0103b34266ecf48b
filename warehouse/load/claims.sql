-- Merge the claims of one round's documents: which arrive, which stand, which are no longer made, and why?
create or replace temp table readings as
    select v.*, n.text, version.fetched_at as version_seen_at
    from verdicts v
    join new_documents n using (document_id)
    join core.document_versions version on version.version_id = v.version_id
    where v.is_read and v.verdict <> 'stale' and not (v.verdict = 'same' and v.is_same_reading and not v.was_withdrawn);

-- Words that stood in the old text already were overlooked then: our reading changed, not the page.
create or replace temp table arrivals as
    select
        n.*,
        r.version_seen_at,
        r.fetched_at,
        c.claim_id is not null as is_known,
        c.closed_at is not null as was_closed,
        case
            when r.verdict = 'new' then 'page'
            when r.verdict = 'same' or r.reason = 'reader' then 'reader'
            when contains(regexp_replace(old.text, '\s+', ' ', 'g'), regexp_replace(e.quote, '\s+', ' ', 'g')) then 'reader'
            else 'page'
        end as reason
    from new_claims n
    join readings r using (document_id)
    join new_evidence e on e.claim_id = n.claim_id and e.position = 0
    left join core.document_versions old on old.version_id = r.old_version_id and r.verdict = 'changed'
    left join core.claims c on c.claim_id = n.claim_id;

-- Words that still stand in the new text were not taken back: our reading dropped the claim, not the page.
-- Each reader drops its own claims only: where no model has read the text, its claims stand as long as their words do.
create or replace temp table departures as
    select
        c.claim_id, c.document_id, c.reader, r.version_id, r.fetched_at,
        case
            when r.verdict = 'same' or r.reason = 'reader' then 'reader'
            when contains(regexp_replace(r.text, '\s+', ' ', 'g'), regexp_replace(e.quote, '\s+', ' ', 'g')) then 'reader'
            else 'page'
        end as reason
    from core.claims c
    join readings r using (document_id)
    join core.evidence e on e.claim_id = c.claim_id and e.position = 0
    where
        c.closed_at is null
        and c.claim_id not in (select claim_id from new_claims)
        and (
            c.reader = 'rules'
            or r.is_read_by_model
            or not contains(regexp_replace(r.text, '\s+', ' ', 'g'), regexp_replace(e.quote, '\s+', ' ', 'g'))
        );

insert into core.claim_history by name
    select claim_id, document_id, version_id, case when is_known then 'reopened' else 'opened' end as change, reason, fetched_at as seen_at,
        loaded_at as recorded_at, batch_id
    from arrivals, batch
    where was_closed or not is_known;

update core.claims c
set
    version_id = a.version_id, position = a.position, stage = a.stage, factuality = a.factuality, actor = a.actor, actor_id = a.actor_id,
    jurisdiction = a.jurisdiction, object = a.object, attribution = a.attribution, rule = a.rule, confidence = a.confidence, factuality_by_rules = a.factuality_by_rules,
    actor_is_public = a.actor_is_public,
    last_read_at = b.loaded_at, closed_at = null, closed_version_id = null, closed_reason = null
from arrivals a, batch b
where a.is_known and c.claim_id = a.claim_id;

insert into core.claims by name
    select a.* exclude (version_seen_at, fetched_at, is_known, was_closed, reason), version_seen_at as first_seen_at, reason as first_reason,
        loaded_at as last_read_at, batch_id
    from arrivals a, batch
    where not is_known;

-- Evidence and values are anchored in the version that was read last.
delete from core.evidence where claim_id in (select claim_id from arrivals where is_known);
delete from core.claim_money where claim_id in (select claim_id from arrivals where is_known);
delete from core.claim_times where claim_id in (select claim_id from arrivals where is_known);
delete from core.claim_quantities where claim_id in (select claim_id from arrivals where is_known);
insert into core.evidence by name from new_evidence semi join arrivals using (claim_id);
insert into core.claim_money by name from new_money semi join arrivals using (claim_id);
insert into core.claim_times by name from new_times semi join arrivals using (claim_id);
insert into core.claim_quantities by name from new_quantities semi join arrivals using (claim_id);
insert into ops.refusals by name from new_refusals semi join readings using (document_id);
