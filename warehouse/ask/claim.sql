-- What is known of one claim, open or closed?
select
    c.claim_id::varchar as claim_id, c.kind, c.stage, c.factuality, c.actor, c.actor_id, c.jurisdiction, c.object, c.attribution,
    c.rule, c.confidence, c.factuality_by_rules, c.first_seen_at, c.closed_at, c.closed_reason,
    v.title, v.publisher, d.url, v.published_on
from core.claims c
join core.documents d using (document_id)
join core.document_versions v on v.version_id = c.version_id
where c.claim_id = try_cast($claim_id as uuid);
