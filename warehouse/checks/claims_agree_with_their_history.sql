-- Every claim must be open or closed as the last entry in its history says.
select c.claim_id, c.closed_at, h.change
from core.claims c
left join (
    from core.claim_history
    qualify row_number() over (partition by claim_id order by recorded_at desc, seen_at desc) = 1
) h using (claim_id)
where (c.closed_at is not null) is distinct from (h.change = 'closed');
