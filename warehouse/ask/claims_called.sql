-- Which claims, open or closed, have an id that begins so? Three are enough to say that several do.
select claim_id::varchar as claim_id
from core.claims
where starts_with(claim_id::varchar, lower($beginning))
order by claim_id
limit 3;
