-- Which quantities does a claim tell?
select start_char as "start", end_char as "end", surface, value, unit, qualifier, value_max
from core.claim_quantities
where claim_id = try_cast($claim_id as uuid)
order by position;
