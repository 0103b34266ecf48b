-- Every claim must be supported by exactly one fullest quote.
select c.claim_id, count(e.claim_id) as fullest_quotes
from core.claims c left join core.evidence e on e.claim_id = c.claim_id and e.position = 0
group by c.claim_id
having count(e.claim_id) <> 1;
