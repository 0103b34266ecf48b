-- What do the current claims tell, in the order in which they were told?
with quotes as (
    select claim_id, list(quote order by position) as quotes from core.evidence group by claim_id
),
sums as (
    select
        claim_id,
        list({amount: amount, currency: currency, amount_max: amount_max, qualifier: qualifier, per: per} order by position) as sums
    from core.claim_money
    where currency is not null and role <> 'part'
    group by claim_id
),
days as (  -- of the act itself; that of a law in force, or to be, is the day from which it applies
    select t.claim_id, list({first: t.start_date, last: t.end_date} order by t.position) as days
    from core.claim_times t join core.claims c using (claim_id)
    where
        t.start_date is not null and t.end_date is not null
        and (t.role = 'event' or (t.role = 'effective' and c.stage in ('proposed', 'in_force')))
    group by t.claim_id
)
select
    c.claim_id::varchar, c.document_id::varchar, c.kind, c.stage, c.factuality, c.jurisdiction, c.actor, c.actor_id, c.actor_is_public, c.object,
    q.quotes, coalesce(s.sums, []), coalesce(t.days, []), v.published_on
from core.claims c
join core.documents d using (document_id)
join core.document_versions v on v.version_id = d.version_id
join quotes q on q.claim_id = c.claim_id
left join sums s on s.claim_id = c.claim_id
left join days t on t.claim_id = c.claim_id
where c.closed_at is null and c.reader = 'rules'
order by coalesce(v.published_at, v.published_on::timestamptz, c.first_seen_at), c.first_seen_at, c.claim_id;
